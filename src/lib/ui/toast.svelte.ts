/** Short messages that come and go at the foot of the screen. Never the only place where something is said. */
export interface Toast {
  readonly id: number;
  text: string;
  tone?: 'neutral' | 'good' | 'warn' | 'bad';
  /** One thing to do about it: undo, open, try again. */
  action?: { label: string; run: () => void };
}

const SHOWN_MS = 6000;
/** Time to reach the button, for those who need it. */
const SHOWN_WITH_ACTION_MS = 12_000;

class Toasts {
  list: Toast[] = $state.raw([]);
  #next = 1;
  #timers = new Map<number, ReturnType<typeof setTimeout>>();

  show(toast: Omit<Toast, 'id'>): number {
    const id = this.#next++;
    // The same words twice in a row are one message, not two.
    this.list = [...this.list.filter((other) => other.text !== toast.text), { ...toast, id }].slice(-3);
    this.resume(id);
    return id;
  }
  dismiss(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
    this.list = this.list.filter((toast) => toast.id !== id);
  }
  /** Keeps a message while it is read. */
  hold(id: number): void {
    clearTimeout(this.#timers.get(id));
  }
  resume(id: number): void {
    const toast = this.list.find((other) => other.id === id);
    // What went wrong stays until it is put away.
    if (!toast || toast.tone === 'bad') return;
    this.hold(id);
    this.#timers.set(
      id,
      setTimeout(() => this.dismiss(id), toast.action ? SHOWN_WITH_ACTION_MS : SHOWN_MS)
    );
  }
}

export const toasts = new Toasts();

/** Shows a message. @returns its id, for `toasts.dismiss`. */
export function showToast(toast: Omit<Toast, 'id'>): number {
  return toasts.show(toast);
}
