/** Which maps leave on paper, and what draws each. */
import { journeyDrawer } from '../journey/drawer';
import type { MapSheet } from '../journey/sheet';
import type { Drawer } from '../paper/drawer';
import { processDrawer } from '../process/pages';
import type { ProcessSheet } from '../process/sheet';

export type Drawn =
  | { readonly what: 'journey'; readonly sheet: MapSheet }
  | { readonly what: 'process'; readonly sheet: ProcessSheet };
export type What = Drawn['what'];

/** What draws a map, already told which. */
export function drawerOf(drawn: Drawn) {
  const told = <Sheet>(drawer: Drawer<Sheet>, sheet: Sheet) => ({
    text: drawer.text,
    divide: drawer.divide.bind(undefined, sheet),
    naturalPage: drawer.naturalPage.bind(undefined, sheet),
    written: () => drawer.writtenOn(sheet)
  });
  return drawn.what === 'journey' ? told(journeyDrawer, drawn.sheet) : told(processDrawer, drawn.sheet);
}
