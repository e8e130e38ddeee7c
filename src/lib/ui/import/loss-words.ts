/** What a merge left out, in words. */
import type { Loss } from '$lib/document/merge';
import { m } from '$lib/i18n/paraglide/messages.js';

/** Longest value shown whole; the rest stays behind «Take back». */
const SHOWN = 160;

/** What happened to this field or record, in the user's language. */
export function lossText(loss: Loss): string {
  if (loss.what === 'record')
    return loss.winner === 'ours' ? m.storage_loss_record_ours() : m.storage_loss_record_theirs();
  const lost = shown(loss.lost);
  return loss.winner === 'ours' ? m.storage_loss_field_ours({ lost }) : m.storage_loss_field_theirs({ lost });
}

/** What a deleted record is called, as far as it says so itself. */
export function lossTitle(loss: Loss): string {
  if (loss.what === 'field') return '';
  const { title, name, text, label } = loss.record as unknown as { [field: string]: unknown };
  return shown(title ?? name ?? text ?? label ?? '');
}

function shown(value: unknown): string {
  const words =
    typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : value === true
        ? m.file_value_yes()
        : value === false
          ? m.file_value_no()
          : value === null || value === undefined
            ? m.file_value_none()
            : m.file_value_several();
  if (words === '') return m.file_value_none();
  return words.length > SHOWN ? `${words.slice(0, SHOWN - 1)}…` : words;
}
