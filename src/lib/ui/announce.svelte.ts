/** What the polite live region says. One region for the whole app, in the root layout. */
const QUIET_MS = 500;

class Announcer {
  /** The text of the live region. */
  text = $state('');
  #waiting: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  say(text: string): void {
    if (!this.#waiting.includes(text)) this.#waiting.push(text);
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      const next = this.#waiting.join('. ');
      // A region whose text does not change is not read again.
      this.text = next === this.text ? `${next}\u00a0` : next;
      this.#waiting = [];
      this.#timer = undefined;
    }, QUIET_MS);
  }
}

export const announcer = new Announcer();

/** Says something to those who listen: at most every half second, what came meanwhile joined together. */
export function announce(text: string): void {
  announcer.say(text);
}
