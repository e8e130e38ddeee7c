import { groupBy } from '../../../document/group';
import { byOrder } from '../../../document/order';
import type { Card, Lane, Step } from '../../../journey/model';
import type { AboutFacts, LaidRecords, MapRecords } from '../records';
import type { Cell } from './cells';
import { labelsOf } from './labels';
import { aboutRows, laidRows } from './write-laid';
import { actorWords, channelWords, gradeWords, roleWords, yesNoWords } from './record-words';
import {
  fields,
  fieldWords,
  laidFields,
  rowKindWords,
  wordOf,
  type Field,
  type Locale,
  type RowKind
} from './vocabulary';

/** A map as a table: headings, then a row each for the map, its lanes, phases, steps and cards. */
export interface WrittenTable {
  readonly rows: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
  /** Cards and steps that stand in no step, lane or phase of the map, and so in no row. */
  readonly strays: number;
}

const widths: { readonly [field in Field]?: number } = {
  kind: 8,
  phase: 18,
  step: 24,
  lane: 18,
  role: 16,
  text: 60,
  until: 18,
  source: 30,
  failureOwner: 20,
  id: 14
};

export type Row = { readonly [field in Field]?: Cell };

/**
 * Writes a map as a table that comes back whole: rows name what they are about, each with its id, and point at
 * phases, steps and lanes by labels that no two share. Empty numbers are unknown, never 0.
 */
export function writeTable(
  title: string,
  records: MapRecords,
  locale: Locale,
  { about, laid }: { about?: AboutFacts; laid?: LaidRecords } = {}
): WrittenTable {
  const phases = [...records.phases].sort(byOrder);
  const lanes = [...records.lanes].sort(byOrder);
  const stepsOf = groupBy([...records.steps].sort(byOrder), ({ phase }) => phase);
  const cardsOf = groupBy([...records.cards].sort(byOrder), ({ step, lane }) => `${step} ${lane}`);
  const phaseLabels = labelsOf(phases);
  const laneLabels = labelsOf(lanes);
  const stepLabels = new Map(phases.flatMap(({ id }) => [...labelsOf(stepsOf.get(id) ?? [])]));
  const untils = untilLabels(records.steps, stepLabels, phaseLabels);
  const kind = (of: RowKind) => wordOf(rowKindWords, of, locale);
  const role = (lane: Lane) => wordOf(roleWords, lane.role, locale);

  const rows: Row[] = [{ kind: kind('map'), text: title }, ...(about ? aboutRows(about, locale) : [])];
  for (const lane of lanes)
    rows.push({ kind: kind('lane'), lane: laneLabels.get(lane.id)!, role: role(lane), id: lane.id });
  let written = 0;
  for (const phase of phases) {
    const at = { phase: phaseLabels.get(phase.id)! };
    rows.push({ kind: kind('phase'), ...at, id: phase.id });
    for (const step of stepsOf.get(phase.id) ?? []) {
      const place = { ...at, step: stepLabels.get(step.id)! };
      rows.push({ kind: kind('step'), ...place, ...stepCells(step, locale), id: step.id });
      for (const lane of lanes)
        for (const card of cardsOf.get(`${step.id} ${lane.id}`) ?? []) {
          const cell = { ...place, lane: laneLabels.get(lane.id)!, role: role(lane) };
          rows.push({ kind: kind('card'), ...cell, ...cardCells(card, untils, locale), id: card.id });
          written++;
        }
    }
  }
  let strays = records.cards.length - written + (records.steps.length - stepLabels.size);
  if (laid) {
    const stepAt = new Map(
      records.steps.map(({ id, phase }) => [
        id,
        { phase: phaseLabels.get(phase) ?? '', step: stepLabels.get(id) ?? '' }
      ])
    );
    const over = laidRows(laid, { cards: records.cards, stepAt, untils }, locale);
    rows.push(...over.rows);
    strays += over.strays;
  }
  const used = fields.filter((field) => !laidFields.includes(field) || rows.some((row) => row[field]));
  const headings = used.map((field) => wordOf(fieldWords, field, locale));
  return {
    rows: [headings, ...rows.map((row) => used.map((field) => row[field] ?? ''))],
    widths: used.map((field) => widths[field] ?? 12),
    strays
  };
}

function stepCells(step: Step, locale: Locale): Row {
  return {
    minutes: step.minutes ?? '',
    waiting: step.waitMinutes ?? '',
    feeling: step.emotion ?? '',
    feelingGrade: wordOf(gradeWords, step.emotionGrade, locale),
    moment: wordOf(yesNoWords, step.momentOfTruth ? 'yes' : 'no', locale)
  };
}

function cardCells(card: Card, untils: ReadonlyMap<string, string>, locale: Locale): Row {
  return {
    text: card.text,
    grade: wordOf(gradeWords, card.grade, locale),
    channel: card.channel && wordOf(channelWords, card.channel, locale),
    from: card.initiator && wordOf(actorWords, card.initiator, locale),
    to: card.receiver && wordOf(actorWords, card.receiver, locale),
    until: untils.get(card.until) ?? '',
    impact: card.failureImpact ?? '',
    failureOwner: card.failureOwner,
    source: card.source,
    colour: card.colour === null ? '' : card.colour + 1
  };
}

/** Between a phase and its step, where a card spans until that step. */
export const STEP_OF_PHASE = ' › ';

/** How a step is named from a card that spans until it: with its phase, so that no two are called alike. */
function untilLabels(
  steps: readonly Step[],
  stepLabels: ReadonlyMap<string, string>,
  phaseLabels: ReadonlyMap<string, string>
): Map<string, string> {
  return new Map(
    steps.flatMap(({ id, phase }) => {
      const [own, of] = [stepLabels.get(id), phaseLabels.get(phase)];
      return own === undefined || of === undefined ? [] : [[id, `${of}${STEP_OF_PHASE}${own}`]];
    })
  );
}
