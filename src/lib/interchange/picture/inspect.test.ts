import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PictureError } from './error';
import { fitted, inspectPicture, isStoredPicture } from './inspect';
import { pictureLimits } from './limits';

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const be16 = (value: number) => [value >> 8, value & 255];
const le16 = (value: number) => [value & 255, value >> 8];
const be32 = (value: number) => [...be16(value >>> 16), ...be16(value & 0xffff)];

const png = (width: number, height: number) =>
  new Uint8Array([
    137,
    ...ascii('PNG\r\n\x1a\n'),
    ...be32(13),
    ...ascii('IHDR'),
    ...be32(width),
    ...be32(height)
  ]);
const gif = (width: number, height: number) =>
  new Uint8Array([...ascii('GIF89a'), ...le16(width), ...le16(height), 0, 0, 0]);
const jpeg = (width: number, height: number, before: number[] = []) =>
  new Uint8Array([
    0xff,
    0xd8,
    ...before,
    0xff,
    0xc0,
    ...be16(17),
    8,
    ...be16(height),
    ...be16(width),
    3,
    0,
    0,
    0
  ]);
const webp = (chunk: string, body: number[]) =>
  new Uint8Array([
    ...ascii('RIFF'),
    0,
    0,
    0,
    0,
    ...ascii('WEBP'),
    ...ascii(chunk),
    0,
    0,
    0,
    0,
    ...body,
    ...Array<number>(16).fill(0)
  ]);
/** A camera's notes, as long as they say. */
const notes = [0xff, 0xe1, ...be16(6), 1, 2, 3, 4];

const codeOf = (bytes: Uint8Array) => {
  try {
    inspectPicture(bytes, 'bilde');
    return '';
  } catch (error) {
    return (error as PictureError).code;
  }
};

describe('what a picture is, by its first bytes', () => {
  it('knows type and size of the four kinds', () => {
    expect(inspectPicture(png(640, 480))).toEqual({ type: 'image/png', width: 640, height: 480 });
    expect(inspectPicture(gif(320, 200))).toEqual({ type: 'image/gif', width: 320, height: 200 });
    expect(inspectPicture(jpeg(4032, 3024))).toEqual({ type: 'image/jpeg', width: 4032, height: 3024 });
    expect(inspectPicture(jpeg(10, 20, [...notes, 0xff, 0xff]))).toMatchObject({ width: 10, height: 20 });
    const lossy = [0x30, 1, 0, 0x9d, 1, 0x2a, ...le16(800), ...le16(600)];
    expect(inspectPicture(webp('VP8 ', lossy))).toMatchObject({
      type: 'image/webp',
      width: 800,
      height: 600
    });
    // 14 bits each of width − 1 and height − 1.
    const bits = 99 | (49 << 14);
    const lossless = [0x2f, bits & 255, (bits >> 8) & 255, (bits >> 16) & 255, bits >>> 24];
    expect(inspectPicture(webp('VP8L', lossless))).toMatchObject({ width: 100, height: 50 });
    const extra = [0, 0, 0, 0, 0xff, 3, 0, 0xff, 1, 0];
    expect(inspectPicture(webp('VP8X', extra))).toMatchObject({ width: 1024, height: 512 });
  });

  it('refuses drawings, other files, cut ones and what would fill the memory, each by its name', () => {
    const text = (content: string) => new TextEncoder().encode(content);
    expect(codeOf(text('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe(
      'picture-svg'
    );
    expect(codeOf(text('%PDF-1.7'))).toBe('picture-type');
    expect(codeOf(new Uint8Array())).toBe('picture-type');
    expect(codeOf(text('<p>svg</p>'))).toBe('picture-type');
    expect(codeOf(png(640, 480).subarray(0, 20))).toBe('picture-damaged');
    expect(codeOf(jpeg(640, 480).subarray(0, 8))).toBe('picture-damaged');
    expect(codeOf(png(0, 480))).toBe('picture-damaged');
    expect(codeOf(png(60_000, 60_000))).toBe('picture-too-large');
    expect(codeOf(new Uint8Array(pictureLimits.fileBytes + 1))).toBe('picture-too-large');
  });

  it('takes from the store only what it would have put there', () => {
    expect(isStoredPicture(jpeg(1600, 900))).toBe(true);
    expect(isStoredPicture(jpeg(1601, 900))).toBe(false);
    expect(isStoredPicture(png(16, 9))).toBe(false);
    expect(isStoredPicture(new TextEncoder().encode('<svg/>'))).toBe(false);
  });

  it('answers for any bytes with facts or a reason, and never hangs', () => {
    const starts = [png(5, 5), gif(5, 5), jpeg(5, 5, notes), webp('VP8X', []), new Uint8Array()];
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 200 }),
        fc.nat(40),
        (start, tail, keep) => {
          const bytes = new Uint8Array([...start.subarray(0, keep), ...tail]);
          const code = codeOf(bytes);
          expect(code === '' || code.startsWith('picture-')).toBe(true);
        }
      )
    );
  });
});

describe('the size a picture is drawn at', () => {
  it('is its own, or fits the longer side', () => {
    expect(fitted(800, 600)).toEqual({ width: 800, height: 600 });
    expect(fitted(4000, 3000)).toEqual({ width: 1600, height: 1200 });
    expect(fitted(3000, 4000)).toEqual({ width: 1200, height: 1600 });
    expect(fitted(20_000, 2)).toEqual({ width: 1600, height: 1 });
  });
});
