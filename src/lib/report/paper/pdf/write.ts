import type { Typeface, Weight } from '../font/typeface';
import { n, pathCommands, type Mark, type Page, type Part, type Picture } from '../scene';
import { FontUse } from './font-use';
import { PdfObjects, pdfText } from './objects';
import { runsOf, type Run } from './runs';
import { Structure, type PageTags } from './structure';

export interface PdfWords {
  readonly title: string;
  readonly lang: string;
  readonly createdAt: Date;
}

/** Called between pages with how many of them are done; throwing ends the work. */
export type OnPage = (done: number, of: number) => void;

/**
 * Pages as a PDF 1.7 file (ISO 32000-1): shapes as vectors, text as text that can be searched and copied, in the
 * given typeface, of which only the letters used are embedded; tagged, so that a screen reader finds headings, texts
 * and what pictures show in their order.
 */
export function writePdf(
  pages: readonly Page[],
  typeface: Typeface,
  words: PdfWords,
  onPage?: OnPage
): Uint8Array {
  const objects = new PdfObjects();
  const fonts = { 400: new FontUse(typeface.faces[400]), 600: new FontUse(typeface.faces[600]) };
  const [catalog, tree, info] = [objects.reserve(), objects.reserve(), objects.reserve()];
  const pictures = new PictureUse(objects);
  const fontIds = { 400: objects.reserve(), 600: objects.reserve() };
  const structure = new Structure();
  const kids = pages.map((page, at) => {
    const id = objects.reserve();
    const { tags, index } = structure.page(id);
    const content = contentOf(page, { typeface, fonts, pictures, tags });
    const stream = objects.addStream(new TextEncoder().encode(content));
    onPage?.(at + 1, pages.length);
    objects.set(
      id,
      `<</Type/Page/Parent ${tree} 0 R/StructParents ${index}/Tabs/S/MediaBox[0 0 ${n(page.width)} ${n(page.height)}]/Contents ${stream} 0 R` +
        `/Resources<</Font<</F4 ${fontIds[400]} 0 R/F6 ${fontIds[600]} 0 R>>/XObject<<${pictures.resources}>>>>>>`
    );
    return id;
  });
  objects.set(fontIds[400], fonts[400].define(objects, 'Inter-Regular'));
  objects.set(fontIds[600], fonts[600].define(objects, 'Inter-SemiBold'));
  objects.set(tree, `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((id) => `${id} 0 R`).join(' ')}]>>`);
  objects.set(
    catalog,
    `<</Type/Catalog/Pages ${tree} 0 R/Lang${pdfText(words.lang)}/ViewerPreferences<</DisplayDocTitle true>>` +
      `/MarkInfo<</Marked true>>/StructTreeRoot ${structure.define(objects)} 0 R>>`
  );
  objects.set(
    info,
    `<</Title${pdfText(words.title)}/Producer(Verksted)/CreationDate(${pdfDate(words.createdAt)})>>`
  );
  return objects.file(catalog, info);
}

function pdfDate(date: Date): string {
  return `D:${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`;
}

type Fonts = { readonly [weight in Weight]: FontUse };

/** The pictures of a file: each stands in it once, however often it is drawn. */
class PictureUse {
  readonly #ids = new Map<Picture, number>();

  constructor(readonly objects: PdfObjects) {}

  /** What the picture is called in the content of a page. */
  name(picture: Picture): string {
    let id = this.#ids.get(picture);
    if (id === undefined) {
      const { width, height, bytes } = picture;
      const size = `/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8`;
      id = this.objects.addPacked(bytes, `/Type/XObject/Subtype/Image${size}/Filter/DCTDecode`);
      this.#ids.set(picture, id);
    }
    return `P${id}`;
  }

