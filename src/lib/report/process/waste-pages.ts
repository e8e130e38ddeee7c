/** Pictures of waste on sheets of their own, after those of the map: what was seen, where, and what it costs. */
import { palette } from '../paper/palette';
import type { Mark, Page, Picture } from '../paper/scene';
import { sheetOf, type Paper } from '../paper/sizes';
import { wrap, type Measure } from '../paper/wrap';
import type { ProcessSheet } from './sheet';
import { fit } from './words';

/** A picture of waste, and what is known of it in words. */
export interface SheetWaste {
  /** The step it was seen in. */
  readonly step: string;
  /** Which waste, and how many minutes it takes, where that is known. */
  readonly kind: string;
  readonly note: string;
  readonly picture: Picture;
  /** What the picture shows. */
  readonly alt: string;
}

/** Room between pictures, and the least width of one, in points. */
const GAP = 18;
const LEAST = 200;
/** Height kept for the sheet's title, and that of a picture to its width at most. */
const HEAD = 40;
const TALLEST = 0.75;
const LINE = 1.3;
/** Height that a note takes at most: a longer one is written smaller. */
const NOTE = 150;

/** Sheets of pictures, as many beside each other as are seen well; none without pictures. */
export function wastePages(sheet: ProcessSheet, measure: Measure, paper: Paper): Page[] {
  if (!sheet.pictures.length) return [];
  const { width, height, margin } = sheetOf(paper);
  const room = width - 2 * margin;
  const columns = Math.max(1, Math.floor((room + GAP) / (LEAST + GAP)));
  const wide = (room - (columns - 1) * GAP) / columns;
  const bottom = height - margin;
  const pages: Mark[][] = [];
  let top = Infinity;
  for (let at = 0; at < sheet.pictures.length; at += columns) {
    const cards = sheet.pictures.slice(at, at + columns).map((waste) => drawCard(waste, wide, measure));
    const tall = Math.max(...cards.map((card) => card.height));
    if (top + tall > bottom && (top > margin + HEAD || !pages.length)) {
      pages.push(heading(sheet, margin, width));
      top = margin + HEAD;
    }
    cards.forEach(({ draw }, column) => pages.at(-1)!.push(...draw(margin + column * (wide + GAP), top)));
    top += tall + GAP;
  }
  return pages.map((marks) => ({ width, height, parts: [{ marks, x: 0, y: 0, scale: 1 }] }));
}

function heading({ title, words }: ProcessSheet, margin: number, width: number): Mark[] {
  const y = margin + 14;
  return [
    {
      kind: 'text',
      x: margin,
      y,
      text: words.wastes,
      size: 14,
      weight: 600,
      fill: palette.text,
      heading: 1
    },
    { kind: 'text', x: width - margin, y, text: title, size: 9, fill: palette.muted, anchor: 'end' }
  ];
}

function drawCard({ step, kind, note, picture, alt }: SheetWaste, wide: number, measure: Measure) {
  const scale = Math.min(wide / picture.width, (wide * TALLEST) / picture.height);
  const [across, down] = [picture.width * scale, picture.height * scale];
  const small = fit(note, wide, NOTE, measure, 9);
  const texts = [
    ...wrap(step, wide, measure, 11, 600).map((text) => ({ text, size: 11, weight: 600 as const })),
    ...wrap(kind, wide, measure, 9).map((text) => ({ text, size: 9 })),
    ...(note ? small.lines : []).map((text) => ({ text, size: small.size, fill: palette.muted }))
  ];
  const words = texts.reduce((sum, { size }) => sum + size * LINE, 0);
  const draw = (x: number, y: number): Mark[] => {
    let at = y + down + 5;
    return [
      { kind: 'picture', x, y, width: across, height: down, picture, alt },
      { kind: 'rect', x, y, width: across, height: down, stroke: palette.line, line: 0.7 },
      ...texts.map((text): Mark => {
        at += text.size * LINE;
        return { kind: 'text', x, y: at, fill: palette.text, ...text };
      })
    ];
  };
  return { height: down + 5 + words, draw };
}
