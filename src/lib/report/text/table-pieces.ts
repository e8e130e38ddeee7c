import { palette } from '../paper/palette';
import type { Mark } from '../paper/scene';
import type { TableBlock } from './blocks';
import { beside, letters, space, together, type Look, type Pen, type Piece } from './pen';

/** A table; its head stands again on every page. */
export function tablePieces({ head, rows, widths }: TableBlock, width: number, pen: Pen): Piece[] {
  const sum = widths.reduce((a, b) => a + b, 0);
  const columns: { x: number; width: number }[] = [];
  let x = 0;
  for (const share of widths) {
    columns.push({ x, width: (share / sum) * width - 8 });
    x += (share / sum) * width;
  }
  const row = (cells: readonly string[], size: number, look: Look): Piece => {
    const drawn = beside(
      cells.map((cell, at) => together(pen.lines(cell, columns[at]!.x, columns[at]!.width, size, look, 3))),
      3
    );
    const line: Mark = { kind: 'rect', x: 0, y: drawn.height - 0.5, width, height: 0.5, fill: palette.line };
    return { ...drawn, marks: [...drawn.marks, line] };
  };
  const top = { ...row(head, letters.small, { fill: palette.muted }), keeps: true };
  return [top, ...rows.map((cells) => ({ ...row(cells, 9, {}), head: top })), space(8)];
}