  /** All of them, for the resources of a page. */
  get resources(): string {
    return [...this.#ids.values()].map((id) => `/P${id} ${id} 0 R`).join('');
  }
}

/** What the content of a page draws with. */
interface Tools {
  readonly typeface: Typeface;
  readonly fonts: Fonts;
  readonly pictures: PictureUse;
  readonly tags: PageTags;
}

/** The content of a page: y runs down, as on the screen. */
function contentOf({ height, parts }: Page, tools: Tools): string {
  const lines = [`1 0 0 -1 0 ${n(height)} cm 1 J 1 j`];
  for (const part of parts) lines.push(...partLines(part, tools));
  return lines.join('\n');
}

function partLines(part: Part, tools: Tools): string[] {
  const { x, y, scale, clip } = part;
  const place = `${fine(scale)} 0 0 ${fine(scale)} ${n(x)} ${n(y)} cm`;
  const cut = clip ? [`${n(clip.x)} ${n(clip.y)} ${n(clip.width)} ${n(clip.height)} re W n`] : [];
  return ['q', ...cut, place, ...runsOf(part).flatMap((run) => runLines(run, tools)), 'Q'];
}

/** Marked content: what is read has a number in the structure, what is not is an artifact (ISO 32000-1, 14.6). */
function runLines({ role, alt, marks }: Run, tools: Tools): string[] {
  const begin = role ? `/${role} <</MCID ${tools.tags.add(role, alt)}>> BDC` : '/Artifact BMC';
  return [begin, ...marks.flatMap((mark) => markLines(mark, tools)), 'EMC'];
}

const fine = (value: number) => String(Math.round(value * 1e5) / 1e5);

function markLines(mark: Mark, { typeface, fonts, pictures }: Tools): string[] {
  if (mark.kind === 'picture') {
    // A picture is a unit square that stands on its lower edge.
    const matrix = [mark.width, 0, 0, -mark.height, mark.x, mark.y + mark.height].map(n).join(' ');
    return [`q ${matrix} cm /${pictures.name(mark.picture)} Do Q`];
  }
  if (mark.kind === 'text') {
    const weight = mark.weight ?? 400;
    const width = mark.anchor ? typeface.width(mark.text, mark.size, weight) : 0;
    const back = mark.anchor === 'end' ? width : width / 2;
    const matrix = mark.turned
      ? `0 -1 -1 0 ${n(mark.x)} ${n(mark.y + back)}`
      : `1 0 0 -1 ${n(mark.x - back)} ${n(mark.y)}`;
    const font = `/F${weight / 100} ${n(mark.size)} Tf`;
    return [`BT ${font} ${colour(mark.fill)} rg ${matrix} Tm <${fonts[weight].encode(mark.text)}> Tj ET`];
  }
  const paint = mark.fill && mark.stroke ? 'B' : mark.fill ? 'f' : 'S';
  const set = [
    mark.fill ? `${colour(mark.fill)} rg` : '',
    mark.stroke ? `${colour(mark.stroke)} RG ${n(mark.line ?? 1)} w` : '',
    mark.stroke ? `[${(mark.dash ?? []).map(n).join(' ')}] 0 d` : ''
  ];
  const shape =
    mark.kind === 'path'
      ? pathLine(mark.d)
      : mark.radius
        ? roundedRect(mark.x, mark.y, mark.width, mark.height, mark.radius)
        : `${n(mark.x)} ${n(mark.y)} ${n(mark.width)} ${n(mark.height)} re`;
  return [`${set.filter(Boolean).join(' ')} ${shape} ${paint}`];
}

function pathLine(d: string): string {
  let at: readonly [number, number] = [0, 0];
  return pathCommands(d)
    .map(({ command, numbers }) => {
      if (command === 'Z') return 'h';
      // PDF knows cubic curves only.
      if (command === 'Q') numbers = cubic(at, numbers);
      at = [numbers.at(-2)!, numbers.at(-1)!];
      return `${numbers.map(n).join(' ')} ${command === 'Q' ? 'c' : command.toLowerCase()}`;
    })
    .join(' ');
}

/** A quadratic curve as the cubic one that is the same. */
function cubic([x0, y0]: readonly [number, number], [cx, cy, x, y]: readonly number[]): number[] {
  const to = (a: number, c: number) => a + (2 / 3) * (c - a);
  return [to(x0, cx!), to(y0, cy!), to(x!, cx!), to(y!, cy!), x!, y!];
}

function roundedRect(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  const k = r * (1 - 0.5523);
  const [right, bottom] = [x + width, y + height];
  const corner = (...at: number[]) => `${at.map(n).join(' ')} c`;
  return [
    `${n(x + r)} ${n(y)} m ${n(right - r)} ${n(y)} l`,
    corner(right - k, y, right, y + k, right, y + r),
    `${n(right)} ${n(bottom - r)} l`,
    corner(right, bottom - k, right - k, bottom, right - r, bottom),
    `${n(x + r)} ${n(bottom)} l`,
    corner(x + k, bottom, x, bottom - k, x, bottom - r),
    `${n(x)} ${n(y + r)} l`,
    corner(x, y + k, x + k, y, x + r, y),
    'h'
  ].join(' ');
}

function colour(hex: string): string {
  const part = (at: number) => fine3(parseInt(hex.slice(at, at + 2), 16) / 255);
  return `${part(1)} ${part(3)} ${part(5)}`;
}

const fine3 = (value: number) => String(Math.round(value * 1000) / 1000);
