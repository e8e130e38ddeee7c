import { fetchFontFiles } from '../paper/font/files';
import { readTypeface, type FontFiles } from '../paper/font/typeface';
import { makeInBackground } from '../dialog/client';
import type { TextSheet } from '../text/blocks';
import { textPages } from '../text/pages';
import { leadersSheet } from './leaders';
import { reelSheet } from './reel';
import type { ReportData } from './report-data';
import { standardSheet } from './standard';

export const reports = ['leaders', 'full', 'reel'] as const;
export type Report = (typeof reports)[number];

/** The reports on a study: which is looked at, and what it comes to on paper. */
export class StudyReports {
  report: Report = $state('leaders');
  /** A file is being made. */
  making = $state(false);
  #fonts: FontFiles | undefined = $state.raw();
  readonly #typeface = $derived(this.#fonts && readTypeface(this.#fonts));

  constructor(readonly data: () => ReportData) {}

  readonly sheet: TextSheet = $derived.by(() => {
    const data = this.data();
    if (this.report === 'full') return standardSheet(data);
    return this.report === 'reel' ? reelSheet(data) : leadersSheet(data, this.#typeface);
  });
  /** How many sheets of A4 the PDF has; undefined until the typeface is there. */
  readonly pages = $derived(this.#typeface && textPages(this.sheet, this.#typeface).length);

  /** Fetches the typeface. @throws Error `part-missing` */
  async fetchFonts(): Promise<void> {
    this.#fonts = await fetchFontFiles();
  }

  /** The report as a PDF. @throws Error `part-missing` */
  async pdf(): Promise<Uint8Array> {
    this.making = true;
    try {
      if (!this.#fonts) await this.fetchFonts();
      return await makeInBackground(
        {
          drawn: { what: 'text', sheet: this.sheet },
          fonts: this.#fonts!,
          format: 'pdf',
          paper: { size: 'A4', orientation: 'portrait' },
          division: 'poster',
          scale: 1,
          createdAt: new Date()
        },
        new AbortController().signal
      );
    } finally {
      this.making = false;
    }
  }
}
