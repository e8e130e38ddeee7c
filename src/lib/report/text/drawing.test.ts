import { expect, it } from 'vitest';
import { drawingPieces, type Scatter } from './drawing';

const ticks = [1, 2, 3, 4, 5].map((score) => ({ at: (score - 1) / 4, label: String(score) }));
const corners = [0, 0.5, 1].flatMap((x) => [0, 0.5, 1].map((y) => ({ x, y, label: '12' })));
const scatter: Scatter = {
  shape: 'scatter',
  x: { name: 'Innsats', ticks },
  y: { name: 'Gevinst', ticks },
  points: corners
};

it.each([380, 300])(
  'no point of a scatter covers the words of its axes, on paper %i points wide',
  (width) => {
    const [piece] = drawingPieces(scatter, width);
    const points = piece!.marks.flatMap((mark) => (mark.kind === 'rect' && mark.radius ? mark : []));
    const words = piece!.marks.flatMap((mark) => {
      if (mark.kind !== 'text' || mark.text === '12') return [];
      const wide = mark.text.length * mark.size * 0.55;
      const left =
        mark.anchor === 'end' ? mark.x - wide : mark.anchor === 'middle' ? mark.x - wide / 2 : mark.x;
      return { text: mark.text, left, right: left + wide, top: mark.y - mark.size * 0.75, bottom: mark.y };
    });
    expect(points).toHaveLength(9);
    expect(words).toHaveLength(12);
    const covered = words.filter(({ left, right, top, bottom }) =>
      points.some(
        ({ x, y, width, height }) => x < right && x + width > left && y < bottom && y + height > top
      )
    );
    expect(covered).toEqual([]);
    expect(Math.max(...words.map(({ bottom }) => bottom))).toBeLessThanOrEqual(piece!.height);
    expect(Math.max(...points.map(({ x, width }) => x + width))).toBeLessThanOrEqual(width + 1e-9);
  }
);
