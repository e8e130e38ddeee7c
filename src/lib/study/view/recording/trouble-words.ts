import { m } from '$lib/i18n/paraglide/messages.js';
import type { RecordedSource } from '$lib/document/recordings';
import type { Trouble } from './recorder.svelte';
import { sourceWords } from './words';

/** What is wrong with a recording, and what became of it. */
export function troubleWords(
  source: string,
  { trouble, seconds = 0 }: { trouble: Trouble; seconds?: number }
) {
  const named = { source: source ? sourceWords[source as RecordedSource]() : '' };
  const words: { readonly [trouble in Trouble]: () => string } = {
    silent: m.rec_trouble_silent,
    empty: () => m.rec_trouble_empty(named),
    unplugged: () => m.rec_trouble_unplugged(named),
    refused: () => m.rec_trouble_refused(named),
    muted: () => m.rec_trouble_muted(named),
    hidden: () => m.rec_trouble_hidden({ seconds }),
    slept: () => m.rec_trouble_slept({ seconds }),
    full: m.rec_trouble_full,
    failed: m.rec_trouble_failed
  };
  return words[trouble]();
}
