/** A journey map as slides of native shapes and text: a title, then the whole map, or its phases one by one. */
import type PptxGenJS from 'pptxgenjs';
import { palette } from '../paper/palette';
import { sliceAt } from '../paper/tiles';
import type { Measure } from '../paper/wrap';
import { evenBands, layOutSheet, size, type Band, type MapGeometry } from './layout';
import type { MapSheet } from './sheet';
import { newDeck, packDeck } from '../slides/deck';
import { Pen } from '../slides/pen';
import { drawSlide, notesOf, type View } from './slide-map';

/** A slide, in points: 16:9. */
const SLIDE = { width: 960, height: 540, margin: 26, title: 40 } as const;
/** How much larger than on paper the map may be drawn on slides, the best first; and at least when one shows it all. */
const SCALES = [1.15, 1.05, 0.95];
const LARGE = 1.15;
const LEAST = 0.8;
const STEPS_ON_A_SLIDE = 5;
const WIDEST = 250;
const COMMENTS_ON_A_SLIDE = 8;

/** Makes the presentation. Nothing in it is a picture: every card is a shape with its text. */
export async function writeSlides(sheet: MapSheet, measure: Measure): Promise<Uint8Array> {
  const deck = newDeck(sheet.title);
  titleSlide(deck, sheet);
  const whole = wholeMap(sheet, measure);
  for (const view of whole ? [whole] : views(sheet, measure)) {
    const slide = deck.addSlide();
    const pen = new Pen(slide, sheet.lang, view.scale);
    const phases = sheet.phases.filter(({ from, to }) => from <= view.band.to && to >= view.band.from);
    slideTitle(new Pen(slide, sheet.lang, 1), sheet, whole ? [] : phases.map(({ title }) => title));
    drawSlide(pen, sheet, view, measure);
    slide.addNotes(notesOf(sheet, view));
  }
  commentSlides(deck, sheet);
  return packDeck(deck);
}

function titleSlide(deck: PptxGenJS, sheet: MapSheet): void {
  const slide = deck.addSlide();
  const pen = new Pen(slide, sheet.lang, 1);
  pen.box({ x: 0, y: 0, width: 14, height: SLIDE.height }, { fill: palette.accent, name: '' });
  const text = { x: 70, width: 820 };
  pen.text({ ...text, y: 130, height: 30 }, [{ text: sheet.service, size: 16, fill: palette.muted }]);
  pen.text(
    { ...text, y: 160, height: 110 },
    [{ text: sheet.title, size: 40, bold: true, fill: palette.text }],
    {
      valign: 'middle',
      shrink: true
    }
  );
  pen.text({ ...text, y: 275, height: 90 }, [
    { text: sheet.state, size: 18, bold: true, fill: palette.accent, breaks: true },
    { text: sheet.scenario, size: 16, fill: palette.text }
  ]);
  const facts = sheet.facts.map(([name, value], at) => [
    { text: `${name}: `, size: 14, fill: palette.muted },
    { text: value, size: 14, fill: palette.text, bold: true, breaks: at < sheet.facts.length - 1 }
  ]);
  pen.text({ ...text, y: 380, height: 120 }, facts.flat());
  slide.addNotes(sheet.words.summary);
}

function slideTitle(pen: Pen, sheet: MapSheet, phases: readonly string[]): void {
  const { margin, width } = SLIDE;
  pen.text(
    { x: margin, y: 12, width: width - 2 * margin, height: 30 },
    [
      { text: sheet.title, size: 18, bold: true, fill: palette.text },
      { text: `   ${[sheet.state, ...phases].join(' · ')}`, size: 12, fill: palette.muted }
    ],
    { valign: 'middle', shrink: true }
  );
}

/** The whole map on one slide; undefined when it would be too small to read. */
function wholeMap(sheet: MapSheet, measure: Measure): View | undefined {
  const [wide, high] = [SLIDE.width - 2 * SLIDE.margin, SLIDE.height - SLIDE.title - SLIDE.margin];
  const columns = sheet.steps.length;
  const tries = [120, 140, 165, 200, 230].map((column) => {
    const geometry = layOutSheet(sheet, measure, column);
    const scale = Math.min(
      LARGE,
      wide / (size.label + columns * column),
      high / (geometry.head.height + geometry.height)
    );
    return { geometry, scale };
  });
  const { geometry, scale } = tries.reduce((a, b) => (b.scale > a.scale ? b : a));
  if (scale < LEAST) return undefined;
  return viewOf(geometry, 0, { from: 0, to: geometry.height }, scale);
}

function viewOf(geometry: MapGeometry, index: number, slice: View['slice'], scale: number): View {
  const band = geometry.bands[index]!;
  return { geometry, index, band, slice, scale, x: SLIDE.margin / scale, y: (SLIDE.title + 8) / scale };
}

/** Phase by phase, a few steps on each slide, and as many slides as their lanes take. */
function views(sheet: MapSheet, measure: Measure): View[] {
  const bands = sheet.phases.flatMap(({ from, to }) =>
    evenBands(to - from + 1, STEPS_ON_A_SLIDE).map((band): Band => ({
      from: from + band.from,
      to: from + band.to
    }))
  );
  return bands.flatMap((band) => {
    const ways = SCALES.map((scale) => viewsOf(band, sheet, measure, scale));
    return ways.reduce((a, b) => (b.length < a.length ? b : a));
  });
}

function viewsOf(band: Band, sheet: MapSheet, measure: Measure, scale: number): View[] {
  const room = (SLIDE.width - 2 * SLIDE.margin) / scale - size.label;
  const column = Math.min(WIDEST, room / (band.to - band.from + 1));
  const isHere = (at: number) => at >= band.from && at <= band.to + 1;
  const arcs = sheet.arcs.filter(({ from, to }) => isHere(from) && isHere(to));
  const geometry = layOutSheet({ ...sheet, arcs }, measure, column, [band]);
  const high = (SLIDE.height - SLIDE.title - SLIDE.margin) / scale - geometry.head.height;
  const { pieces, rows, height } = geometry;
  const ends = pieces.map((piece) => piece.y + piece.height + size.gap / 2);
  const clear = ends.filter((y) => !pieces.some((piece) => piece.y < y && piece.y + piece.height > y));
  const slices = sliceAt(
    height,
    high,
    rows.map(({ y }) => y),
    clear
  );
  return slices.map((slice) => viewOf(geometry, 0, slice, scale));
}

function commentSlides(deck: PptxGenJS, sheet: MapSheet): void {
  for (let at = 0; at < sheet.comments.length; at += COMMENTS_ON_A_SLIDE) {
    const slide = deck.addSlide();
    const pen = new Pen(slide, sheet.lang, 1);
    slideTitle(pen, sheet, [sheet.words.comments]);
    const lines = sheet.comments.slice(at, at + COMMENTS_ON_A_SLIDE).flatMap(({ place, text, by }) => [
      { text: `${place} · ${by}`, size: 11, fill: palette.muted, breaks: true },
      { text, size: 14, fill: palette.text, breaks: true }
    ]);
    const { margin, width, height, title } = SLIDE;
    const box = { x: margin, y: title + 10, width: width - 2 * margin, height: height - title - 30 };
    pen.text(box, lines, { shrink: true });
  }
}
