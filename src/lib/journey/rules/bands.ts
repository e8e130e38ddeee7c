import type { Phase, Step } from '../model';
import type { MapLayout } from './layout';

/** The steps that stand side by side on one sheet of paper. */
export interface Band {
  /** Steps with their number in the journey, from 1. */
  readonly steps: readonly { readonly step: Step; readonly number: number }[];
  /** Phases over them, with how many of these steps each covers. */
  readonly phases: readonly { readonly phase: Phase; readonly span: number }[];
}

/**
 * Cuts a map into sheets of at most `most` steps each, as evenly as that allows, so that the last sheet is not
 * nearly empty. Phases without steps, and those that are folded, are left out.
 */
export function bands(layout: MapLayout, most: number): Band[] {
  const steps = layout.phases
    .flatMap(({ phase, steps, folded }) => steps.map((step) => ({ step, phase, folded })))
    .map((placed, at) => ({ ...placed, number: at + 1 }))
    .filter(({ folded }) => !folded);
  const sheets = Math.ceil(steps.length / most);
  return Array.from({ length: sheets }, (_, sheet) => {
    const from = Math.round((sheet * steps.length) / sheets);
    const to = Math.round(((sheet + 1) * steps.length) / sheets);
    const own = steps.slice(from, to);
    const phases: { phase: Phase; span: number }[] = [];
    for (const { phase } of own) {
      const last = phases.at(-1);
      if (last?.phase === phase) last.span++;
      else phases.push({ phase, span: 1 });
    }
    return { steps: own.map(({ step, number }) => ({ step, number })), phases };
  });
}
