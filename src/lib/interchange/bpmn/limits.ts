/** What a file may hold before it is refused unread. The largest real map found has 108 flow nodes. */
export const MAX_BYTES = 40 * 1024 * 1024;
export const MAX_ELEMENTS = 1_000_000;
/** Of one element. */
export const MAX_ATTRIBUTES = 1000;
/** Nesting of elements. BPMN needs about six a level of sub-process. */
export const MAX_DEPTH = 250;
/** Coordinates beyond this are a mistake, not a map. */
export const MAX_COORDINATE = 1_000_000;
/** Characters of a name that a record holds; the file keeps the rest. */
export const MAX_NAME = 500;
/** Characters of a text that a second reader reads, too; about 18 000 steps. A longer one is only read here. */
export const MAX_CHECKED = 12_000_000;
