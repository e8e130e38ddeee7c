import type { StagedDocument } from '../document/care';

/**
 * A page that goes while a transaction is under way takes it along: the browser aborts it. What was not yet
 * stored then is noted in `localStorage`, which is written at once, and merged when the app opens again.
 */
const KEY = 'verksted-last-words';
/** Longest note, in characters: browsers give about 5 million in all. */
const LONGEST = 2_000_000;

/** Notes documents with edits that no transaction has completed yet. Never throws: the page is going. */
export function noteLastWords(unstored: readonly StagedDocument[]): void {
  if (!unstored.length) return;
  const note = JSON.stringify(
    unstored.map(({ id, kind, update }) => ({ id, kind, update: Array.from(update) }))
  );
  if (note.length > LONGEST) return;
  try {
    localStorage.setItem(KEY, note);
  } catch {
    // No room or no storage: the queue in memory was all there was.
  }
}

/** Takes the note in, if there is one; merging makes it harmless when its edits were stored after all. */
export async function heedLastWords(merge: (staged: StagedDocument[]) => Promise<unknown>): Promise<void> {
  try {
    const note = localStorage.getItem(KEY);
    if (!note) return;
    const staged = (JSON.parse(note) as { id: string; kind: string; update: number[] }[]).map((document) => ({
      ...document,
      update: Uint8Array.from(document.update)
    }));
    await merge(staged);
    localStorage.removeItem(KEY);
  } catch {
    // Unreadable, or the database refuses: the note stays for the next start.
  }
}
