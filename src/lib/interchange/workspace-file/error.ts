/** Why a workspace file was refused. Each code has its words in the table of errors. */
export type WorkspaceFileErrorCode =
  | 'file-not-workspace'
  | 'file-truncated'
  | 'file-damaged'
  | 'file-encrypted'
  | 'file-unsafe-name'
  | 'file-unsafe-entry'
  | 'file-unexpected-entry'
  | 'file-missing-entry'
  | 'file-too-many-entries'
  | 'file-too-large'
  | 'file-wrong-size'
  | 'file-wrong-checksum'
  | 'file-bad-manifest'
  | 'file-newer-format'
  | 'file-unknown-kind';

/** A workspace file that cannot be taken in (or written). Nothing was changed. */
export class WorkspaceFileError extends Error {
  override name = 'WorkspaceFileError';
  constructor(
    readonly code: WorkspaceFileErrorCode,
    /** Where in the file: an entry's name, and after `›` the path in it. Safe to show as text. */
    readonly place: string,
    detail = ''
  ) {
    super(`${code} at ${place}${detail && `: ${detail}`}`);
  }
}

/** A name from a foreign file, fit to be shown: control and direction characters made visible, cut to 80. */
export function printable(name: string): string {
  const shown = name.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`
  );
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
}
