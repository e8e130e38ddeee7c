/** Which of many hits stand first in the command palette. */
import type { IndexRow } from '$lib/document/context';
import { ABOUT } from '$lib/document/record';

const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/**
 * How well a title answers what was typed: 3 it is that, 2 it starts so, 1 every word starts one of its words,
 * 0 the words stand elsewhere in the record.
 */
export function titleScore(title: string, typed: string): number {
  const [name, wanted] = [fold(title).trim(), fold(typed).trim()];
  if (name === wanted) return 3;
  if (name.startsWith(wanted)) return 2;
  const own = name.split(/[^\p{L}\p{N}]+/u);
  const words = wanted.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return words.every((word) => own.some((one) => one.startsWith(word))) ? 1 : 0;
}

/** Hits with a title, best first: by title, then whole documents before their parts, then the shorter title. */
export function rankRows(rows: readonly IndexRow[], typed: string, limit: number): IndexRow[] {
  const score = new Map(rows.map((row) => [row, titleScore(row.title, typed)]));
  return rows
    .filter((row) => row.title.trim() !== '')
    .sort(
      (a, b) =>
        score.get(b)! - score.get(a)! ||
        Number(b.collection === ABOUT) - Number(a.collection === ABOUT) ||
        a.title.length - b.title.length
    )
    .slice(0, limit);
}
