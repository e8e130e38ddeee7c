/** Draws the blocks of a report on a slide: text as text, tables as tables, lines as a chart with its data. */
import type PptxGenJS from 'pptxgenjs';
import { palette } from '../paper/palette';
import { placedPath } from '../paper/path';
import type { Pen as SlidePen, Run } from '../slides/pen';
import {
  figureColumns,
  type BlockTone,
  type DrawnBlock,
  type FigureItem,
  type OverTimeBlock,
  type TableBlock,
  type WayLine
} from './blocks';
import { drawingPieces } from './drawing';
import { letters, together, type Pen } from './pen';
import { columnGap } from './pieces';
import { tablePieces } from './table-pieces';
import { ENLARGED, slideHeight, type SlideBlock } from './slides';

const size = (letter: number) => letter * ENLARGED;
const inches = (points: number) => points / 72;
const hex = (colour: string) => colour.slice(1).toUpperCase();
const inks: { readonly [T in BlockTone]: string } = {
  neutral: palette.muted,
  good: palette.good,
  warn: palette['warn-solid'],
  bad: palette.bad,
  info: palette.info
};
const line = (text: string, letter: number, fill: string, bold = false): Run => ({
  text,
  size: size(letter),
  fill,
  bold,
  breaks: true
});

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}
type Box = Place & { readonly height: number };
const placed = ({ x, y, width, height }: Box) => ({
  x: inches(x),
  y: inches(y),
  w: inches(width),
  h: inches(height)
});

export class BlockPen {
  constructor(
    readonly deck: PptxGenJS,
    readonly slide: PptxGenJS.Slide,
    readonly pen: SlidePen,
    readonly heights: Pen,
    readonly lang: string
  ) {}

  /** Blocks under each other. */
  stack(blocks: readonly SlideBlock[], { x, y, width }: Place): void {
    let at = y;
    for (const block of blocks) {
      const height = slideHeight(block, this.heights, width);
      this.#block(block, { x, y: at, width, height });
      at += height;
    }
  }

