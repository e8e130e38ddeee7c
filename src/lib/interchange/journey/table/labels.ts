/**
 * What phases, steps and lanes are called in a table, where rows point at one another by name. Names that are empty
 * or shared get a number, «Vente ·2», that is taken off again when the table comes back.
 */
import { folded } from './vocabulary';

const NUMBERED = /^(?:([^]*) )?·\d+$/;

/** A label for each of some siblings, no two alike however they are compared. */
export function labelsOf(
  records: readonly { readonly id: string; readonly title: string }[]
): Map<string, string> {
  const count = new Map<string, number>();
  for (const { title } of records) count.set(folded(title), (count.get(folded(title)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return new Map(
    records.map(({ id, title }) => {
      const key = folded(title);
      const number = (seen.get(key) ?? 0) + 1;
      seen.set(key, number);
      const plain = key !== '' && count.get(key) === 1 && !NUMBERED.test(title);
      return [id, plain ? title : title ? `${title} ·${number}` : `·${number}`];
    })
  );
}

/** The title that a label stands for. */
export function titleOf(label: string): string {
  const numbered = NUMBERED.exec(label);
  return numbered ? (numbered[1] ?? '') : label;
}
