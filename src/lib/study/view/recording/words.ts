import { m } from '$lib/i18n/paraglide/messages.js';
import type { RecordedSource } from '$lib/document/recordings';

export const sourceWords: { readonly [source in RecordedSource]: () => string } = {
  sound: m.rec_sound,
  camera: m.rec_camera,
  screen: m.rec_screen
};

/** Why the browser did not give a source, in the user's words, by the names of its errors. */
export function captureRefusal(error: unknown, source: RecordedSource): string {
  const { name } = error as { name?: string };
  const named = { source: sourceWords[source]().toLowerCase() };
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return m.rec_error_no_device(named);
  if (name === 'NotReadableError' || name === 'AbortError')
    return m.rec_error_busy({ source: sourceWords[source]() });
  return m.rec_error_denied(named);
}
