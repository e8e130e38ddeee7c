/// <reference lib="webworker" />
import type { PictureAnswer, PictureJob } from './client';
import { drawPicture } from './draw';
import { PictureError } from './error';

const scope = self as unknown as DedicatedWorkerGlobalScope;

scope.onmessage = async ({ data: { file, name } }: MessageEvent<PictureJob>) => {
  const answer = (message: PictureAnswer, transfer: Transferable[] = []) =>
    scope.postMessage(message, transfer);
  try {
    const picture = await drawPicture(file, name);
    answer({ picture }, [picture.bytes.buffer]);
  } catch (error) {
    // Memory that is not there, mostly: a file that says it is a picture, and no browser draws.
    answer({ refused: error instanceof PictureError ? error.code : 'picture-damaged', place: name });
  }
};
