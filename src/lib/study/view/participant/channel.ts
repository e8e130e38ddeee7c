/**
 * What the facilitator's screen and the participant's page tell each other, between tabs of one device. What is shown
 * is state of a view: it goes over a channel and never into the session, where each turn of a page would be an edit to
 * store, to undo and to merge. Answers are edits, and come by the update log like any other.
 */
export interface Shown {
  /** The screen that is shown: see `rules/participant/steps`. */
  readonly step: string;
  readonly language: string;
}
export type FromParticipant =
  | ({ readonly says: 'shown' } & Shown)
  | { readonly says: 'done'; readonly task: string }
  | { readonly says: 'left' };
export type FromFacilitator = { readonly says: 'show'; readonly step: string } | { readonly says: 'ask' };

/** Opens the channel of a session. @returns how to tell the other side, and how to leave */
export function joinChannel<Said, Heard>(
  session: string,
  read: (message: unknown) => Heard | undefined,
  heard: (message: Heard) => void
): { tell: (message: Said) => void; leave: () => void } {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, leave: () => {} };
  const channel = new BroadcastChannel(`verksted-participant/${session}`);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = read(data);
    if (message) heard(message);
  };
  return { tell: (message) => channel.postMessage(message), leave: () => channel.close() };
}

// A message from another version of the app may be of any shape.
const fieldsOf = (message: unknown) =>
  (typeof message === 'object' && message ? message : {}) as Record<string, unknown>;

/** Reads what the participant's page said; undefined for anything else. */
export function readParticipant(message: unknown): FromParticipant | undefined {
  const { says, step, language, task } = fieldsOf(message);
  if (says === 'left') return { says };
  if (says === 'done' && typeof task === 'string') return { says, task };
  if (says === 'shown' && typeof step === 'string' && typeof language === 'string')
    return { says, step, language };
  return undefined;
}

/** Reads what the facilitator's screen said; undefined for anything else. */
export function readFacilitator(message: unknown): FromFacilitator | undefined {
  const { says, step } = fieldsOf(message);
  if (says === 'ask') return { says };
  if (says === 'show' && typeof step === 'string') return { says, step };
  return undefined;
}
