import type { MediaStore } from '../../document/context';
import type { Picture } from './scene';

/** Pixels along the longest edge: 300 to the inch on a card of a poster. */
const MOST_ALONG = 900;
const QUALITY = 0.86;

/** A picture as every kind of file takes it: JPEG on white, no larger than paper shows. Needs a browser. */
async function toJpeg(blob: Blob): Promise<Picture> {
  const bitmap = await createImageBitmap(blob);
  try {
    const scale = Math.min(1, MOST_ALONG / Math.max(bitmap.width, bitmap.height));
    const [width, height] = [bitmap.width, bitmap.height].map((edge) =>
      Math.max(1, Math.round(edge * scale))
    ) as [number, number];
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0, width, height);
    const file = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
    return { bytes: new Uint8Array(await file.arrayBuffer()), width, height };
  } finally {
    bitmap.close();
  }
}

/** Pictures made ready for paper; each once, however often it is asked for. Undefined for one that is not here. */
export function paperPictures(
  media: Pick<MediaStore, 'picture'>
): (id: string) => Promise<Picture | undefined> {
  const made = new Map<string, Promise<Picture | undefined>>();
  return (id) => {
    if (!made.has(id))
      made.set(
        id,
        media.picture(id).then((blob) => blob && toJpeg(blob))
      );
    return made.get(id)!;
  };
}

/** A JPEG as an address that holds it. */
export function dataAddress({ bytes }: Picture): string {
  let binary = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return `data:image/jpeg;base64,${btoa(binary)}`;
}
