/** Addresses of pictures: made when one is first shown, and given back when nobody shows it any more. */
import type { MediaStore } from '$lib/document/context';

interface Shown {
  users: number;
  url: Promise<string | undefined>;
  forget?: ReturnType<typeof setTimeout>;
}

/** So long an address is kept that nobody shows, in milliseconds: scrolling comes back soon. */
const KEPT_MS = 10_000;
/** Pictures that are decoded at once: more would only take memory. */
const AT_ONCE = 2;

const caches = new WeakMap<MediaStore, Map<string, Shown>>();
const waiting: (() => void)[] = [];
let working = 0;

/** Runs when its turn comes. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (working >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  working++;
  try {
    return await work();
  } finally {
    working--;
    waiting.shift()?.();
  }
}

/** A picture scaled down to a width in pixels; itself when it is no wider, or when it cannot be decoded here. */
async function scaled(picture: Blob, width: number): Promise<Blob> {
  const bitmap = await createImageBitmap(picture).catch(() => undefined);
  if (!bitmap) return picture;
  try {
    if (bitmap.width <= width || typeof OffscreenCanvas === 'undefined') return picture;
    const canvas = new OffscreenCanvas(
      width,
      Math.max(1, Math.round((bitmap.height * width) / bitmap.width))
    );
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) return picture;
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: picture.type, quality: 0.8 });
  } finally {
    bitmap.close();
  }
}

/**
 * The address of a picture for an `img`. @param width pixels that are enough; as it is stored when none are given
 * @returns the address, undefined when the picture is not here; and how to say that it is shown no more
 */
export function showPicture(
  media: MediaStore,
  id: string,
  width?: number
): { url: Promise<string | undefined>; done: () => void } {
  let cache = caches.get(media);
  if (!cache) caches.set(media, (cache = new Map()));
  const shown = cache;
  const key = `${id}@${width ?? ''}`;
  let one = shown.get(key);
  if (!one) {
    const made: Shown = {
      users: 0,
      url: inTurn(async () => {
        const picture = await media.picture(id);
        return picture && URL.createObjectURL(width === undefined ? picture : await scaled(picture, width));
      }).catch(() => undefined)
    };
    // What is not here may come: it is looked for anew the next time.
    void made.url.then((address) => !address && shown.get(key) === made && shown.delete(key));
    shown.set(key, (one = made));
  }
  const { url } = one;
  clearTimeout(one.forget);
  one.users++;
  const forget = () => {
    if (shown.get(key) === one) shown.delete(key);
    void url.then((address) => address && URL.revokeObjectURL(address));
  };
  let ended = false;
  const done = () => {
    if (ended || !one) return;
    ended = true;
    if (--one.users > 0) return;
    one.forget = setTimeout(() => one.users === 0 && forget(), KEPT_MS);
  };
  return { url, done };
}
