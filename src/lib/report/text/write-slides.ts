/** A written report as a presentation of native text, tables and charts, each with what it is called. */
import type PptxGenJS from 'pptxgenjs';
import { palette } from '../paper/palette';
import type { Measure } from '../paper/wrap';
import { newDeck, packDeck } from '../slides/deck';
import { Pen as SlidePen, type Run } from '../slides/pen';
import type { BlockTone, FigureItem, OverTimeBlock, TableBlock, TextSheet } from './blocks';
import { figureColumns } from './drawn-pieces';
import { letters, Pen } from './pen';
import { CHART_HEIGHT, ENLARGED, slideHeight, slideSize, slidesOf, type Slide } from './slides';

const { width: WIDE, height: HIGH, side: SIDE, top: TOP } = slideSize;
const ROOM = WIDE - 2 * SIDE;
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

/** Makes the presentation. Nothing in it is a picture: text is text, tables are tables, lines are charts with their data. */
export async function writeTextSlides(sheet: TextSheet, measure: Measure): Promise<Uint8Array> {
  const deck = newDeck(sheet.title);
  const { cover, slides } = slidesOf(sheet, measure);
  if (cover) coverSlide(deck, sheet, cover);
  slides.forEach((slide, at) => contentSlide(deck, sheet, slide, at + (cover ? 2 : 1), measure));
  return packDeck(deck);
}

function coverSlide(
  deck: PptxGenJS,
  { lang, words }: TextSheet,
  { over, text, facts }: { over: string; text: string; facts: readonly (readonly [string, string])[] }
): void {
  const slide = deck.addSlide();
  const pen = new SlidePen(slide, lang, 1);
  pen.box({ x: 0, y: 0, width: 14, height: HIGH }, { fill: palette.accent, name: '' });
  const place = { x: 70, width: 820 };
  pen.text({ ...place, y: 120, height: 30 }, [{ text: over, size: 16, fill: palette.muted }]);
  pen.text({ ...place, y: 152, height: 120 }, [{ text, size: 38, bold: true, fill: palette.text }], {
    shrink: true
  });
  const told = facts.filter(([, value]) => value);
  pen.text(
    { ...place, y: 300, height: 190 },
    told.flatMap(([name, value], at) => [
      { text: `${name}: `, size: 15, fill: palette.muted },
      { text: value, size: 15, bold: true, fill: palette.text, breaks: at < told.length - 1 }
    ]),
    { shrink: true }
  );
  slide.addNotes(words.summary);
}

function contentSlide(
  deck: PptxGenJS,
  { lang, title, words }: TextSheet,
  { title: chapter, part, parts, blocks }: Slide,
  number: number,
  measure: Measure
): void {
  const slide = deck.addSlide();
  const pen = new SlidePen(slide, lang, 1);
  const heights = new Pen(measure);
  pen.text(
    { x: SIDE, y: 26, width: ROOM, height: 44 },
    [
      { text: chapter, size: 26, bold: true, fill: palette.text },
      ...(parts > 1 ? [{ text: `   ${part}/${parts}`, size: 14, fill: palette.muted }] : [])
    ],
    { valign: 'middle', shrink: true }
  );
  let y: number = TOP;
  for (const block of blocks) {
    const height = slideHeight(block, heights);
    const box = { x: SIDE, y, width: ROOM, height };
    switch (block.kind) {
      case 'heading':
        pen.text(box, [{ text: block.text, size: size(letters.h2), bold: true, fill: palette.text }], {
          valign: 'bottom'
        });
        break;
      case 'text': {
        const letter =
          block.look === 'lead' ? letters.lead : block.look === 'quiet' ? letters.small : letters.text;
        const fill = block.look === 'quiet' || block.look === 'missing' ? palette.muted : palette.text;
        pen.text(box, [{ text: block.text, size: size(letter), fill }], { shrink: true });
        break;
      }
      case 'list':
        slide.addText(
          block.items.map((text) => ({ text, options: { bullet: { indent: 14 }, breakLine: true, lang } })),
          {
            ...placed(box),
            fontSize: size(letters.text),
            color: hex(palette.text),
            margin: 0,
            valign: 'top',
            fit: 'shrink'
          }
        );
        break;
      case 'table':
        addTable(slide, block, box, lang);
        break;
      case 'figures':
        addFigures(pen, block.items, box);
        break;
      case 'ways':
        // Each is a paragraph: name and judgement, then the words.
        pen.text(
          box,
          block.lines.flatMap(({ label, badge, said, notes }) => [
            { text: `${label}  `, size: size(letters.text), bold: true, fill: palette.text },
            { text: badge.text, size: size(letters.small), bold: true, fill: inks[badge.tone], breaks: true },
            ...[said, ...(notes ?? [])].map((text) => line(text, letters.small, palette.muted))
          ]),
          { shrink: true }
        );
        break;
      case 'shares':
        pen.text(
          box,
          block.lines.flatMap(({ label, said }) => [
            ...(label ? [line(label, letters.text, palette.text, true)] : []),
            line(said, letters.text, palette.text)
          ]),
          { shrink: true }
        );
        break;
      case 'found':
        pen.text(
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
        break;
      case 'over-time':
        addChart(deck, slide, block, { ...box, height: CHART_HEIGHT });
    }
    y += height;
  }
  pen.text(
    { x: SIDE, y: HIGH - 28, width: ROOM, height: 18 },
    [{ text: `${title}   ${number}`, size: 10, fill: palette.muted }],
    { valign: 'middle' }
  );
  slide.addNotes(words.summary);
}

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
  readonly height: number;
}
const placed = ({ x, y, width, height }: Place) => ({
  x: inches(x),
  y: inches(y),
  w: inches(width),
  h: inches(height)
});

function addTable(
  slide: PptxGenJS.Slide,
  { head, rows, widths }: TableBlock,
  box: Place,
  lang: string
): void {
  const sum = widths.reduce((a, b) => a + b, 0);
  const edge = { type: 'solid' as const, pt: 0.75, color: hex(palette.line) };
  const none = { type: 'none' as const };
  const cell = (text: string, fontSize: number, color: string, bold = false) => ({
    text,
    options: {
      fontSize,
      color: hex(color),
      bold,
      lang,
      border: [none, none, edge, none] as [typeof none, typeof none, typeof edge, typeof none]
    }
  });
  slide.addTable(
    [
      head.map((name) => cell(name, size(letters.small), palette.muted)),
      ...rows.map((row) => row.map((text) => cell(text, size(9), palette.text)))
    ],
    {
      ...placed(box),
      colW: widths.map((share) => inches((share / sum) * box.width)),
      margin: [2, 8, 2, 0].map(inches) as [number, number, number, number],
      objectName: head.join(', ')
    }
  );
}

function addFigures(pen: SlidePen, items: readonly FigureItem[], box: Place): void {
  const columns = figureColumns(items.length);
  const rows = Math.ceil(items.length / columns);
  items.forEach(({ label, value, note, tone }, at) => {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    pen.text(
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

/** Native lines: who edits the presentation finds the figures behind them. */
function addChart(
  deck: PptxGenJS,
  slide: PptxGenJS.Slide,
  { points, said, words }: OverTimeBlock,
  box: Place
): void {
  const labels = points.map(({ cells }) => cells[0]);
  const [, planned, realised] = words.head;
  slide.addChart(
    deck.ChartType.line,
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
