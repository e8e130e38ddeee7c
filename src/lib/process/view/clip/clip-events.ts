import { on } from 'svelte/events';
import type { ProcessMap } from '../process-map.svelte';

/** Browsers carry types of one's own between the pages of one origin. */
export const CLIP_TYPE = 'application/x-verksted-process+json';
/** The attribute of a table in HTML that holds the steps: it goes the way of menus, which cannot set types. */
export const CLIP_MARK = 'data-verksted-process';

const fetched = () => import('./clipboard.svelte');

/** Not in a field, a dialog, or where words are chosen: there the browser's own copying holds. */
const isOurs = ({ target, defaultPrevented }: Event) =>
  !defaultPrevented &&
  !(target as Element).closest?.('input, textarea, select, [contenteditable], [role="dialog"]') &&
  !getSelection()?.toString();

/**
 * Listens on the page while a map is shown. What is done is fetched; an event that comes before it is there keeps
 * what it carries, for a clipboard is empty once its event is over.
 * @returns what ends it
 */
export function listenForClips(map: ProcessMap): () => void {
  const take = (how: 'copy' | 'cut') => (event: ClipboardEvent) => {
    if (!isOurs(event) || !map.chosenNodes.length) return;
    event.preventDefault();
    if (map.clip) map.clip[how](map, event.clipboardData!);
    else void fetched().then((clip) => clip[how](map));
  };
  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    const own = event.clipboardData?.getData(CLIP_TYPE);
    if (!isOurs(event) || !(own || html.includes(CLIP_MARK))) return;
    event.preventDefault();
    void fetched().then(({ pasteText }) => pasteText(map, own || html));
  };
  const press = (event: KeyboardEvent) => {
    const duplicates = event.key === 'd' && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (!duplicates || !isOurs(event) || !map.chosenNodes.length) return;
    event.preventDefault();
    void fetched().then(({ duplicate }) => duplicate(map));
  };
  const ends = [
    on(document, 'copy', take('copy')),
    on(document, 'cut', take('cut')),
    on(document, 'paste', paste),
    on(document, 'keydown', press)
  ];
  return () => ends.forEach((end) => end());
}
