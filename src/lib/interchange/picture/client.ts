import type { DrawnPicture } from './draw';
import { PictureError, type PictureErrorCode } from './error';

export interface PictureJob {
  readonly file: Blob;
  readonly name: string;
}

export type PictureAnswer =
  { readonly picture: DrawnPicture } | { readonly refused: PictureErrorCode; readonly place: string };

/** `drawPicture` away from the screen's thread. @throws PictureError */
export function drawInWorker(file: Blob & { readonly name?: string }): Promise<DrawnPicture> {
  const name = file.name ?? '';
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.onerror = () => {
      worker.terminate();
      reject(new PictureError('picture-unstarted', name));
    };
    worker.onmessage = ({ data }: MessageEvent<PictureAnswer>) => {
      worker.terminate();
      if ('picture' in data) resolve(data.picture);
      else reject(new PictureError(data.refused, data.place));
    };
    worker.postMessage({ file, name } satisfies PictureJob);
  });
}
