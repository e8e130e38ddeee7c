/** A written report as a presentation of native text, tables and charts, each with what it is called. */
import type PptxGenJS from 'pptxgenjs';
import { palette } from '../paper/palette';
import type { Measure } from '../paper/wrap';
import { newDeck, packDeck } from '../slides/deck';
import { Pen as SlidePen } from '../slides/pen';
import { BlockPen } from './block-pen';
import type { TextSheet } from './blocks';
import { Pen } from './pen';
import { slideRoom, slideSize, slidesOf, type Slide } from './slides';

const { height: HIGH, side: SIDE, top: TOP } = slideSize;

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
  pen.text(
    { x: SIDE, y: 26, width: slideRoom, height: 44 },
    [
      { text: chapter, size: 26, bold: true, fill: palette.text },
      ...(parts > 1 ? [{ text: `   ${part}/${parts}`, size: 14, fill: palette.muted }] : [])
    ],
    { valign: 'middle', shrink: true }
  );
  const draw = new BlockPen(deck, slide, pen, new Pen(measure), lang);
  draw.stack(blocks, { x: SIDE, y: TOP, width: slideRoom });
  pen.text(
    { x: SIDE, y: HIGH - 28, width: slideRoom, height: 18 },
    [{ text: `${title}   ${number}`, size: 10, fill: palette.muted }],
    { valign: 'middle' }
  );
  slide.addNotes(words.summary);
}
