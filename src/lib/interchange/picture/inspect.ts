import { PictureError } from './error';
import { pictureLimits } from './limits';

export const pictureTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const;
export type PictureType = (typeof pictureTypes)[number];

/** What a file's own bytes say of the picture in it. */
export interface PictureFacts {
  readonly type: PictureType;
  /** Pixels, before it is turned upright. */
  readonly width: number;
  readonly height: number;
}

/**
 * Finds out what a picture is by its first bytes, whatever it is called, before anything decodes it: a small file may
 * say that it unpacks to gigabytes. @throws PictureError
 */
export function inspectPicture(bytes: Uint8Array, name = ''): PictureFacts {
  if (bytes.length > pictureLimits.fileBytes) throw new PictureError('picture-too-large', name);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const facts = png(view) ?? gif(view) ?? webp(view) ?? jpeg(view);
  if (!facts) {
    if (looksLikeSvg(bytes)) throw new PictureError('picture-svg', name);
    throw new PictureError('picture-type', name);
  }
  if (!facts.width || !facts.height) throw new PictureError('picture-damaged', name);
  if (facts.width * facts.height > pictureLimits.pixels) throw new PictureError('picture-too-large', name);
  return facts;
}

/** Whether bytes are a picture as `drawPicture` makes them: small enough to be decoded without a thought. */
export function isStoredPicture(bytes: Uint8Array): boolean {
  try {
    const { type, width, height } = inspectPicture(bytes);
    const { side, storedBytes } = pictureLimits;
    return (
      (type === 'image/webp' || type === 'image/jpeg') &&
      Math.max(width, height) <= side &&
      bytes.length <= storedBytes
    );
  } catch {
    return false;
  }
}

/** Whether the bytes at an offset are these letters. */
const says = (view: DataView, at: number, letters: string) =>
  at + letters.length <= view.byteLength &&
  [...letters].every((letter, index) => view.getUint8(at + index) === letter.charCodeAt(0));

/** A picture whose type is known, but whose size does not stand where it should. */
const cut = (type: PictureType): PictureFacts => ({ type, width: 0, height: 0 });

function png(view: DataView): PictureFacts | undefined {
  if (!says(view, 0, '\x89PNG\r\n\x1a\n')) return undefined;
  if (view.byteLength < 24 || !says(view, 12, 'IHDR')) return cut('image/png');
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

function gif(view: DataView): PictureFacts | undefined {
  if (!says(view, 0, 'GIF87a') && !says(view, 0, 'GIF89a')) return undefined;
  if (view.byteLength < 10) return cut('image/gif');
  return { type: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** The three kinds of WebP: lossy (VP8), lossless (VP8L), and those with extras (VP8X). */
function webp(view: DataView): PictureFacts | undefined {
  if (!says(view, 0, 'RIFF') || !says(view, 8, 'WEBP')) return undefined;
  const type = 'image/webp';
  if (view.byteLength < 30) return cut(type);
  const uint24 = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  if (says(view, 12, 'VP8X')) return { type, width: uint24(24) + 1, height: uint24(27) + 1 };
  if (says(view, 12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return { type, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (!says(view, 12, 'VP8 ')) return cut(type);
  return { type, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

/** The frame header (SOF) tells the size; before it stand segments of any length. */
function jpeg(view: DataView): PictureFacts | undefined {
  if (view.byteLength < 3 || view.getUint16(0) !== 0xffd8 || view.getUint8(2) !== 0xff) return undefined;
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    // Fill bytes, and markers that have no segment.
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else {
      const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
      if (isFrame)
        return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
      at += 2 + view.getUint16(at + 2);
    }
  }
  return cut('image/jpeg');
}

function looksLikeSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 1024)).replaceAll('\0', '');
  return /<svg[\s>]/i.test(start);
}

/** The size to draw a picture at: as it is, or with its longer side cut to the limit; never below one pixel. */
export function fitted(width: number, height: number, side: number = pictureLimits.side) {
  const scale = Math.min(1, side / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale))
  };
}
