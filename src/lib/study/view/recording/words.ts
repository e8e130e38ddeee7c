import { formatNumber } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { RecordedSource } from '$lib/document/recordings';
import { formatSeconds } from '../../rules/clock';
import type { Gap } from '../../rules/recorded';

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

/** More is no longer counted: nobody's test lasts so long. */
const MOST_HOURS = 99;

/** How long there is room to record. @param seconds undefined where the browser does not say */
export function roomWords(seconds: number | undefined): string {
  if (seconds === undefined) return m.rec_room_unknown();
  if (seconds < 600) return m.rec_room_none();
  if (seconds < 7200) return m.rec_room_minutes({ minutes: formatNumber(seconds / 60, 0) });
  const hours = seconds / 3600;
  if (hours > MOST_HOURS) return m.rec_room_more({ hours: formatNumber(MOST_HOURS, 0) });
  return m.rec_room({ hours: formatNumber(hours, 0) });
}

/** Which stretches are left out, since nothing was recorded there. */
export function skippedWords(gaps: readonly Gap[]): string {
  const stretches = gaps.map(({ from, to }) => `${formatSeconds(from)}–${formatSeconds(to)}`).join(', ');
  return m.rec_skipped({ stretches });
}
