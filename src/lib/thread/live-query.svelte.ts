import type { IndexQuery, IndexRow, LiveRows, RecordIndex } from '../document/context';

const nothing: LiveRows = { rows: [], loaded: true };

/**
 * The live answer to a query that itself changes. A query that says the same is not asked again, and while a
 * new one is under way the last answer stands, so that lists do not blink.
 * @param query undefined, or `these` without references, asks for nothing
 */
export function liveQuery(index: RecordIndex, query: () => IndexQuery | undefined): LiveRows {
  const key = $derived(JSON.stringify(query() ?? null));
  const live = $derived.by(() => {
    const asked = JSON.parse(key) as IndexQuery | null;
    return !asked || asked.these?.length === 0 ? nothing : index.live(asked);
  });
  let last: readonly IndexRow[] = [];
  const rows = $derived.by(() => {
    const now = live.rows;
    if (live.loaded) last = now;
    return last;
  });
  return {
    get rows() {
      return rows;
    },
    get loaded() {
      return live.loaded;
    }
  };
}
