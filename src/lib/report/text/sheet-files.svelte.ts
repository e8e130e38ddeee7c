import { makeInBackground } from '../dialog/client';
import { fetchFontFiles } from '../paper/font/files';
import { readTypeface, type FontFiles } from '../paper/font/typeface';
import type { TextSheet } from './blocks';

export const sheetTypes = {
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
} as const;
export type SheetFormat = keyof typeof sheetTypes;

/** The typeface that written reports are measured by, and reports as files. */
export class SheetFiles {
  #fonts: FontFiles | undefined = $state.raw();
  /** Undefined until the typeface is there. */
  readonly measure = $derived(this.#fonts && readTypeface(this.#fonts));

  /** Fetches the typeface. @throws Error `part-missing` */
  async fetchFonts(): Promise<void> {
    this.#fonts = await fetchFontFiles();
  }

  /** A report as a file. @throws Error `part-missing`, or the signal's reason */
  async make(sheet: TextSheet, format: SheetFormat, signal: AbortSignal): Promise<Uint8Array> {
    if (!this.#fonts) await this.fetchFonts();
    return makeInBackground(
      {
        drawn: { what: 'text', sheet },
        fonts: this.#fonts!,
        format,
        paper: { size: 'A4', orientation: 'portrait' },
        division: 'poster',
        scale: 1,
        createdAt: new Date()
      },
      signal
    );
  }
}
