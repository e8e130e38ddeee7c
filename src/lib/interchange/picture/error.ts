/** Why a picture was refused. Each code has its words in the table of errors. */
export type PictureErrorCode =
  'picture-type' | 'picture-svg' | 'picture-too-large' | 'picture-damaged' | 'picture-unstarted';

/** A file that cannot be a picture on a map. Nothing was changed. */
export class PictureError extends Error {
  override name = 'PictureError';
  constructor(
    readonly code: PictureErrorCode,
    /** The file's name, or what is wrong in it. */
    readonly place = ''
  ) {
    super(`${code}${place && `: ${place}`}`);
  }
}
