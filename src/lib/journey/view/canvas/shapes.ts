/** Shapes of points, so that no line is told from another by its colour alone. Each fills a square from −8 to 8. */
export const shapes: readonly string[] = [
  'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z',
  'M0 -7L7 6H-7Z',
  'M-5.5 -5.5H5.5V5.5H-5.5Z',
  'M0 -7.5L7.5 0L0 7.5L-7.5 0Z',
  'M0 7L7 -6H-7Z',
  'M-2.5 -7H2.5V-2.5H7V2.5H2.5V7H-2.5V2.5H-7V-2.5H-2.5Z',
  'M0 -7.5L7 -2L4.5 6.5H-4.5L-7 -2Z',
  'M0 -8L2.4 -2.6L8 -2L3.6 1.8L5 7.5L0 4.4L-5 7.5L-3.6 1.8L-8 -2L-2.4 -2.6Z',
  'M-7 -3.5L-3.5 -7H3.5L7 -3.5V3.5L3.5 7H-3.5L-7 3.5Z'
];

/** The shape of a line; after the last they begin again, without the circle, which is everybody's. */
export function shapeOf(index: number): string {
  return index < shapes.length ? shapes[index]! : shapes[1 + ((index - 1) % (shapes.length - 1))]!;
}
