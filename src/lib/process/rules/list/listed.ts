import type { ValueClass } from '../../model';

/** A way out of a listed step. */
export interface ListedWay {
  /** Place in the list of the step it leads to, or the end of the process. */
  readonly to: number | 'end';
  /** The answer it is taken for; empty for none. */
  readonly answer: string;
  /** Share of the cases that take it, 0–1; absent when nobody said. */
  readonly share?: number;
}

/** A step as a list tells of it. Minutes: null is not known. */
export interface ListedStep {
  readonly kind: 'task' | 'start' | 'end' | 'decision' | 'parallel' | 'wait';
  readonly name: string;
  /** Who does it; empty when nobody is named. */
  readonly who: string;
  /** The phase of the process it belongs to; absent when nobody said. */
  readonly phase?: string;
  readonly processMinutes: number | null;
  readonly waitMinutes: number | null;
  readonly system: string;
  /** What is known beyond that; absent when nobody said. Share of complete and accurate output: 0–1. */
  readonly accurate?: number;
  readonly value?: ValueClass;
  readonly notes?: string;
  readonly ways: readonly ListedWay[];
}
