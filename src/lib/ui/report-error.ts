/** What the first screen needs to know of errors. Their words come with `errors.ts`, fetched after the first paint. */

/** A part of the app that was to be fetched is not there: no network, or a newer build on the server. */
const PART_MISSING = /dynamically imported module|Importing a module script failed|error loading/i;

/** The code of whatever was thrown; empty when it has none. */
export function codeOfError(error: unknown): string {
  const { code, name, message } = (error ?? {}) as { code?: unknown; name?: string; message?: string };
  if (typeof code === 'string') return code;
  return PART_MISSING.test(message ?? '') ? 'part-missing' : (name ?? '');
}

/** Tells the user about an error. */
export function reportError(error: unknown): void {
  console.error(error);
  void import('./errors').then(({ tellError }) => tellError(error), console.error);
}
