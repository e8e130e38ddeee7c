import { createSubscriber } from 'svelte/reactivity';
import type { ScreenHistory } from '../document/context';
import type { EditName, Undoable } from '../document/undo-history';

/** Undo and redo over the documents that the current screen shows. */
export class Screens implements ScreenHistory {
  #shown = new Map<symbol, readonly Undoable[]>();
  #notify = () => {};
  #subscribe = createSubscriber((update) => {
    this.#notify = update;
    return () => (this.#notify = () => {});
  });

  show(documents: readonly Undoable[]): () => void {
    const key = Symbol();
    this.#shown.set(key, documents);
    this.#notify();
    return () => {
      this.#shown.delete(key);
      this.#notify();
    };
  }

  get undoName(): EditName | undefined {
    return this.#newest('undoStep')?.undo.undoName;
  }

  get redoName(): EditName | undefined {
    return this.#newest('redoStep')?.undo.redoName;
  }

  undo(): EditName | undefined {
    return this.#newest('undoStep')?.undo.undo();
  }

  redo(): EditName | undefined {
    return this.#newest('redoStep')?.undo.redo();
  }

  #newest(step: 'undoStep' | 'redoStep'): Undoable | undefined {
    this.#subscribe();
    let newest: Undoable | undefined;
    for (const document of [...this.#shown.values()].flat())
      if (document.undo[step] > (newest?.undo[step] ?? 0)) newest = document;
    return newest;
  }
}
