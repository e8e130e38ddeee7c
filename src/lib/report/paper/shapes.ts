import { palette } from './palette';
import { circle, polygon, type Mark } from './scene';

type Grade = 'assumed' | 'reported' | 'observed';

/** The mark that says how well something is founded: hollow for assumed, half for reported, full for observed. */
export function gradeMark(grade: Grade, x: number, y: number, r = 3): Mark[] {
  const stroke = palette.muted;
  if (grade === 'observed') return [{ kind: 'path', d: circle(x, y, r), fill: stroke, stroke, line: 1 }];
  if (grade === 'assumed')
    return [{ kind: 'path', d: circle(x, y, r), fill: palette.surface, stroke, line: 1, dash: [0.01, 2] }];
  const k = r * 0.5523;
  const half = `M${x} ${y - r} C${x - k} ${y - r} ${x - r} ${y - k} ${x - r} ${y} C${x - r} ${y + k} ${x - k} ${y + r} ${x} ${y + r} Z`;
  return [
    { kind: 'path', d: circle(x, y, r), fill: palette.surface, stroke, line: 1 },
    { kind: 'path', d: half, fill: stroke }
  ];
}

/** The star of a moment of truth. */
export function star(x: number, y: number, r = 5): Mark {
  const points = Array.from({ length: 10 }, (_, at) => {
    const radius = at % 2 ? r * 0.45 : r;
    const angle = (Math.PI * at) / 5 - Math.PI / 2;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });
  return { kind: 'path', d: polygon(points), fill: palette['warn-solid'] };
}

/** The triangle where something fails; x and y are its middle. */
export function warning(x: number, y: number, r = 4): Mark[] {
  const d = polygon([
    [x, y - r],
    [x + r * 1.1, y + r * 0.9],
    [x - r * 1.1, y + r * 0.9]
  ]);
  const fill = palette['bad-solid'];
  return [
    { kind: 'path', d, fill, stroke: fill, line: 0.8 },
    { kind: 'path', d: `M${x} ${y - r * 0.35} L${x} ${y + r * 0.25}`, stroke: palette.surface, line: 0.9 },
    { kind: 'path', d: circle(x, y + r * 0.58, 0.3), fill: palette.surface }
  ];
}

/** The head of an arrow that ends here, and the way it comes: −1 from the right, 1 from the left. */
export function arrowHead(x: number, y: number, way: 1 | -1, fill: string): Mark {
  const back = x - way * 5;
  return {
    kind: 'path',
    d: polygon([
      [x, y],
      [back, y - 3],
      [back, y + 3]
    ]),
    fill
  };
}
