/** Cells from a clipboard as a table. Fetched when somebody pastes. */
import { readCsv } from '$lib/interchange/journey';
import { rowsOfHtml } from '$lib/ui/import/html-table';
import type { TableFile } from '$lib/workspace/journey-files';
import { pastedTable } from '$lib/workspace/table-import.svelte';

/**
 * A table on the clipboard: HTML where that holds one, else text with tabs.
 * @param get the clipboard's data of a media type, empty for none
 * @returns undefined when it is no table. @throws JourneyFileError when it is too large
 */
export function tableOnClipboard(get: (type: string) => string): TableFile | undefined {
  const html = rowsOfHtml(get('text/html'));
  if (html?.some((row) => row.length > 1)) return pastedTable(html);
  const text = get('text/plain');
  return text.includes('\t') ? pastedTable(readCsv(text, '\t')) : undefined;
}
