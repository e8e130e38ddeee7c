/** Sheets of paper. */
export const paperSizes = ['A4', 'A3', 'A2', 'A1', 'A0'] as const;
export type PaperSize = (typeof paperSizes)[number];
export type Orientation = 'landscape' | 'portrait';

export interface Paper {
  readonly size: PaperSize;
  readonly orientation: Orientation;
}

/** Millimetres of the short and long edge (ISO 216). */
const edges: { readonly [size in PaperSize]: readonly [number, number] } = {
  A4: [210, 297],
  A3: [297, 420],
  A2: [420, 594],
  A1: [594, 841],
  A0: [841, 1189]
};

/** Millimetres as points. */
export const mm = (length: number) => (length * 72) / 25.4;

/** Width and height of a sheet, and the margin that printers leave white, in points. */
export function sheetOf({ size, orientation }: Paper): { width: number; height: number; margin: number } {
  const [short, long] = edges[size].map(mm) as [number, number];
  const isWide = orientation === 'landscape';
  return { width: isWide ? long : short, height: isWide ? short : long, margin: mm(10) };
}
