/** Ceilings for pictures: what is taken in, and what becomes of it. */
export const pictureLimits = {
  /** Bytes of a file. */
  fileBytes: 40 * 1024 * 1024,
  /** Pixels before it is scaled: decoded they take four bytes each, which a tablet must have to spare. */
  pixels: 64_000_000,
  /** Pixels of the longer side of what is stored. */
  side: 1600,
  /** Bytes of what is stored. */
  storedBytes: 400_000
} as const;
