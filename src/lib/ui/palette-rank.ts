/** How well names answer what was typed in the command palette, and where in them it stands. */

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

/** A stretch of a title, and whether it is what was typed. */
export interface Stretch {
  readonly text: string;
  readonly hit: boolean;
}

/** A title in stretches, with those marked that start a word as a typed word does. Joined they are the title. */
export function stretches(title: string, typed: string): Stretch[] {
  const words = fold(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const found: Stretch[] = [];
  const put = (text: string, hit: boolean) => {
    const last = found.at(-1);
    if (!text) return;
    if (last && !last.hit && !hit) found[found.length - 1] = { text: last.text + text, hit };
    else found.push({ text, hit });
  };
  for (const [part] of title.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu)) {
    const own = fold(part);
    // Folding may change how many characters there are: then the whole word is marked.
    const length = Math.max(0, ...words.filter((word) => own.startsWith(word)).map((word) => word.length));
    const marked = own.length === part.length ? length : length && part.length;
    put(part.slice(0, marked), true);
    put(part.slice(marked), false);
  }
  return found;
}
