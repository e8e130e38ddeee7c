/**
 * OpenJourney Format (.ojf): JSON of stages × swimlanes of nodes, in two dialects: `persona` and `pointOfView` at the
 * root, or in `metadata`; nodes may carry a `blueprint` of what happens before and behind the scenes.
 *
 * A stage is a step, a node is a card. What the format has no place for stands in a field `verksted` beside its own;
 * what a file holds and a map does not is kept in the file the map came from, and written back from there.
 */
import * as v from 'valibot';
import { Card, Step, laneRoles, type LaneRole, type Lane } from '../../../journey/model';
import { MapBuilder } from '../builder';
import { JourneyFileError, printable } from '../error';
import { MAX_RECORDS } from '../limits';
import { isPlainId, type ImportedJourney } from '../records';
import { roleWords } from '../table/record-words';
import { keyOf, wordOf, type Locale } from '../table/vocabulary';
import { readText } from '../text';

/** Ids of lanes made for a blueprint's parts: the same each time the file is read. */
export const entryLane = (part: Part) => `blueprint-${part}`;
export const isEntryLane = (id: string) => partNames.some((part) => entryLane(part) === id);

const text = v.optional(v.nullable(v.union([v.string(), v.number()])));
const Extra = v.optional(v.looseObject({}));
const Stage = v.looseObject({ id: text, name: text, verksted: Extra });
const Node = v.looseObject({
  id: text,
  stageId: text,
  swimlaneId: text,
  title: text,
  description: text,
  severity: v.optional(v.unknown()),
  score: v.optional(v.unknown()),
  purpose: v.optional(v.unknown()),
  isMomentOfTruth: v.optional(v.unknown()),
  blueprint: v.optional(v.unknown()),
  verksted: Extra
});
const list = <T extends v.GenericSchema>(of: T) => v.pipe(v.array(of), v.maxLength(MAX_RECORDS));
const File = v.looseObject({
  metadata: v.optional(v.looseObject({ title: text, persona: text, pov: text, pointOfView: text })),
  title: text,
  persona: text,
  pointOfView: text,
  stages: list(Stage),
  swimlanes: v.optional(list(Stage), []),
  nodes: v.optional(list(Node), [])
});
type File = v.InferOutput<typeof File>;
export type Node = v.InferOutput<typeof Node>;

/** The parts of a node's blueprint and the lanes they are shown in. */
const parts = {
  evidence: 'evidence',
  onstage: 'frontstage',
  backstage: 'backstage',
  support: 'support'
} as const;
export type Part = keyof typeof parts;
export const partNames = Object.keys(parts) as Part[];

/** Where the records of a map stand in the file they were read from. */
export interface Origins {
  readonly file: File;
  readonly stages: Map<string, number>;
  readonly lanes: Map<string, number>;
  readonly nodes: Map<string, number>;
  /** Cards that stand for entries of a node's blueprint. */
  readonly entries: Map<string, { node: number; part: Part; at: number }>;
  readonly records: ImportedJourney['records'];
}

/** @throws JourneyFileError `ojf-not-json`, `ojf-broken` with the path, `journey-file-…` */
export function readOjf(bytes: Uint8Array, locale: Locale): ImportedJourney {
  return readWithOrigins(bytes, locale).journey;
}

