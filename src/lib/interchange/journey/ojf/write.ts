import { byOrder } from '../../../document/order';
import type { Card } from '../../../journey/model';
import type { JourneyToWrite, LossCode, WrittenJourney } from '../records';
import type { Locale } from '../table/vocabulary';
import {
  cardText,
  entriesOf,
  entryText,
  isEntryLane,
  ownCard,
  ownStep,
  partNames,
  readWithOrigins,
  rounded,
  severities,
  type Node
} from './read';

/**
 * Writes a map. With the file it came from, everything that the map does not show stays in it: fields at the root,
 * of stages, rows and nodes, in the file's own dialect.
 */
export function writeOjf(
  { title, scenario, persona, records }: JourneyToWrite,
  locale: Locale,
  source?: Uint8Array
): WrittenJourney {
  const from = source && readWithOrigins(source, locale).origins;
  const file: Record<string, unknown> = from ? { ...from.file } : { version: '1.0' };
  if (from?.file.metadata) file.metadata = { ...from.file.metadata, title, persona, pov: scenario };
  else Object.assign(file, { title, persona, pointOfView: scenario });

  const phases = [...records.phases].sort(byOrder);
  const steps = phases.flatMap((phase) =>
    records.steps
      .filter((step) => step.phase === phase.id)
      .sort(byOrder)
      .map((step) => ({ step, phase }))
  );
  const lanes = [...records.lanes].sort(byOrder);
  const stages = steps.map(({ step, phase }) => {
    const origin = from?.file.stages[from.stages.get(step.id) ?? -1];
    const extra = { ...origin?.verksted, phase: phase.title, phaseId: phase.id, ...picked(step, ownStep) };
    return { id: step.id, ...origin, name: step.title, verksted: extra };
  });
  const stageId = new Map(steps.map(({ step }, at) => [step.id, stages[at]!.id]));

  const kept = new Map<number, Map<string, string>>();
  const cards = [...records.cards].sort(byOrder);
  const nodesLeft = new Set(cards.flatMap(({ id }) => from?.nodes.get(id) ?? []));
  const isEntry = (card: Card) => {
    const entry = from?.entries.get(card.id);
    if (!entry) return false;
    const read = from!.records.cards.find(({ id }) => id === card.id)!;
    if (read.step !== card.step || read.lane !== card.lane || !nodesLeft.has(entry.node)) return false;
    const texts = kept.get(entry.node) ?? new Map<string, string>();
    kept.set(entry.node, texts.set(`${entry.part} ${entry.at}`, card.text));
    return true;
  };
  const asNodes = cards.filter((card) => !isEntry(card));
  // A lane that shows nothing but blueprints is told by those.
  const rows = lanes.filter(({ id }) => !isEntryLane(id) || asNodes.some(({ lane }) => lane === id));
  const swimlanes = rows.map((lane) => {
    const origin = from?.file.swimlanes[from.lanes.get(lane.id) ?? -1];
    return { id: lane.id, ...origin, name: lane.title, verksted: { ...origin?.verksted, role: lane.role } };
  });
  const laneId = new Map(rows.map((lane, at) => [lane.id, swimlanes[at]!.id]));
  const emotionOf = new Map(records.steps.map((step) => [step.id, step.emotion]));
  const strays = asNodes.filter((card) => !stageId.has(card.step) || !laneId.has(card.lane)).length;
  const nodes = asNodes.flatMap((card) => {
    const [stage, lane] = [stageId.get(card.step), laneId.get(card.lane)];
    if (stage === undefined || lane === undefined) return [];
    const at = from?.nodes.get(card.id) ?? -1;
    const origin = from?.file.nodes[at];
    const node: Record<string, unknown> = { id: card.id, ...origin, stageId: stage, swimlaneId: lane };
    const [first = '', ...rest] = card.text.split('\n');
    if (!origin || cardText(origin) !== card.text)
      Object.assign(node, { title: first, description: rest.join('\n') });
    const before = from?.records.steps.find(({ id }) => id === card.step)?.emotion;
    const emotion = emotionOf.get(card.step) ?? null;
    if (!origin || before !== emotion)
      if (emotion === null) delete node.score;
      else node.score = rounded(emotion * 2.5);
    if (card.failureImpact !== null) node.severity = severities[card.failureImpact - 1];
    if (origin?.blueprint) node.blueprint = patched(origin, kept.get(at) ?? new Map());
    node.verksted = { ...origin?.verksted, ...picked(card, ownCard) };
    return [node];
  });

  const lost: LossCode[] = [];
  if (strays) lost.push('strays');
  if (phases.some((phase) => !steps.some((one) => one.phase === phase))) lost.push('details');
  const whole = { ...file, stages, swimlanes, nodes };
  return { bytes: new TextEncoder().encode(`${JSON.stringify(whole, undefined, 2)}\n`), lost };
}

function picked<R extends object>(record: R, names: readonly (keyof R)[]): Partial<R> {
  return Object.fromEntries(names.map((name) => [name, record[name]])) as Partial<R>;
}

/** A node's blueprint with the entries whose cards are still there, as they read now. */
function patched(node: Node, texts: ReadonlyMap<string, string>): unknown {
  const blueprint: Record<string, unknown> = { ...(node.blueprint as Record<string, unknown>) };
  for (const part of partNames) {
    const entries = entriesOf(node, part);
    if (!entries.length) continue;
    blueprint[part] = entries.flatMap((entry, at) => {
      const now = texts.get(`${part} ${at}`);
      if (now === undefined) return [];
      return [now === entryText(entry) ? entry : rewritten(entry, now)];
    });
  }
  return blueprint;
}

function rewritten(entry: unknown, text: string): unknown {
  if (typeof entry !== 'object' || entry === null) return text;
  const keys = Object.entries(entry).flatMap(([key, is]) =>
    typeof is === 'string' && key !== 'type' ? [key] : []
  );
  if (!keys.length) return text;
  const pieces = text.split(': ');
  const values = keys.map((_, at) =>
    at === keys.length - 1 ? pieces.slice(at).join(': ') : (pieces[at] ?? '')
  );
  return { ...entry, ...Object.fromEntries(keys.map((key, at) => [key, values[at]])) };
}
