/**
 * Lives in: a `process` document. Words are BPMN 2.0's. Positions are in BPMN DI's units, one to a CSS pixel at
 * zoom 1, origin top left. The file a map was imported from is kept whole in the media store (`about.source`).
 */
import * as v from 'valibot';
import { aboutFields, finite, nonNegative, optionalDay, optionalId, text, title } from '../document/field';
import type { Collection } from '../document/record';
import { mapStates, mapStatuses } from '../journey/model/words';
import { closures, officeCalendar, type Closure } from './model/calendar';
import { strokes, type Stroke } from './model/ink';
import { phases, type Phase } from './model/phases';
import { eventTriggers, flowKinds, nodeKinds } from './model/kinds';
import { colours, flowDetails, nodeDetails } from './model/details';
import { leanOffice, leanStep, plainLeanStep, plainOffice, wastes, type Waste } from './model/lean';
import {
  roles,
  simulation,
  stepSimulations,
  type Role,
  type SimulationSettings,
  type StepSimulation
} from './model/simulation';

export type { Closure } from './model/calendar';
export { inkPens, type InkPen, type Stroke } from './model/ink';
export * from './model/kinds';
export type { Phase } from './model/phases';
export {
  newOffice,
  plainLeanStep,
  plainOffice,
  valueClasses,
  wasteKinds,
  type Range,
  type ValueClass,
  type Waste,
  type WasteKind
} from './model/lean';
export {
  plainSimulation,
  rangeSpreads,
  spreads,
  type Role,
  type SimulationSettings,
  type StepSimulation,
  type Week
} from './model/simulation';

const Point = v.tuple([finite, finite]);
export type Point = v.InferOutput<typeof Point>;

const box = { x: finite, y: finite, width: nonNegative, height: nonNegative };
const Box = v.object(box);
export type Box = v.InferOutput<typeof Box>;

export const ProcessAbout = v.object({
  ...aboutFields,
  /** Id of the service document. */
  service: v.string(),
  state: v.picklist(mapStates),
  /** The document this map was copied from, whose record ids it keeps; empty for none. */
  copyOf: optionalId,
  owner: text,
  reviewOn: optionalDay,
  /** Where the map stands in its life; absent, as in older maps, for a draft. */
  status: v.optional(v.picklist(mapStatuses)),
  /** Id in the media store of the file the map was imported from; empty when drawn here. */
  source: v.string(),
  /** That file's name. */
  sourceName: text,
  /** The file's planes of closed sub-processes were read; absent in older maps, whose file keeps what is on them. */
  planesRead: v.optional(v.boolean()),
  /** Id of the diagram of that file the map is drawn from; absent for the one that shows most. */
  diagram: v.optional(v.string()),
  /** The map that showed this one's diagram as another of its file; the two are written into one file. Absent for none. */
  fileOf: v.optional(v.string()),
  /** What `skeletonOf` said of its elements when a template laid them out; absent for what was drawn here. */
  skeleton: v.optional(v.string()),
  /** Cases a year; null is unknown. */
  casesPerYear: v.nullable(nonNegative),
  ...leanOffice,
  ...officeCalendar
});
export type ProcessAbout = v.InferOutput<typeof ProcessAbout>;

/** A participant of a collaboration; may be a black box without a process. */
export const Pool = v.object({
  id: v.string(),
  ...box,
  name: title,
  horizontal: v.boolean(),
  ...colours,
  /** Id of the element in the imported file; empty when drawn here. */
  element: v.string()
});
export type Pool = v.InferOutput<typeof Pool>;

export const Lane = v.object({
  id: v.string(),
  ...box,
  name: title,
  horizontal: v.boolean(),
  /** Its pool; empty for a lane of a process without a pool. */
  pool: optionalId,
  /** The lane it is nested in; empty for none. */
  parent: optionalId,
  /** Its work is done by others than the organisation: citizens, doctors, the police. Absent: by the organisation. */
  outside: v.optional(v.boolean()),
  ...colours,
  element: v.string()
});
export type Lane = v.InferOutput<typeof Lane>;

