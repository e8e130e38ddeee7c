/** Ceilings for what a workspace file may hold. Real output is counted; what headers say is not believed. */
export interface ArchiveLimits {
  /** Entries in the archive. */
  readonly entries: number;
  /** Bytes of one entry, unpacked. */
  readonly entryBytes: number;
  /** Bytes of everything unpacked. */
  readonly totalBytes: number;
  /** Unpacked bytes for each packed byte, asked of entries that unpack to more than `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const MIB = 1024 * 1024;

/**
 * Generous for honest files: a workspace of a thousand documents is some thousand entries and a few MiB. Yjs
 * updates and JSON pack 3:1 to 30:1; deflate's own ceiling, which bombs come near, is 1032:1.
 */
export const archiveLimits: ArchiveLimits = {
  entries: 50_000,
  entryBytes: 64 * MIB,
  totalBytes: 512 * MIB,
  ratio: 200,
  ratioFrom: MIB
};

/** Input is unpacked in slices of so many bytes, so that one slice of a bomb gives at most 4 MiB. */
export const SLICE_BYTES = 4096;
