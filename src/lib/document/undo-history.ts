import { createSubscriber } from 'svelte/reactivity';
import * as Y from 'yjs';

/** The name of an edit in the user's language, asked for when it is shown: a message function. */
export type EditName = () => string;

/** What the undo of several documents needs of each. */
export interface Undoable {
  readonly id: string;
  readonly undo: UndoHistory;
}

/** Counts steps over all documents, so that undo across documents goes in the order they were made. */
let stepsMade = 0;

/** An edit within this many milliseconds of the last one of the same gesture joins its undo step. */
const SAME_GESTURE_MS = 1500;

/** Undo and redo of this session's own edits to one document; others' edits are never undone. */
export class UndoHistory {
  #manager: Y.UndoManager;
  #subscribe: () => void;
  #notify = () => {};
  #naming: EditName = () => '';
  #gesture: string | undefined;
  #lastEdit = 0;

  /** @param origin what own transactions carry. */
  constructor(roots: Y.Map<unknown>[], origin: unknown) {
    this.#manager = new Y.UndoManager(roots, {
      trackedOrigins: new Set([origin]),
      // Grouping is by gesture, decided in `begin`, never by the clock alone.
      captureTimeout: Number.MAX_SAFE_INTEGER
    });
    this.#manager.on('stack-item-added', ({ stackItem }) => {
      stackItem.meta.set('name', this.#naming);
      stackItem.meta.set('step', ++stepsMade);
    });
    this.#subscribe = createSubscriber((update) => {
      this.#notify = update;
      return () => (this.#notify = () => {});
    });
  }

  /** Called before an edit is written: decides whether it opens an undo step of its own. */
  begin(name: EditName, gesture: string | undefined): void {
    const now = performance.now();
    const joins =
      gesture !== undefined && gesture === this.#gesture && now - this.#lastEdit < SAME_GESTURE_MS;
    if (!joins) this.#manager.stopCapturing();
    this.#naming = name;
    this.#gesture = gesture;
    this.#lastEdit = now;
  }

  /** Called after an edit is written. */
  end(): void {
    this.#notify();
  }

  /** The name of what `undo` would take back. */
  get undoName(): EditName | undefined {
    this.#subscribe();
    return this.#manager.undoStack.at(-1)?.meta.get('name');
  }

  /** The name of what `redo` would do again. */
  get redoName(): EditName | undefined {
    this.#subscribe();
    return this.#manager.redoStack.at(-1)?.meta.get('name');
  }

  /** When the step that `undo` would take back was made, counted over all documents; 0 for none. */
  get undoStep(): number {
    this.#subscribe();
    return this.#manager.undoStack.at(-1)?.meta.get('step') ?? 0;
  }

  /** When the step that `redo` would do again was undone, counted over all documents; 0 for none. */
  get redoStep(): number {
    this.#subscribe();
    return this.#manager.redoStack.at(-1)?.meta.get('step') ?? 0;
  }

  /** Takes back the last own step. @returns its name, or undefined when there was none. */
  undo(): EditName | undefined {
    return this.#travel(this.#manager.undoStack, () => this.#manager.undo());
  }

  /** Does the last undone step again. @returns its name, or undefined when there was none. */
  redo(): EditName | undefined {
    return this.#travel(this.#manager.redoStack, () => this.#manager.redo());
  }

  #travel(stack: { meta: Map<unknown, unknown> }[], step: () => void): EditName | undefined {
    const name = stack.at(-1)?.meta.get('name') as EditName | undefined;
    if (!name) return undefined;
    this.#naming = name;
    this.#gesture = undefined;
    step();
    this.#notify();
    return name;
  }

  /** Takes back nothing any more of what was done until now: it held what had to be erased. */
  forget(): void {
    this.#manager.clear();
    this.#gesture = undefined;
    this.#notify();
  }

  destroy(): void {
    this.#manager.destroy();
  }
}