  #block(block: SlideBlock, box: Box): void {
    switch (block.kind) {
      case 'columns': {
        const gap = columnGap * ENLARGED;
        const width = (box.width - gap * (block.columns.length - 1)) / block.columns.length;
        block.columns.forEach((column, at) =>
          this.stack(column, { x: box.x + at * (width + gap), y: box.y, width })
        );
        return;
      }
      case 'heading': {
        const letter = block.level === 1 ? letters.h1 : letters.h2;
        const run = { text: block.text, size: size(letter), bold: true, fill: palette.text };
        return this.pen.text(box, [run], { valign: 'bottom' });
      }
      case 'text': {
        const letter =
          block.look === 'lead' ? letters.lead : block.look === 'quiet' ? letters.small : letters.text;
        const fill = block.look === 'quiet' || block.look === 'missing' ? palette.muted : palette.text;
        return this.pen.text(box, [{ text: block.text, size: size(letter), fill }], { shrink: true });
      }
      case 'list':
        this.slide.addText(
          block.items.map((text) => ({
            text,
            options: { bullet: { indent: 14 }, breakLine: true, lang: this.lang }
          })),
          {
            ...placed(box),
            fontSize: size(letters.text),
            color: hex(palette.text),
            margin: 0,
            valign: 'top',
            fit: 'shrink'
          }
        );
        return;
      case 'table':
        return this.#table(block, box);
      case 'figures':
        return this.#figures(block.items, box);
      case 'ways':
        return this.#ways(block.lines, box);
      case 'shares':
        return this.pen.text(
          box,
          block.lines.flatMap(({ label, said }) => [
            ...(label ? [line(label, letters.text, palette.text, true)] : []),
            line(said, letters.text, palette.text)
          ]),
          { shrink: true }
        );
      case 'found':
        return this.pen.text(
          box,
          block.items.flatMap(({ title, badge, share, detail, evidence, answers }, at) => [
            {
              text: `${(block.from ?? 0) + at + 1}  ${title}  `,
              size: size(letters.lead),
              bold: true,
              fill: palette.text
            },
            { text: badge.text, size: size(letters.small), bold: true, fill: inks[badge.tone], breaks: true },
            ...(share ? [line(share.said, letters.text, palette.text)] : []),
            ...(detail ? [line(detail, letters.text, palette.text)] : []),
            ...evidence.map((text) => line(text, letters.text, palette.muted)),
            ...answers.map(([name, text]) => line(`${name}: ${text}`, letters.text, palette.text))
          ]),
          { shrink: true }
        );
      case 'over-time':
        return this.#chart(block, box);
      case 'drawn':
        return this.#drawn(block, box);
    }
  }

  /** Name and judgement, a bar of shapes, and the words. */
  #ways(lines: readonly WayLine[], { x, y, width }: Place): void {
    let at = y;
    for (const way of lines) {
      const height = slideHeight({ kind: 'ways', lines: [way] }, this.heights, width);
      const { label, badge, said, notes, realised, planned } = way;
      const bar = Math.min(190, width / 3);
      const drawn = realised !== null || planned !== null;
      const within = (share: number) => Math.min(1, Math.max(0, share));
      this.pen.text(
        { x, y: at, width: drawn ? width - bar - 20 : width, height },
        [
          { text: `${label}  `, size: size(letters.text), bold: true, fill: palette.text },
          { text: badge.text, size: size(letters.small), bold: true, fill: inks[badge.tone], breaks: true },
          ...[said, ...(notes ?? [])].map((text) => line(text, letters.small, palette.muted))
        ],
        { shrink: true }
      );
      if (drawn) {
        const left = x + width - bar;
        const place = (from: number, wide: number, up = 0) => ({
          x: left + from,
          y: at + 7 - up,
          width: wide,
          height: 9 + 2 * up
        });
        this.pen.box(place(0, bar), { fill: palette.sunken, name: label });
        if (realised !== null && realised > 0) {
          const fill = badge.tone === 'bad' ? palette['bad-solid'] : palette['info-solid'];
          this.pen.box(place(0, within(realised) * bar), { fill, name: said });
        }
        if (planned !== null)
          this.pen.box(place(within(planned) * bar - 1, 2, 4), { fill: palette.text, name: said });
      }
      at += height;
    }
  }

  #table({ head, rows, widths }: TableBlock, box: Box): void {
    // As high as they are drawn on paper, which is what slides are divided by.
    const rowHeights = tablePieces({ kind: 'table', head, rows, widths }, box.width / ENLARGED, this.heights)
      .slice(0, -1)
      .map(({ height }) => inches(height * ENLARGED));
    const sum = widths.reduce((a, b) => a + b, 0);
    const edge = { type: 'solid' as const, pt: 0.75, color: hex(palette.line) };
    const none = { type: 'none' as const };
    const cell = (text: string, fontSize: number, color: string, bold = false) => ({
      text,
      options: {
        fontSize,
        color: hex(color),
        bold,
        lang: this.lang,
        border: [none, none, edge, none] as [typeof none, typeof none, typeof edge, typeof none]
      }
    });
    this.slide.addTable(
      [
        head.map((name) => cell(name, size(letters.small), palette.muted)),
        ...rows.map((row) => row.map((text) => cell(text, size(9), palette.text)))
      ],
      {
        ...placed(box),
        colW: widths.map((share) => inches((share / sum) * box.width)),
        margin: [2, 8, 2, 0].map(inches) as [number, number, number, number],
        rowH: rowHeights,
        objectName: head.join(', ')
      }
    );
  }

  #figures(items: readonly FigureItem[], box: Box): void {
    const columns = figureColumns(items.length);
    const rows = Math.ceil(items.length / columns);
    items.forEach(({ label, value, note, tone }, at) => {
      const [column, row] = [at % columns, Math.floor(at / columns)];
      this.pen.text(
        {
          x: box.x + (column * box.width) / columns,
          y: box.y + (row * box.height) / rows,
          width: box.width / columns - 12,
          height: box.height / rows
        },
        [
          { text: label, size: size(letters.small), fill: palette.muted, breaks: true },
          {
            text: value,
            size: size(17),
            bold: true,
            fill: tone && tone !== 'neutral' && tone !== 'info' ? inks[tone] : palette.text,
            breaks: !!note
          },
          { text: note ?? '', size: size(letters.small), fill: palette.muted }
        ],
        { shrink: true }
      );
    });
  }

  /** Native shapes and text, each by itself: who edits the presentation moves a bar. */
  #drawn({ said, drawing }: DrawnBlock, { x, y, width }: Place): void {
    const words = together(this.heights.lines(said, 0, width / ENLARGED, letters.small));
    const run = { text: said, size: size(letters.small), fill: palette.muted };
    this.pen.text({ x, y, width, height: words.height * ENLARGED }, [run], { shrink: true });
    const top = y + (words.height + 4) * ENLARGED;
    const place = (box: { x: number; y: number; width: number; height: number }) => ({
      x: x + box.x * ENLARGED,
      y: top + box.y * ENLARGED,
      width: box.width * ENLARGED,
      height: box.height * ENLARGED
    });
    for (const mark of together(drawingPieces(drawing, width / ENLARGED)).marks)
      if (mark.kind === 'rect')
        this.pen.box(place(mark), {
          fill: mark.fill ?? palette.line,
          name: said,
          shape: mark.radius && mark.width === 2 * mark.radius ? 'ellipse' : 'rect'
        });
      else if (mark.kind === 'path')
        this.pen.path(placedPath(mark.d, ENLARGED, 0, 0), x, top, {
          fill: mark.fill ?? palette.text,
          name: said
        });
      else if (mark.kind === 'text') {
        const wide = this.heights.measure.width(mark.text, mark.size, mark.weight ?? 400) + 6;
        const left = mark.anchor === 'end' ? mark.x - wide : mark.anchor ? mark.x - wide / 2 : mark.x;
        this.pen.text(
          place({ x: left, y: mark.y - mark.size * 1.05, width: wide, height: mark.size * 1.4 }),
          [{ text: mark.text, size: size(mark.size), fill: mark.fill, bold: mark.weight === 600 }],
          { align: mark.anchor === 'end' ? 'right' : mark.anchor ? 'center' : 'left', valign: 'middle' }
        );
      }
  }

  /** Native lines: who edits the presentation finds the figures behind them. */
  #chart({ points, said, words }: OverTimeBlock, box: Box): void {
    const labels = points.map(({ cells }) => cells[0]);
    const [, planned, realised] = words.head;
    this.slide.addChart(
      this.deck.ChartType.line,
      [
        { name: planned, labels, values: points.map((point) => point.planned) },
        // What is not measured is a gap in the line, which the library's types do not say.
        { name: realised, labels, values: points.map((point) => point.realised as number) }
      ],
      {
        ...placed(box),
        altText: said,
        chartColors: [hex(palette['line-strong']), hex(palette.accent)],
        lineSize: 2,
        lineDataSymbol: 'none',
        valAxisMinVal: 0,
        valAxisMaxVal: 1,
        valAxisLabelFormatCode: '0%',
        dataLabelFormatCode: '0%',
        catAxisLabelFontSize: 10,
        valAxisLabelFontSize: 10,
        valGridLine: { color: hex(palette.line), size: 0.75 },
        showLegend: true,
        legendPos: 'b',
        legendFontSize: 11
      }
    );
  }
}
