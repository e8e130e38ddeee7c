/**
 * A recording in one tab is seen in the others. The lock tells that it runs, and ends with the tab, however the tab
 * ends; the channel only says when to look.
 */
const CHANNEL = 'verksted-recording';
const lockOf = (session: string) => `verksted-recording/${session}`;

/** Says to the other tabs that this one records a session. @returns what ends it */
export function tellRecording(session: string): () => void {
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  navigator.locks
    ?.request(lockOf(session), () => {
      if (typeof BroadcastChannel !== 'undefined') {
        const channel = new BroadcastChannel(CHANNEL);
        channel.postMessage(session);
        channel.close();
      }
      return ended;
    })
    .catch(() => {});
  return end;
}

/** Whether another tab of this device records the session. */
export class RecordingElsewhere {
  /** Undefined until the browser has answered, and where it cannot. */
  now: boolean | undefined = $state();
  #abort = new AbortController();
  #channel: BroadcastChannel | undefined;

  /** @param changed called when a recording began or ended there */
  constructor(
    private readonly session: string,
    private readonly changed: () => void
  ) {
    if (!navigator.locks) return;
    if (typeof BroadcastChannel !== 'undefined') {
      this.#channel = new BroadcastChannel(CHANNEL);
      this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => data === session && this.#follow();
    }
    void navigator.locks.query().then(({ held = [] }) => {
      if (held.some(({ name }) => name === lockOf(session))) this.#follow();
      else this.now ??= false;
    });
  }

  /** Waits for its end: the lock is free then. */
  #follow(): void {
    if (this.now) return;
    this.now = true;
    this.changed();
    const options = { mode: 'shared', signal: this.#abort.signal } as const;
    navigator.locks
      .request(lockOf(this.session), options, () => {
        this.now = false;
        this.changed();
      })
      .catch(() => {});
  }

  leave(): void {
    this.#abort.abort();
    this.#channel?.close();
  }
}
