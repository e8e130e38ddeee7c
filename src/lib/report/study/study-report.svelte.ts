import type { TextSheet } from '../text/blocks';
import { textPages } from '../text/pages';
import { SheetFiles, type SheetFormat } from '../text/sheet-files.svelte';
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
  readonly files = new SheetFiles();

  constructor(readonly data: () => ReportData) {}

  readonly sheet: TextSheet = $derived.by(() => {
    const data = this.data();
    if (this.report === 'full') return standardSheet(data);
    return this.report === 'reel' ? reelSheet(data) : leadersSheet(data, this.files.measure);
  });
  /** How many sheets of A4 the PDF has; undefined until the typeface is there. */
  readonly pages = $derived(this.files.measure && textPages(this.sheet, this.files.measure).length);
  /** The summary is told to many at once; the rest is read by one. */
  get hasSlides(): boolean {
    return this.report === 'leaders';
  }

  /** The report as a file. @throws Error `part-missing` */
  async file(format: SheetFormat): Promise<Uint8Array> {
    this.making = true;
    try {
      return await this.files.make(this.sheet, format, new AbortController().signal);
    } finally {
      this.making = false;
    }
  }
}
