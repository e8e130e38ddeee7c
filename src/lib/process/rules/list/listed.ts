/** A way out of a listed step. */
export interface ListedWay {
  /** Place in the list of the step it leads to, or the end of the process. */
  readonly to: number | 'end';
  /** The answer it is taken for; empty for none. */
  readonly answer: string;
}

/** A step as a list tells of it. Minutes: null is not known. */
export interface ListedStep {
  readonly kind: 'task' | 'start' | 'end' | 'decision' | 'parallel' | 'wait';
  readonly name: string;
  /** Who does it; empty when nobody is named. */
  readonly who: string;
  readonly processMinutes: number | null;
  readonly waitMinutes: number | null;
  readonly system: string;
  readonly ways: readonly ListedWay[];
}
