import * as v from 'valibot';
import type { Drafts } from '$lib/document/context';
import { emotions, observationKinds, severities } from '../model';
import type { SessionDesk } from './session-desk.svelte';

const Kept = v.object({
  text: v.pipe(v.string(), v.maxLength(20_000)),
  kind: v.picklist(observationKinds),
  begun: v.optional(v.pipe(v.number(), v.minValue(0))),
  marks: v.object({
    severity: v.optional(v.picklist(severities)),
    emotion: v.optional(v.picklist(emotions))
  }),
  /** The observation that it is written into. */
  filling: v.optional(v.string())
});

/**
 * Keeps the line that an observer has begun and not yet sent on the device, so that a browser that is killed does not
 * take it along. It is no part of the session: nobody else gets it.
 */
export class KeptLine {
  #kept: boolean;
  /** What is to be stored next, null to forget it; undefined while nothing waits. */
  #next: object | null | undefined;
  #writing = false;

  /** Takes up what was kept: the line as it was, at the second when it was begun. */
  constructor(
    private readonly desk: SessionDesk,
    private readonly drafts: Pick<Drafts, 'keep'>,
    draft: unknown
  ) {
    this.#kept = draft !== undefined;
    const kept = v.safeParse(Kept, draft);
    if (!kept.success) return;
    const { filling, ...line } = kept.output;
    if (filling !== undefined && desk.doc.get('observations', filling)) desk.fill(filling);
    desk.line = { begun: undefined, ...line };
  }

  /** Keeps the line as it is just now, or forgets it when it rests. Read inside an effect it follows each key. */
  follow(): void {
    const { line, filling } = this.desk;
    const rests = line.text === '' && line.begun === undefined;
    if (rests && !this.#kept) return;
    this.#kept = !rests;
    this.#next = rests ? null : { ...line, filling };
    if (!this.#writing) void this.#write();
  }

  /** One after the other, the newest alone: who writes quickly does not wait for the device. */
  async #write(): Promise<void> {
    this.#writing = true;
    for (let next = this.#next; next !== undefined; next = this.#next) {
      this.#next = undefined;
      // A device that cannot keep it takes the line nevertheless, and the status says why.
      await this.drafts.keep(this.desk.doc.id, next ?? undefined).catch(() => {});
    }
    this.#writing = false;
  }
}
