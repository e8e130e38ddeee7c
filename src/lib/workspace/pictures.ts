import type { Pictures } from '../storage/media';

/** What makes and checks pictures; it is fetched with the first one. */
export const pictures: Pictures = {
  async draw(file) {
    const { drawInWorker } = await import('../interchange/picture/client');
    return drawInWorker(file);
  },
  async accepts(bytes) {
    const { isStoredPicture } = await import('../interchange/picture/inspect');
    return isStoredPicture(bytes);
  }
};
