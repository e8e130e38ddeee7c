import type { FontFiles, Weight } from './font/typeface';
import type { Mark, Page, Picture } from './scene';

/** What browsers draw without failing: pixels along an edge, and in all. */
const MOST_ALONG = 16_384;
const MOST = 120_000_000;
/** The typeface's name while a picture is drawn: of its own, so that no other file of that name is taken. */
const FAMILY = 'Verksted paper';
/** Pixels of a point at 1×: 96 to the inch. */
const PIXELS = 96 / 72;

export const pictureScales = [1, 2, 3] as const;
export type PictureScale = (typeof pictureScales)[number];

/** Width and height of a picture in pixels, and whether a browser can be trusted to draw it. */
export function pictureSize(page: { width: number; height: number }, scale: PictureScale) {
  const [width, height] = [page.width, page.height].map((points) => Math.ceil(points * PIXELS * scale)) as [
    number,
    number
  ];
  return { width, height, fits: Math.max(width, height) <= MOST_ALONG && width * height <= MOST };
}

/**
 * A page as a PNG picture. Works in a worker, too.
 * @throws Error `drawing-too-large` when it has more pixels than browsers draw
 */
export async function drawPicture(page: Page, scale: PictureScale, fonts: FontFiles): Promise<Uint8Array> {
  const { width, height, fits } = pictureSize(page, scale);
  if (!fits) throw tooLarge(`${width} × ${height}`);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw tooLarge(`${width} × ${height}`);
  await loadFonts(fonts);
  const bitmaps = await decode(page);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  for (const { marks, x, y, scale: own, clip } of page.parts) {
    context.save();
    context.scale(PIXELS * scale, PIXELS * scale);
    if (clip) {
      context.beginPath();
      context.rect(clip.x, clip.y, clip.width, clip.height);
      context.clip();
    }
    context.translate(x, y);
    context.scale(own, own);
    context.lineCap = 'round';
    context.lineJoin = 'round';
    for (const mark of marks) paint(context, mark, bitmaps);
    context.restore();
  }
  const blob = await canvas.convertToBlob({ type: 'image/png' }).catch(() => undefined);
  if (!blob) throw tooLarge(`${width} × ${height}`);
  return new Uint8Array(await blob.arrayBuffer());
}

function tooLarge(place: string): Error {
  return Object.assign(new Error(`${place} pixels are more than a browser draws`), {
    code: 'drawing-too-large',
    place
  });
}

type Bitmaps = ReadonlyMap<Picture, ImageBitmap>;

/** The pictures of a page, ready to be drawn. */
async function decode({ parts }: Page): Promise<Bitmaps> {
  const pictures = parts.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'picture' ? mark.picture : []))
  );
  const decoded = [...new Set(pictures)].map(
    async (picture) =>
      [
        picture,
        await createImageBitmap(new Blob([picture.bytes as BlobPart], { type: 'image/jpeg' }))
      ] as const
  );
  return new Map(await Promise.all(decoded));
}

function paint(context: OffscreenCanvasRenderingContext2D, mark: Mark, bitmaps: Bitmaps): void {
  if (mark.kind === 'picture')
    return context.drawImage(bitmaps.get(mark.picture)!, mark.x, mark.y, mark.width, mark.height);
  if (mark.kind === 'text') {
    context.font = `${mark.weight ?? 400} ${mark.size}px '${FAMILY}', sans-serif`;
    context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor === 'end' ? 'right' : 'left';
    context.fillStyle = mark.fill;
    if (!mark.turned) return context.fillText(mark.text, mark.x, mark.y);
    context.save();
    context.translate(mark.x, mark.y);
    context.rotate(-Math.PI / 2);
    context.fillText(mark.text, 0, 0);
    context.restore();
    return;
  }
  const shape = new Path2D(mark.kind === 'path' ? mark.d : undefined);
  if (mark.kind === 'rect') shape.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius ?? 0);
  if (mark.fill) {
    context.fillStyle = mark.fill;
    context.fill(shape);
  }
  if (mark.stroke) {
    context.strokeStyle = mark.stroke;
    context.lineWidth = mark.line ?? 1;
    context.setLineDash([...(mark.dash ?? [])]);
    context.stroke(shape);
  }
}

/** Where fonts are made known: of the page, or of a worker. */
const fontsHere = () =>
  (globalThis as unknown as { document?: { fonts: FontFaceSet }; fonts?: FontFaceSet }).document?.fonts ??
  (globalThis as unknown as { fonts: FontFaceSet }).fonts;

/** Characters of each file of a weight, in the order of `FontFiles`. */
const ranges = ['U+0000-00FF, U+2000-2BFF', 'U+0100-02FF, U+1E00-1EFF', 'U+0400-04FF'];

async function loadFonts(files: FontFiles): Promise<void> {
  const known = fontsHere();
  for (const weight of [400, 600] as Weight[])
    for (const [at, bytes] of files[weight].entries()) {
      const face = new FontFace(FAMILY, bytes as BufferSource, {
        weight: String(weight),
        unicodeRange: ranges[at]
      });
      known.add(await face.load());
    }
}
