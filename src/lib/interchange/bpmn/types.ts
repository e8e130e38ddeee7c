import type { Flow, Lane, Node, Phase, Pool } from '../../process/model';

/** The records of a process map, without what is said about the map as a whole. */
export interface MapRecords {
  readonly pools: readonly Pool[];
  readonly lanes: readonly Lane[];
  readonly nodes: readonly Node[];
  readonly flows: readonly Flow[];
  /** Absent says the same as none. */
  readonly phases?: readonly Phase[];
}

/** What a reader should know of a file that was taken in. Each code has its words in every language. */
export const bpmnWarnings = [
  /** The text is in another encoding than the file says; places and names may be wrong. */
  'encoding-guessed',
  /** The file has no drawing: the map was laid out here. */
  'laid-out',
  /** A further diagram: kept in the file, drawn beside the map. */
  'other-diagram',
  /** An element of a kind that is kept in the file but not drawn. */
  'not-drawn',
  /** An element that has no place in the diagram: kept in the file, not drawn. */
  'no-shape',
  /** Refers to an element that is not there. */
  'dangling',
  /** A second element with the same id. */
  'duplicate-id',
  /** A place that is no number or out of all bounds; another was chosen. */
  'bad-bounds',
  /** A longer name than a map holds; the file keeps all of it. */
  'name-cut',
  /** Refers to something that is not in the file. */
  'unresolved',
  /** Has an attribute, or is an element, that BPMN does not know. */
  'unknown-attribute',
  'unknown-element',
  /** An id that other tools do not accept: they leave the element out. */
  'illegal-id',
  /** Something that another reader could not make sense of. */
  'unreadable',
  /** Another reader sees another kind, name or end, or something that was not drawn here. */
  'read-differently',
  /** No other reader has read the file: it is too large, or the reader was not to be had. */
  'unchecked',
  /** The place is a number: so many more of what only another reader found. */
  'more-found'
] as const;
export type BpmnWarningCode = (typeof bpmnWarnings)[number];

export interface BpmnWarning {
  readonly code: BpmnWarningCode;
  /** `line: element id`. Safe to show as text. */
  readonly place: string;
}

export interface ImportedMap {
  readonly title: string;
  readonly records: MapRecords;
  /** The file itself: to be kept, since export patches it. */
  readonly source: { readonly bytes: Uint8Array; readonly encoding: string };
  readonly warnings: readonly BpmnWarning[];
}

/** What an export could not keep or write. Each code has its words in every language. */
export const bpmnLosses = [
  /** Steps inside a deleted sub-process that were not drawn. */
  'hidden-content',
  /** A flow in another diagram, or not drawn, that a deleted element was an end of. */
  'hidden-flow',
  /** A reference elsewhere in the file to a deleted element: it stays, and points at nothing. */
  'reference',
  /** Attributes that the new kind of an element does not have. */
  'attributes',
  /** Details that the new kind of an element does not have. */
  'details',
  /** Details of the trigger an event had before. */
  'trigger-details',
  /** Details of the repetition an activity had before. */
  'loop-details',
  /** The condition of a flow that is no longer conditional. */
  'condition',
  /** Details of a flow that became another kind of flow. */
  'flow-details',
  /** A flow with an end that is not on the map. */
  'flow-without-end',
  /** Characters that XML cannot hold. */
  'characters',
  /** The file the map came from is not on this device: the map alone was written. */
  'source-missing',
  /** Waste marked in a step: lean work's, not BPMN's. */
  'wastes',
  /** Who does the work, how many and when: not BPMN's. */
  'roles',
  /** How the map is let run through in a simulation: not BPMN's. */
  'simulation',
  /** Days on which the office is closed: not BPMN's. */
  'calendar',
  /** What is written on the map by hand: not BPMN's. */
  'ink',
  /** Two maps of the same file say different things of it: what the exported map says was written. */
  'changed-twice',
  /** Phases: carried in an extension element that other tools keep but do not show. */
  'phases',
  /** The file's encoding cannot be written here; it is in UTF-8 now. */
  'encoding',
  /** BPMN has no place for this; what is meant stands in the element's name. */
  'not-written',
  /** Another reader does not make sense of it, or sees something else, and did not before the edit. */
  'not-understood',
  /** No other reader has read the written file. */
  'unchecked'
] as const;
export type BpmnLossCode = (typeof bpmnLosses)[number];

export interface BpmnLoss {
  /** Name or id of the element, and for `not-written` the field after a dot. Safe to show as text. */
  readonly element: string;
  readonly what: BpmnLossCode;
}

export interface ExportedMap {
  readonly bytes: Uint8Array;
  readonly lost: readonly BpmnLoss[];
}

/** What of a file a map was read from. */
export interface FileReading {
  /** The map was imported when planes of sub-processes were not read: what is on them stays in the file as it is. */
  readonly mainOnly?: boolean | undefined;
  /** Id of the diagram the map is drawn from; absent for the one that shows most. */
  readonly diagram?: string | undefined;
}

/** A map that was read from another diagram of the same file. */
export interface OtherMap extends FileReading {
  readonly records: MapRecords;
}

export interface ExportRequest extends FileReading {
  /** The file the map came from; without it a new file is written. */
  readonly source?: Uint8Array;
  readonly records: MapRecords;
  readonly title: string;
  /** What maps of the file's other diagrams say is written along. Where two say different things, this map's stays. */
  readonly others?: readonly OtherMap[] | undefined;
}

/** What is being done, in order; the words are the caller's. */
export const bpmnStages = ['decode', 'parse', 'read', 'patch', 'write', 'check'] as const;
export type BpmnStage = (typeof bpmnStages)[number];
export type OnStage = (stage: BpmnStage) => void;
