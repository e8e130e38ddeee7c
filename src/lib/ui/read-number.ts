/**
 * Reads a number as people write it: «1 234,5», «1234.5», «−2», «1.234,5», «12 345».
 * A single comma or point is the decimal mark, unless exactly three digits follow repeated marks of that kind.
 * @returns the number, null for nothing written, undefined for what is no number
 */
export function readNumber(text: string): number | null | undefined {
  const bare = text.replace(/[\s\u00a0\u202f']/g, '').replace(/[\u2212\u2013]/g, '-');
  if (bare === '') return null;
  const comma = bare.lastIndexOf(',');
  const point = bare.lastIndexOf('.');
  let plain = bare;
  if (comma >= 0 && point >= 0) {
    // Both: the last one is the decimal mark.
    const thousands = comma > point ? /\./g : /,/g;
    plain = bare.replace(thousands, '').replace(',', '.');
  } else if (comma >= 0) {
    plain = (bare.match(/,/g) ?? []).length > 1 ? bare.replace(/,/g, '') : bare.replace(',', '.');
  } else if ((bare.match(/\./g) ?? []).length > 1) plain = bare.replace(/\./g, '');
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}
