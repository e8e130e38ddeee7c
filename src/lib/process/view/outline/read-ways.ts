import { waysOf } from '../../rules/list/ways';
import type { Way } from '../../commands/table';
import { nameOrKind } from '../words';
import type { TableContext } from './table-columns';

/**
 * Reads where a step leads, by numbers or names. Blank is nowhere.
 * @returns the first word that names no step, or all the ways
 */
export function readWays(
  text: string,
  { map, numbers }: TableContext
): { unknown: string } | { ways: Way[] } {
  if (!text.trim()) return { ways: [] };
  const byWord = new Map<string, string>();
  for (const node of map.nodes) {
    const name = nameOrKind(node).toLowerCase();
    if (!byWord.has(name)) byWord.set(name, node.id);
  }
  for (const [id, number] of numbers) byWord.set(String(number), id);
  const said = waysOf(text, (word) => byWord.get(word.trim().toLowerCase()));
  const unknown = said.find(({ to }) => to === undefined);
  if (unknown) return { unknown: unknown.word };
  return { ways: said.map(({ to, answer, share }) => ({ to: to!, answer, share: share ?? null })) };
}
