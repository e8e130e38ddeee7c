import { PictureError } from './error';
import { fitted, inspectPicture } from './inspect';
import { pictureLimits } from './limits';

export interface DrawnPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: 'image/webp' | 'image/jpeg';
}

/** Tried one after another until the picture is small enough: sides in pixels, and qualities from 0 to 1. */
const tries = [
  [pictureLimits.side, 0.82],
  [pictureLimits.side, 0.7],
  [pictureLimits.side, 0.55],
  [1200, 0.6],
  [900, 0.5],
  [600, 0.4]
] as const;

/**
 * Draws a picture anew: its first frame, upright, scaled down to fit, on white where it is transparent. Only what is
 * seen goes along: time, place and camera stay behind. @throws PictureError
 */
export async function drawPicture(file: Blob, name = ''): Promise<DrawnPicture> {
  if (file.size > pictureLimits.fileBytes) throw new PictureError('picture-too-large', name);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { type } = inspectPicture(bytes, name);
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(new Blob([bytes], { type }), { imageOrientation: 'from-image' });
  } catch {
    throw new PictureError('picture-damaged', name);
  }
  try {
    for (const [side, quality] of tries) {
      const drawn = await encode(picture, side, quality);
      if (drawn.size > pictureLimits.storedBytes) continue;
      return { bytes: new Uint8Array(await drawn.arrayBuffer()), type: drawn.type as DrawnPicture['type'] };
    }
  } finally {
    picture.close();
  }
  throw new PictureError('picture-too-large', name);
}

async function encode(picture: ImageBitmap, side: number, quality: number): Promise<Blob> {
  const { width, height } = fitted(picture.width, picture.height, side);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false })!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  const webp = await canvas.convertToBlob({ type: 'image/webp', quality });
  // A browser that cannot write WebP gives PNG.
  return webp.type === 'image/webp' ? webp : canvas.convertToBlob({ type: 'image/jpeg', quality });
}
