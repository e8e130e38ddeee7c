/** What of a journey map stands on paper: plain words and numbers, ready to be laid out. Holds no participant. */
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
import { spansByLane, trackCount } from '../../journey/rules/spans';

export interface SheetStep {
  /** From 1, along the journey; 0 for the empty column of a phase without steps. */
  readonly number: number;
  readonly title: string;
  readonly moment: boolean;
  readonly time: string;
  readonly feeling: {
    readonly value: number | null;
    readonly assumed: boolean;
    /** The feeling and how well it is founded. */
    readonly words: string;
    /** How many it stands on: «n = 3»; empty for none. */
    readonly n: string;
  };
}

/** What a card looks like by its lane. */
export type Tint = 'plain' | 'bad' | 'good' | 'info';

export interface SheetCard {
  readonly id: string;
  readonly lane: number;
  /** First and last column it covers. */
  readonly from: number;
  readonly to: number;
  /** Row among the spanning cards of its lane; undefined for a card of one step. */
  readonly track?: number;
  readonly text: string;
  readonly grade: EvidenceGrade;
  readonly gradeName: string;
  readonly tint: Tint;
  readonly hue: number | null;
  /** Channel and who meets whom. */
  readonly contact: string;
  readonly failure: string;
  readonly impact: number;
  /** Where it is known from, in words. */
  readonly source: string;
  readonly sources: number;
}

export interface SheetLane {
  readonly title: string;
  readonly role: string;
  /** The line above it. */
  readonly line?: { readonly kind: BlueprintLine; readonly name: string };
  /** How many rows of spanning cards it has. */
  readonly tracks: number;
}

export interface SheetComment {
  readonly place: string;
  readonly text: string;
  readonly by: string;
}

export interface SheetArc {
  /** In columns. */
  readonly from: number;
  readonly to: number;
  readonly level: number;
  readonly isLoop: boolean;
  readonly label: string;
}

/** A whole map as it stands on paper. */
export interface MapSheet {
  readonly lang: string;
  readonly service: string;
  readonly title: string;
  readonly state: string;
  readonly scenario: string;
  /** Persona, owner, status, review and the day of printing: name and value, those that are said. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly phases: readonly { readonly title: string; readonly from: number; readonly to: number }[];
  readonly steps: readonly SheetStep[];
  readonly lanes: readonly SheetLane[];
  readonly cards: readonly SheetCard[];
  readonly handoffs: readonly { readonly from: string; readonly to: string; readonly label: string }[];
  readonly arcs: readonly SheetArc[];
  /** Comments, only when they were asked for. */
  readonly comments: readonly SheetComment[];
  /** Whether cards show how well they are founded and where they are known from. */
  readonly evidence: boolean;
  readonly words: SheetWords;
}

/** Fixed words on paper, in the language in use. */
export interface SheetWords {
  readonly feeling: string;
  /** The levels of the curve, worst first. */
  readonly levels: readonly [string, string, string, string, string];
  readonly time: string;
  readonly moment: string;
  readonly failure: string;
  readonly handoff: string;
  readonly grades: { readonly [grade in EvidenceGrade]: string };
  readonly step: string;
  readonly phase: string;
  readonly lane: string;
  readonly source: string;
  readonly comments: string;
  /** What those who do not see the map are told: how many phases, steps, lanes. */
  readonly summary: string;
  /** The map as a picture. */
  readonly picture: string;
  readonly readOnly: string;
  /** «Side {number} av {count}», with its row and column of sheets where there are several of each. */
  readonly page: string;
  readonly pageInGrid: string;
}

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
}

const tints: { readonly [role in LaneRole]?: Tint } = {
  'pain-points': 'bad',
  'bright-spots': 'good',
  opportunities: 'info'
};

/**
 * The content of a map for paper: the whole of it, whatever is folded or filtered on the screen. Steps and cards that
 * have lost their place are left out, as on the screen.
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
    steps: columnsOf(layout, scores, names),
    lanes: records.lanes.map((lane) => {
      const line = lines.get(lane.id);
      return {
        title: clean(names.titleOr(lane.title, 'lane')),
        role: names.role(lane.role),
        tracks: trackCount(spans.get(lane.id) ?? []),
        ...(line ? { line: { kind: line, name: names.line(line) } } : {})
      };
    }),
    cards: cardsOf(records, layout, spans, names),
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
    evidence: request.evidence,
    words: request.words
  };
}

function columnsOf(
  layout: MapLayout,
  scores: ReadonlyMap<string, readonly Score[]>,
  names: SheetNames
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
    return {
      number: ++number,
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
  names: SheetNames
): SheetCard[] {
  const tracks = new Map([...spans.values()].flat().map((span) => [span.card.id, span]));
  return cards.flatMap((card) => {
    const column = layout.columnOf.get(card.step);
    const row = layout.rowOf.get(card.lane);
    if (column === undefined || row === undefined) return [];
    const span = tracks.get(card.id);
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
        source: clean(card.source),
        sources: card.sources.length + (card.source.trim() ? 1 : 0)
      }
    ];
  });
}

/**
 * Text that no file format or reader stumbles over: without control characters, halves of characters, and the signs
 * that turn the direction of what follows them, with which a text could look like another.
 */
export function clean(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(/\t/g, ' ')
      // eslint-disable-next-line no-control-regex -- these are what is to go
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
      .trim()
  );
}

/** Everything on a sheet that somebody wrote, to see which letters it takes. */
export function writtenOn(sheet: MapSheet): string {
  return [
    sheet.service,
    sheet.title,
    sheet.scenario,
    ...sheet.facts.map(([, value]) => value),
    ...[...sheet.phases, ...sheet.steps, ...sheet.lanes].map(({ title }) => title),
    ...sheet.cards.flatMap(({ text, failure }) => [text, failure]),
    ...[...sheet.handoffs, ...sheet.arcs].map(({ label }) => label)
  ].join('\n');
}
