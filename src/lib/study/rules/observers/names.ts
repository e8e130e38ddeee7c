import { suffix } from '../labels';

/** The code that somebody chose: what stands before the device in the key. The facilitator without one is ''. */
export const codeOf = (key: string): string => key.split('-', 1)[0]!;

/**
 * How the observers of one session are called on the screen, by key: their code. Of several devices that chose the
 * same, all but the first by key have a letter after it, the same letter wherever the session is read.
 */
export function observerNames(keys: Iterable<string>): ReadonlyMap<string, string> {
  const given = new Map<string, number>();
  const names = new Map<string, string>();
  for (const key of [...new Set(keys)].sort()) {
    const code = codeOf(key);
    const before = given.get(code) ?? 0;
    given.set(code, before + 1);
    names.set(key, code + suffix(before));
  }
  return names;
}

/** The codes that more than one device chose. */
export function sharedCodes(keys: Iterable<string>): string[] {
  const codes = [...new Set(keys)].map(codeOf);
  return [...new Set(codes.filter((code, at) => codes.indexOf(code) !== at))].sort();
}
