/**
 * Bounds of what a lock may ask of this device. A lock may have come in a file from anybody: below, a passphrase is
 * guessed too fast; above, a tablet would stand still, or run out of memory.
 */
export const lockLimits = {
  /** Rounds of PBKDF2: what vaults of before were made with. */
  rounds: { from: 600_000, to: 10_000_000 },
  /** KiB that Argon2id fills; the floor is the least that OWASP advises. */
  memory: { from: 19_456, to: 262_144 },
  passes: { from: 2, to: 10 },
  lanes: { from: 1, to: 16 }
} as const;

/** Whether a number is whole and within bounds. */
export function withinLimits(value: number, { from, to }: { from: number; to: number }): boolean {
  return Number.isSafeInteger(value) && value >= from && value <= to;
}
