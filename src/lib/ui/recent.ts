/** Lives on the device: references to the documents looked at last, newest first; no titles. */
import { parseRef } from '$lib/document/record';
import { readPreference, writePreference } from '$lib/i18n/preference';

const KEPT = 8;

export function recentRefs(): string[] {
  return (readPreference('recent') ?? '').split(' ').filter((ref) => parseRef(ref));
}

/** Notes that a document was looked at. */
export function noteRecent(ref: string): void {
  const refs = [ref, ...recentRefs().filter((other) => other !== ref)].slice(0, KEPT);
  writePreference('recent', refs.join(' '));
}
