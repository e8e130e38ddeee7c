import { drawerOf, type Drawn } from './drawers';
import type { Divided, Division } from '../paper/drawer';
import { makeInBackground } from './client';
import type { PaperFormat } from './make';
import { fetchFontFiles } from '../paper/font/files';
import { readTypeface, type FontFiles } from '../paper/font/typeface';
import { pictureSize, type PictureScale } from '../paper/picture';
import type { Orientation, PaperSize } from '../paper/sizes';
import type { Page } from '../paper/scene';

/** The least text that is read without effort at arm's length, in points. */
const LEAST_TEXT = 6;

/** What of the map is taken along. */
export interface Taken {
  readonly comments: boolean;
  readonly evidence: boolean;
  readonly figures: boolean;
  /** Pictures of waste, on sheets of their own. */
  readonly wastePictures: boolean;
  /** Which of the looks at the map; empty for all of it. */
  readonly look: string;
}

/** A part of the map that can be taken alone. */
export interface NamedLook {
  readonly value: string;
  readonly label: string;
}

/** What somebody chooses in the dialog, and what it comes to. Lives as long as the dialog. */
export class PaperChoice {
  format: PaperFormat = $state('pdf');
  size: PaperSize = $state('A3');
  orientation: Orientation = $state('landscape');
  division: Division = $state('poster');
  /** Until it is chosen, the largest that browsers draw, but no more than is of use on a screen. */
  #scale: PictureScale | undefined = $state();
  comments = $state(false);
  evidence = $state(true);
  figures = $state(true);
  wastePictures = $state(false);
  look = $state('');

  drawn: Drawn | undefined = $state.raw();
  /** The page that is being written, while a file is made. */
  making: { done: number; of: number } | undefined = $state.raw();
  #fonts: FontFiles | undefined = $state.raw();
  #abort: AbortController | undefined;

  readonly #typeface = $derived(this.#fonts && readTypeface(this.#fonts));
  readonly #drawer = $derived(this.drawn && drawerOf(this.drawn));

  /** The sheets of paper, for a PDF. */
  readonly divided: Divided | undefined = $derived.by(() => {
    if (!this.#drawer || !this.#typeface || this.format !== 'pdf') return undefined;
    const { size, orientation } = this;
    return this.#drawer.divide(this.#typeface, { size, orientation }, this.division);
  });
  /** The map in one piece, for pictures. */
  readonly natural: Page | undefined = $derived(
    this.#drawer && this.#typeface && this.format !== 'pdf' && this.format !== 'pptx'
      ? this.#drawer.naturalPage(this.#typeface)
      : undefined
  );
  readonly scale: PictureScale = $derived.by(() => {
    if (this.#scale) return this.#scale;
    return this.natural && !pictureSize(this.natural, 2).fits ? 1 : 2;
  });
  readonly pixels = $derived(
    this.natural && this.format === 'png' ? pictureSize(this.natural, this.scale) : undefined
  );
  /** How large ordinary text is, in points. */
  readonly text = $derived(this.divided && this.#drawer!.text * this.divided.scale);
  readonly isSmall = $derived(this.text !== undefined && this.text < LEAST_TEXT);
  /** Characters that the typeface lacks; only in a PDF do they matter. */
  readonly missing = $derived(
    this.#drawer && this.#typeface && this.format === 'pdf'
      ? this.#typeface.missing(this.#drawer.written())
      : []
  );
  readonly ready = $derived(!!this.drawn && !!this.#typeface && !this.making && (this.pixels?.fits ?? true));

  setScale(scale: PictureScale): void {
    this.#scale = scale;
  }

  /** Fetches the typeface. @throws Error `part-missing` */
  async fetchFonts(): Promise<void> {
    this.#fonts = await fetchFontFiles();
  }

  /** Makes the file. @throws Error as `makeFile`, or the reason when it was called off */
  async make(): Promise<Uint8Array> {
    this.#abort = new AbortController();
    this.making = { done: 0, of: 0 };
    try {
      const { drawn, format, size, orientation, division, scale } = this;
      const job = {
        drawn: drawn!,
        fonts: this.#fonts!,
        format,
        paper: { size, orientation },
        division,
        scale,
        createdAt: new Date()
      };
      return await makeInBackground(job, this.#abort.signal, (done, of) => (this.making = { done, of }));
    } finally {
      this.making = undefined;
    }
  }

  /** Calls off what is being made. */
  stop(): void {
    this.#abort?.abort();
  }
}
