import type { HandleClientError } from '@sveltejs/kit';
import { codeOfError, reportError } from '$lib/ui/report-error';
import { holdDrops } from '$lib/ui/import/early-drop';

/** An error while a screen was being opened: shown by routes/+error.svelte, with its code for the table. */
export const handleError: HandleClientError = ({ error, status, message }) => {
  if (status !== 404) console.error(error);
  const place = (error as { place?: string } | undefined)?.place;
  return { message: error instanceof Error ? error.message : message, code: codeOfError(error), place };
};

/** What nobody caught is still told, never swallowed; and no dropped file makes the browser leave the app. */
export function init(): void {
  holdDrops();
  addEventListener('unhandledrejection', ({ reason }: PromiseRejectionEvent) => {
    if ((reason as Error | undefined)?.name !== 'AbortError') reportError(reason);
  });
}
