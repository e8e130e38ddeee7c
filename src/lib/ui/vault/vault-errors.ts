import { m } from '$lib/i18n/paraglide/messages.js';

/** Lines of the table of errors that only who opens the vault can meet. */
export const vaultErrors = {
  'vault-wrong-recovery': { severity: 'warn', text: () => m.vault_error_recovery() },
  'vault-mistyped-recovery': { severity: 'warn', text: () => m.vault_error_mistyped() }
} as const;
