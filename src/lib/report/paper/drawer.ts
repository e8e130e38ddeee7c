/** What draws a kind of map on paper. */
import type { Page } from './scene';
import type { Paper } from './sizes';
import type { Measure } from './wrap';

export type Division = 'poster' | 'tiles';

/** A map on paper: its sheets row by row, and how large it is drawn. */
export interface Divided {
  readonly pages: readonly Page[];
  /** How many sheets lie beside each other. */
  readonly columns: number;
  readonly scale: number;
}

export interface Drawer<Sheet> {
  /** Size of ordinary text at scale 1, in points. */
  readonly text: number;
  /** The map on sheets of this paper. */
  divide(sheet: Sheet, measure: Measure, paper: Paper, division: Division): Divided;
  /** The whole map on a page as large as it needs: for pictures. */
  naturalPage(sheet: Sheet, measure: Measure): Page;
  /** Everything on a sheet that somebody wrote, to see which letters it takes. */
  writtenOn(sheet: Sheet): string;
}
