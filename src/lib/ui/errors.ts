/** From error code to how bad it is, what is said, and the next step. One table for the whole app. */
import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from './announce.svelte';
import { codeOfError } from './report-error';
import { showToast } from './toast.svelte';

export { codeOfError, reportError } from './report-error';

export type Severity = 'info' | 'warn' | 'bad';

export interface Explained {
  severity: Severity;
  /** What happened, in the user's words. */
  text: string;
  /** What to do now. */
  next?: string;
}

interface Line {
  severity: Severity;
  text: (error: ErrorWithCode) => string;
  next?: () => string;
}

/** What the app throws: a code of the table, and for input the place in it. */
export interface ErrorWithCode {
  code?: string;
  place?: string;
  message?: string;
}

const reload = () => m.shell_error_reload_next();
const fromBackup = () => m.shell_error_backup_next();
const chooseFolder = () => m.shell_error_backup_folder_next();

const table: { readonly [code: string]: Line } = {
  'document-missing': {
    severity: 'warn',
    text: () => m.shell_error_document_missing(),
    next: () => m.shell_error_document_missing_next()
  },
  'document-exists': { severity: 'warn', text: () => m.shell_error_document_exists() },
  'document-purged': { severity: 'warn', text: () => m.shell_error_document_purged() },
  'document-unreadable': {
    severity: 'bad',
    text: () => m.shell_error_document_unreadable(),
    next: fromBackup
  },
  'storage-quota': {
    severity: 'bad',
    text: () => m.shell_error_quota(),
    next: () => m.shell_error_quota_next()
  },
  'storage-unavailable': {
    severity: 'bad',
    text: () => m.shell_error_storage_unavailable(),
    next: () => m.shell_error_storage_unavailable_next()
  },
  'storage-blocked': {
    severity: 'bad',
    text: () => m.shell_error_storage_blocked(),
    next: () => m.shell_error_storage_blocked_next()
  },
  'storage-failed': {
    severity: 'bad',
    text: () => m.shell_error_storage_failed(),
    next: () => m.shell_error_storage_failed_next()
  },
  'storage-unopened': {
    severity: 'bad',
    text: () => m.storage_error_unopened(),
    next: () => m.storage_error_unopened_next()
  },
  'storage-newer-app': { severity: 'warn', text: () => m.shell_error_storage_newer_app(), next: reload },
  'storage-newer-data': { severity: 'warn', text: () => m.shell_error_storage_newer_data(), next: reload },
  'vault-locked': {
    severity: 'info',
    text: () => m.shell_error_vault_locked(),
    next: () => m.shell_error_vault_locked_next()
  },
  'vault-wrong-passphrase': { severity: 'warn', text: () => m.shell_error_vault_passphrase() },
  'vault-unreadable': { severity: 'bad', text: () => m.shell_error_vault_unreadable(), next: fromBackup },
  'backup-no-folder': { severity: 'info', text: () => m.shell_error_backup_folder(), next: chooseFolder },
  'backup-no-permission': {
    severity: 'warn',
    text: () => m.shell_error_backup_permission(),
    next: chooseFolder
  },
  'backup-failed': {
    severity: 'bad',
    text: () => m.storage_error_backup_failed(),
    next: () => m.storage_error_backup_failed_next()
  },
  'invalid-record': {
    severity: 'warn',
    text: (error) => m.shell_error_invalid({ place: error.place ?? '' }),
    next: () => m.shell_error_invalid_next()
  },
  'invalid-file': {
    severity: 'warn',
    text: (error) => m.shell_error_file({ place: error.place ?? '' }),
    next: () => m.shell_error_file_next()
  },
  'picture-type': {
    severity: 'warn',
    text: (error) => m.picture_error_type({ place: error.place || m.picture_name() }),
    next: () => m.picture_error_type_next()
  },
  'picture-svg': {
    severity: 'warn',
    text: (error) => m.picture_error_svg({ place: error.place || m.picture_name() }),
    next: () => m.picture_error_svg_next()
  },
  'picture-too-large': {
    severity: 'warn',
    text: (error) => m.picture_error_large({ place: error.place || m.picture_name() }),
    next: () => m.picture_error_large_next()
  },
  'picture-damaged': {
    severity: 'warn',
    text: (error) => m.picture_error_damaged({ place: error.place || m.picture_name() }),
    next: () => m.picture_error_damaged_next()
  },
  'part-missing': {
    severity: 'warn',
    text: () => m.shell_error_part_missing(),
    next: () => m.shell_error_part_missing_next()
  },
  'drawing-too-large': {
    severity: 'warn',
    text: (error) => m.report_paper_too_large({ place: error.place ?? '' }),
    next: () => m.report_paper_too_large_next()
  },
  offline: { severity: 'info', text: () => m.shell_error_offline() }
};

/** Codes other parts use for what the table says under one name. */
const aliases: { readonly [code: string]: string } = {
  QuotaExceededError: 'storage-quota',
  InvalidRecordError: 'invalid-record',
  'picture-unstarted': 'part-missing'
};

/** Adds lines for a slice's own codes, from where that slice is wired. */
export function explainAlso(lines: { readonly [code: string]: Line }): void {
  Object.assign(added, lines);
}
const added: { [code: string]: Line } = {};

/** What an error means to the user. What is not in the table is said plainly, with its own words for support. */
export function explain(error: unknown): Explained {
  const known = (typeof error === 'object' && error !== null ? error : {}) as ErrorWithCode & {
    path?: string;
  };
  const code = codeOfError(error);
  const line = added[code] ?? table[code] ?? table[aliases[code] ?? ''];
  if (line)
    return {
      severity: line.severity,
      text: line.text({ ...known, place: known.place ?? known.path, message: known.message }),
      next: line.next?.()
    };
  return {
    severity: 'bad',
    text: m.shell_error_unknown({ reason: known.message ?? String(error) }),
    next: m.shell_error_unknown_next()
  };
}

/** What a code of the table means; for reasons that come without an error. */
export function explainCode(code: string): Explained {
  return explain({ code });
}

/** Says an error to the user, in a message that passes and aloud. */
export function tellError(error: unknown): void {
  const { severity, text, next } = explain(error);
  const words = next ? `${text} ${next}` : text;
  showToast({ text: words, tone: severity === 'info' ? 'neutral' : severity });
  announce(words);
}