export const Node = v.object({
  id: v.string(),
  ...box,
  kind: v.picklist(nodeKinds),
  name: title,
  /** The pool and lane it stands in; empty for none. */
  pool: optionalId,
  lane: optionalId,
  /** The expanded sub-process it is inside; empty for none. */
  parent: optionalId,
  /** Boundary events: the activity whose border it sits on. */
  attachedTo: optionalId,
  /** Events: what triggers it. */
  trigger: v.picklist(eventTriggers),
  /** Boundary and event-sub-process start events: whether it interrupts. */
  interrupting: v.boolean(),
  /** Sub-processes: drawn open. */
  expanded: v.boolean(),
  /** Activities: loop characteristics. */
  marker: v.picklist(['none', 'loop', 'parallel', 'sequential']),
  ...nodeDetails,
  /** Where the label stands when it has a place of its own (events, gateways, data). */
  label: v.nullable(Box),
  /** Touch time of one case, in minutes; null is unknown, never 0. */
  processMinutes: v.nullable(nonNegative),
  /** Waiting before or in this step, in minutes; null is unknown. */
  waitMinutes: v.nullable(nonNegative),
  ...leanStep,
  ...colours,
  notes: text,
  element: v.string()
});
export type Node = v.InferOutput<typeof Node>;

export const Flow = v.object({
  id: v.string(),
  kind: v.picklist(flowKinds),
  /** Ids of nodes; message flows may also end at a pool. */
  source: v.string(),
  target: v.string(),
  name: title,
  /** All points from source border to target border; empty: routed when drawn. */
  waypoints: v.array(Point),
  /** The line is the one it takes by itself; absent when its bends are somebody's, and must be kept. */
  routed: v.optional(v.boolean()),
  label: v.nullable(Box),
  /** The flow taken when no condition holds. */
  isDefault: v.boolean(),
  /** Carries a condition in the file; drawn with a diamond when it leaves an activity. */
  conditional: v.boolean(),
  ...flowDetails,
  stroke: colours.stroke,
  /** Share of cases that go this way, 0–1; null is unknown. */
  probability: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  element: v.string()
});
export type Flow = v.InferOutput<typeof Flow>;

export type ProcessCollections = {
  about: ProcessAbout;
  pools: Pool;
  lanes: Lane;
  nodes: Node;
  flows: Flow;
  wastes: Waste;
  roles: Role;
  simulation: SimulationSettings;
  stepSimulations: StepSimulation;
  closures: Closure;
  strokes: Stroke;
  phases: Phase;
};

export const about: Collection<ProcessAbout> = {
  version: 2,
  schema: ProcessAbout,
  upgrades: { 2: (fields) => ({ ...plainOffice, ...fields }) },
  references: (map) => ({
    title: map.title,
    refs: map.copyOf ? [`${map.copyOf}/about/about`] : [],
    facts: {
      state: map.state,
      copyOf: map.copyOf,
      owner: map.owner,
      reviewOn: map.reviewOn,
      status: map.status ?? 'draft',
      source: map.source,
      diagram: map.diagram ?? '',
      fileOf: map.fileOf ?? '',
      binned: map.binned,
      createdAt: map.createdAt
    }
  }),
  media: ({ source }) => (source ? [source] : [])
};

export const pools: Collection<Pool> = {
  version: 1,
  schema: Pool,
  upgrades: {},
  references: (pool) => ({ title: pool.name, refs: [] })
};

export const lanes: Collection<Lane> = {
  version: 1,
  schema: Lane,
  upgrades: {},
  references: (lane) => ({ title: lane.name, refs: [] })
};

export const nodes: Collection<Node> = {
  version: 2,
  schema: Node,
  upgrades: { 2: (fields) => ({ ...plainLeanStep, ...fields }) },
  references: (node) => ({
    title: node.name,
    refs: node.calls ? [`${node.calls}/about/about`] : [],
    text: node.notes.slice(0, 2000),
    facts: {
      kind: node.kind,
      lane: node.lane,
      pool: node.pool,
      processMinutes: node.processMinutes,
      waitMinutes: node.waitMinutes,
      ...(node.system && { system: node.system })
    }
  })
};

export const flows: Collection<Flow> = {
  version: 2,
  schema: Flow,
  // Whose bends older lines have is not known: they are kept.
  upgrades: { 2: (fields) => fields },
  references: ({ name, kind, source, target }) => ({ title: name, refs: [], facts: { kind, source, target } })
};

export const processCollections = {
  about,
  pools,
  lanes,
  nodes,
  flows,
  wastes,
  roles,
  simulation,
  stepSimulations,
  closures,
  strokes,
  phases
};