/** Reads a file, and says where in it the records stand. @throws JourneyFileError */
export function readWithOrigins(
  bytes: Uint8Array,
  locale: Locale
): { journey: ImportedJourney; origins: Origins } {
  const file = parse(bytes);
  const builder = new MapBuilder();
  const origins = { stages: new Map(), lanes: new Map(), nodes: new Map(), entries: new Map() } as const;
  const ids = new Set<string>();
  const idFor = (wish: unknown, spare: string): string => {
    const given = isPlainId(wish) && !ids.has(wish) ? wish : spare;
    if (isPlainId(wish) && ids.has(wish)) builder.note('id-twice', wish);
    ids.add(given);
    return given;
  };

  const phases = new Map<string, string>();
  const stageOf = new Map<string, string>();
  file.stages.forEach((stage, at) => {
    const extra = stage.verksted ?? {};
    const inPhase = typeof extra.phase === 'string' ? extra.phase : '';
    const phaseId = isPlainId(extra.phaseId) ? extra.phaseId : `phase-${inPhase}`;
    if (!phases.has(phaseId))
      phases.set(phaseId, builder.phase(inPhase, isPlainId(extra.phaseId) ? extra.phaseId : undefined).id);
    const id = idFor(stage.id, `stage-${at + 1}`);
    builder.step(phases.get(phaseId)!, { id, ...stepExtra(extra), title: said(stage.name) });
    origins.stages.set(id, at);
    for (const name of [stage.id, stage.name])
      if (said(name) && !stageOf.has(said(name))) stageOf.set(said(name), id);
  });
  ids.clear();
  const laneOf = new Map<string, Lane>();
  file.swimlanes.forEach((lane, at) => {
    const name = said(lane.name);
    const told = laneRoles.find((role) => role === lane.verksted?.role);
    const role = told ?? keyOf(roleWords, name) ?? (at === 0 ? 'actions' : 'notes');
    const made = builder.lane(role, name, { id: idFor(lane.id, `lane-${at + 1}`) });
    origins.lanes.set(made.id, at);
    for (const key of [said(lane.id), name]) if (key && !laneOf.has(key)) laneOf.set(key, made);
  });
  ids.clear();
  const scores = new Map<string, number[]>();
  file.nodes.forEach((node, at) => {
    const place = said(node.title) || `nodes.${at}`;
    let step = stageOf.get(said(node.stageId));
    let lane = laneOf.get(said(node.swimlaneId));
    if (!step || !lane) builder.note('nowhere', place);
    step ??= [...stageOf.values()][0] ?? builder.step(builder.phase('').id, {}).id;
    lane ??= builder.lanes[0] ?? builder.lane('notes', '');
    const id = idFor(node.id, `node-${at + 1}`);
    builder.card(step, lane.id, {
      id,
      text: cardText(node),
      ...impact(node, lane.role),
      ...cardExtra(node.verksted)
    });
    origins.nodes.set(id, at);
    if (node.isMomentOfTruth === true) builder.changeStep(step, { momentOfTruth: true });
    if (typeof node.score === 'number' && Math.abs(node.score) <= 5)
      scores.set(step, [...(scores.get(step) ?? []), node.score]);
    else if (node.score !== undefined && node.score !== null) builder.note('value', place);
    for (const part of partNames)
      entriesOf(node, part).forEach((entry, number) => {
        const card = idFor(`${id}-${part}-${number + 1}`, `${at + 1}-${part}-${number + 1}`);
        const role: LaneRole = parts[part];
        builder.card(step, builder.laneOf(role, wordOf(roleWords, role, locale), entryLane(part)).id, {
          id: card,
          text: entryText(entry)
        });
        origins.entries.set(card, { node: at, part, at: number });
      });
  });
  for (const [step, given] of scores) {
    const extra = file.stages[origins.stages.get(step) ?? -1]?.verksted;
    if (typeof extra?.emotion === 'number' || extra?.emotion === null) continue;
    builder.changeStep(step, { emotion: rounded(given.reduce((a, b) => a + b) / given.length / 2.5) });
  }
  const { metadata } = file;
  const records = builder.records();
  const journey = {
    title: said(metadata?.title) || said(file.title),
    scenario: said(metadata?.pov) || said(metadata?.pointOfView) || said(file.pointOfView),
    persona: said(metadata?.persona) || said(file.persona),
    records,
    notes: builder.notes
  };
  return { journey, origins: { file, ...origins, records } };
}

function parse(bytes: Uint8Array): File {
  let json: unknown;
  try {
    json = JSON.parse(readText(bytes).replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof JourneyFileError) throw error;
    throw new JourneyFileError('ojf-not-json', '', error instanceof Error ? printable(error.message) : '');
  }
  const result = v.safeParse(File, json);
  if (!result.success) throw new JourneyFileError('ojf-broken', v.getDotPath(result.issues[0]) ?? '');
  return result.output;
}

const said = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);
export const rounded = (value: number) => Math.round(value * 1000) / 1000;

export function cardText({ title, description }: Node): string {
  return [said(title), said(description)].filter(Boolean).join('\n');
}

export const severities = ['low', 'medium', 'high'];

/** Severity tells how much goes wrong only where something does. */
function impact({ severity, purpose }: Node, role: LaneRole): Partial<Card> {
  const level = severities.indexOf(String(severity)) + 1;
  return level && (purpose === 'pain-point' || role === 'pain-points') ? { failureImpact: level } : {};
}

/** The fields of a record that the format has no place for, where a file of ours carries them. */
export const ownStep = [
  'emotion',
  'emotionGrade',
  'momentOfTruth',
  'minutes',
  'waitMinutes',
  'serviceName'
] as const;
export const ownCard = [
  'grade',
  'until',
  'channel',
  'initiator',
  'receiver',
  'failureImpact',
  'failureOwner',
  'source',
  'colour'
] as const;
const stepExtra = (extra: Record<string, unknown> = {}) => own(Step.entries, ownStep, extra) as Partial<Step>;
const cardExtra = (extra: Record<string, unknown> = {}) => own(Card.entries, ownCard, extra) as Partial<Card>;

function own(
  entries: Record<string, v.GenericSchema>,
  names: readonly string[],
  extra: Record<string, unknown>
) {
  const fit = names.filter((name) => Object.hasOwn(extra, name) && v.is(entries[name]!, extra[name]));
  return Object.fromEntries(fit.map((name) => [name, extra[name]]));
}

export function entriesOf(node: Node, part: Part): readonly unknown[] {
  const list = (node.blueprint as Record<string, unknown> | null | undefined)?.[part];
  return Array.isArray(list) ? list.slice(0, 200) : [];
}

/** «Receptionist: Confirms the appointment»; what is no text is left out. */
export function entryText(entry: unknown): string {
  if (typeof entry === 'string') return entry;
  if (typeof entry !== 'object' || entry === null) return '';
  return Object.entries(entry)
    .filter(([key, value]) => typeof value === 'string' && key !== 'type')
    .map(([, value]) => value as string)
    .join(': ');
}
