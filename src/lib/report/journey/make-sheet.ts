/** From the records of a map to what of it stands on paper. */
import type {
  Card,
  Comment,
  EvidenceGrade,
  HandOff,
  JourneyAbout,
  Lane,
  LaneRole,
  Phase,
  Route,
  Score,
  Step
} from '../../journey/model';
import { blueprintLines, type BlueprintLine } from '../../journey/rules/blueprint-lines';
import { scoresByStep, stepFeeling, type StepFeeling } from '../../journey/rules/evidence';
import { layOut, type MapLayout } from '../../journey/rules/layout';
import { arcsOver } from '../../journey/rules/arcs';
import { serviceBands } from '../../journey/rules/services';
import { spansByLane, trackCount } from '../../journey/rules/spans';
import { clean } from '../paper/clean';
import type { Picture } from '../paper/scene';

import type { MapSheet, SheetCard, SheetStep, SheetWords, Tint } from './sheet';

/** What the map's records are called, in the language in use. */
export interface SheetNames {
  titleOr(title: string, kind: 'phase' | 'step' | 'lane'): string;
  state(state: JourneyAbout['state']): string;
  role(role: LaneRole): string;
  line(line: BlueprintLine): string;
  grade(grade: EvidenceGrade): string;
  contact(card: Card): string;
  failure(card: Card): string;
  time(step: Step): string;
  service(step: Step): string;
  feeling(feeling: StepFeeling): string;
  n(count: number): string;
  untitled(): string;
  /** A place of the map in words. */
  place(place: string): string;
  moment(at: string): string;
}

export interface MapRecords {
  readonly about: JourneyAbout | undefined;
  /** All in order. */
  readonly phases: readonly Phase[];
  readonly steps: readonly Step[];
  readonly lanes: readonly Lane[];
  readonly cards: readonly Card[];
  readonly scores: readonly Score[];
  readonly handoffs: readonly HandOff[];
  readonly routes: readonly Route[];
  readonly comments: readonly Comment[];
}

export interface SheetRequest {
  readonly lang: string;
  readonly service: string;
  readonly facts: MapSheet['facts'];
  readonly words: SheetWords;
  readonly comments: boolean;
  readonly evidence: boolean;
  /** The number of each step by its id, where some are left out; else they are counted. */
  readonly numbers?: ReadonlyMap<string, number>;
  /** Pictures of cards, by their id in the media store. */
  readonly pictures: ReadonlyMap<string, Picture>;
}

const tints: { readonly [role in LaneRole]?: Tint } = {
  'pain-points': 'bad',
  'bright-spots': 'good',
  opportunities: 'info'
};

/**
 * The content of a map for paper: all of the given records. Steps and cards that have lost their place are left out, as
 * on the screen.
 */
export function makeSheet(records: MapRecords, names: SheetNames, request: SheetRequest): MapSheet {
  const layout = layOut(records.phases, records.steps, records.lanes);
  const scores = scoresByStep(records.scores);
  const lines = blueprintLines(records.lanes);
  const spans = spansByLane(records.cards, layout.columnOf);
  const { about } = records;
  return {
    lang: request.lang,
    service: clean(request.service),
    title: clean(about?.title ?? '') || names.untitled(),
    state: names.state(about?.state ?? 'as-is'),
    scenario: clean(about?.scenario ?? ''),
    facts: request.facts.map(([name, value]) => [name, clean(value)] as const).filter(([, value]) => value),
    phases: layout.phases.map(({ phase, from, span }) => ({
      title: clean(names.titleOr(phase.title, 'phase')),
      from,
      to: from + span - 1
    })),
    services: serviceBands(layout.phases).map(({ step, from, span, hue }) => ({
      title: clean(names.service(step)),
      from,
      to: from + span - 1,
      hue
    })),
    steps: columnsOf(layout, scores, names, request.numbers),
    lanes: records.lanes.map((lane) => {
      const line = lines.get(lane.id);
      return {
        title: clean(names.titleOr(lane.title, 'lane')),
        role: names.role(lane.role),
        tracks: trackCount(spans.get(lane.id) ?? []),
        ...(line ? { line: { kind: line, name: names.line(line) } } : {})
      };
    }),
    cards: cardsOf(records, layout, spans, names, request.pictures),
    handoffs: records.handoffs.map(({ from, to, label }) => ({ from, to, label: clean(label) })),
    arcs: arcsOver(layout, records.routes).map(({ route, from, to, level }) => ({
      from,
      to,
      level,
      isLoop: route.kind === 'loop',
      label: [clean(route.label), route.share === null ? '' : `${route.share} %`].filter(Boolean).join(' · ')
    })),
    comments: request.comments
      ? [...records.comments]
          .sort((a, b) => (a.at < b.at ? -1 : 1))
          .map(({ place, text, author, at }) => ({
            place: clean(names.place(place)),
            text: clean(text),
            by: [clean(author), names.moment(at)].filter(Boolean).join(', ')
          }))
      : [],
    sources: request.comments,
    evidence: request.evidence,
    words: request.words
  };
}

function columnsOf(
  layout: MapLayout,
  scores: ReadonlyMap<string, readonly Score[]>,
  names: SheetNames,
  numbers: SheetRequest['numbers']
): SheetStep[] {
  let number = 0;
  return layout.columns.map((step) => {
    if (!step)
      return {
        number: 0,
        title: '',
        moment: false,
        time: '',
        feeling: { value: null, assumed: true, words: '', n: '' }
      };
    const feeling = stepFeeling(step, scores.get(step.id));
    number++;
    return {
      number: numbers?.get(step.id) ?? number,
      title: clean(names.titleOr(step.title, 'step')),
      moment: step.momentOfTruth,
      time: names.time(step),
      feeling: {
        value: feeling.value,
        assumed: feeling.grade === 'assumed',
        words: names.feeling(feeling),
        n: feeling.n ? names.n(feeling.n) : ''
      }
    };
  });
}

function cardsOf(
  { cards }: MapRecords,
  layout: MapLayout,
  spans: ReturnType<typeof spansByLane>,
  names: SheetNames,
  pictures: SheetRequest['pictures']
): SheetCard[] {
  const tracks = new Map([...spans.values()].flat().map((span) => [span.card.id, span]));
  return cards.flatMap((card) => {
    const column = layout.columnOf.get(card.step);
    const row = layout.rowOf.get(card.lane);
    if (column === undefined || row === undefined) return [];
    const span = tracks.get(card.id);
    const picture = pictures.get(card.image);
    return [
      {
        id: card.id,
        lane: row,
        from: column,
        to: span?.to ?? column,
        ...(span ? { track: span.track } : {}),
        text: clean(card.text),
        grade: card.grade,
        gradeName: names.grade(card.grade),
        tint: tints[layout.lanes[row]!.role] ?? 'plain',
        hue: card.colour,
        contact: names.contact(card),
        failure: card.failureImpact === null ? '' : clean(names.failure(card)),
        impact: card.failureImpact ?? 0,
        ...(picture ? { picture } : {}),
        pictureText: clean(card.imageText),
        source: clean(card.source),
        sources: card.sources.length + (card.source.trim() ? 1 : 0)
      }
    ];
  });
}
