import { createSubscriber } from 'svelte/reactivity';
import type { SaveStatus } from '../document/context';
import type { StorageErrorCode } from './errors';

type Fields = { -readonly [K in keyof SaveStatus]: SaveStatus[K] };

/** The status line's facts. Reading one inside an effect or a template follows it. */
export class Status implements SaveStatus {
  #fields: Fields = {
    state: 'saved',
    savedAt: undefined,
    reason: undefined,
    persistent: undefined,
    lastBackup: undefined,
    pending: 0
  };
  #notify = () => {};
  #subscribe = createSubscriber((update) => {
    this.#notify = update;
    return () => (this.#notify = () => {});
  });

  /** Says what changed. Once read-only, the tab stays so. */
  set(changes: Partial<Fields> & { reason?: StorageErrorCode | undefined }): void {
    const locked = this.#fields.state === 'readonly';
    const next = { ...this.#fields, ...changes };
    if (locked) Object.assign(next, { state: 'readonly', reason: this.#fields.reason });
    const keys = Object.keys(next) as (keyof Fields)[];
    if (keys.every((key) => next[key] === this.#fields[key])) return;
    this.#fields = next;
    this.#notify();
  }

  get state() {
    return this.#read().state;
  }
  get savedAt() {
    return this.#read().savedAt;
  }
  get reason() {
    return this.#read().reason;
  }
  get persistent() {
    return this.#read().persistent;
  }
  get lastBackup() {
    return this.#read().lastBackup;
  }
  get pending() {
    return this.#read().pending;
  }

  #read(): Fields {
    this.#subscribe();
    return this.#fields;
  }
}
