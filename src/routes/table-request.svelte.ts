/** A table that waits for its dialog, from wherever it came: a file, the clipboard, or still to be pasted. */
import type { TableFile } from '$lib/workspace/journey-files';

export interface TableRequest {
  /** Undefined: the dialog asks for it. */
  readonly table: TableFile | undefined;
  /** It was meant for the map on the screen. */
  readonly joins: boolean;
}

class TableRequests {
  asked: TableRequest | undefined = $state.raw();
}

export const tableRequests = new TableRequests();
