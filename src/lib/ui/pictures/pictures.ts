/** Ways a picture comes in, whatever it is of: the clipboard, a file chooser, a camera; and how it is stored. */
import type { MediaStore } from '$lib/document/context';
import { m } from '$lib/i18n/paraglide/messages.js';
import { reportError } from '../report-error';
import { showToast, toasts } from '../toast.svelte';

/** More than this many pictures at once is a mistake. */
const MOST = 20;
/** Milliseconds of work after which it is said that something is going on. */
const PATIENCE = 600;

export const isPicture = ({ type }: { readonly type: string }) => type.startsWith('image/');

/** The pictures on a clipboard. Cells of a spreadsheet come with a picture of themselves: those are text. */
export function pastedPictures(data: DataTransfer | null): File[] {
  if (!data || data.getData('text/plain').trim()) return [];
  return [...data.files].filter(isPicture).slice(0, MOST);
}

/**
 * Stores pictures for a document, and hands on their ids in the media store once all are stored. What cannot be a
 * picture is said, and hands on nothing.
 */
export async function storePictures(
  media: MediaStore,
  document: string,
  files: readonly File[],
  put: (images: string[]) => void
): Promise<void> {
  let working: number | undefined;
  const slow = setTimeout(() => (working = showToast({ text: m.picture_working() })), PATIENCE);
  try {
    const images: string[] = [];
    for (const file of files.slice(0, MOST)) images.push(await media.putPicture(file, document));
    put(images);
  } catch (error) {
    reportError(error);
  } finally {
    clearTimeout(slow);
    if (working !== undefined) toasts.dismiss(working);
  }
}

/**
 * Lets the user choose a file, or take a photo where the device has a camera; call it from a click or a key.
 * @param take gets what was chosen; is not called when nothing was
 */
export function choosePicture(take: (files: File[]) => void, from: 'files' | 'camera' = 'files'): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = 'image/png,image/jpeg,image/webp,image/gif';
  if (from === 'camera') input.capture = 'environment';
  // Some browsers forget an input that is nowhere before the choice is made.
  input.hidden = true;
  input.dataset.pictureChooser = '';
  input.onchange = () => {
    if (input.files?.length) take([...input.files]);
    input.remove();
  };
  input.oncancel = () => input.remove();
  document.body.append(input);
  input.click();
}
