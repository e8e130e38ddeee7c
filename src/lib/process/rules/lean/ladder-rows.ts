import { lengthOf, type Ladder, type Rung } from './ladder';

/** A rung with its place on a drawing: minutes from the start of the case, and the row, the topmost being 0. */
export interface PlacedRung extends Rung {
  readonly from: number;
  readonly row: number;
  /** The branches it is in, those around it first; none for what everything waits for. */
  readonly branches: readonly Branch[];
}

/** One of the branches that are taken side by side. */
export interface Branch {
  /** The step after which they part. */
  readonly split: string;
  /** Which one, the longest being 1, and of how many. */
  readonly number: number;
  readonly of: number;
}

/** Minutes that a finished branch waits for the longest one beside it. */
export interface Slack {
  readonly row: number;
  readonly from: number;
  readonly minutes: number;
}

export interface LadderRows {
  readonly rungs: readonly PlacedRung[];
  readonly slacks: readonly Slack[];
  readonly rows: number;
  /** From start to end, in minutes. */
  readonly length: number;
}

/**
 * A ladder laid out in rows: of branches side by side the longest goes on in the row they part from, the others lie
 * below it, so that the topmost row alone makes the time of a case.
 */
export function ladderRows(ladder: Ladder): LadderRows {
  const rungs: PlacedRung[] = [];
  const slacks: Slack[] = [];
  /** @returns how many rows it takes */
  function place(part: Ladder, start: number, row: number, branches: readonly Branch[]): number {
    let from = start;
    let rows = 1;
    for (const one of part) {
      if ('id' in one) {
        rungs.push({ ...one, from, row, branches });
        from += one.wait + one.process;
        continue;
      }
      const sorted = one.branches
        .map((branch) => ({ branch, minutes: lengthOf(branch) }))
        .sort((a, b) => b.minutes - a.minutes);
      const whole = sorted[0]!.minutes;
      let taken = 0;
      sorted.forEach(({ branch, minutes }, at) => {
        const here = { split: one.split, number: at + 1, of: sorted.length };
        if (whole > minutes)
          slacks.push({ row: row + taken, from: from + minutes, minutes: whole - minutes });
        taken += place(branch, from, row + taken, [...branches, here]);
      });
      from += whole;
      rows = Math.max(rows, taken);
    }
    return rows;
  }
  const rows = place(ladder, 0, 0, []);
  return { rungs, slacks, rows, length: lengthOf(ladder) };
}
