/** What leaves on paper, and what draws each. */
import { journeyDrawer } from '../journey/drawer';
import type { MapSheet } from '../journey/sheet';
import type { Drawer } from '../paper/drawer';
import { processDrawer } from '../process/pages';
import type { ProcessSheet } from '../process/sheet';
import type { TextSheet } from '../text/blocks';
import { textDrawer } from '../text/pages';

/** What can be drawn on sheets of paper. */
export type Drawn =
  | { readonly what: 'journey'; readonly sheet: MapSheet }
  | { readonly what: 'process'; readonly sheet: ProcessSheet }
  | { readonly what: 'text'; readonly sheet: TextSheet };
export type What = Drawn['what'];

/** What draws a map or a report, already told which. */
export function drawerOf(drawn: Drawn) {
  const told = <Sheet>(drawer: Drawer<Sheet>, sheet: Sheet) => ({
    text: drawer.text,
    divide: drawer.divide.bind(undefined, sheet),
    naturalPage: drawer.naturalPage.bind(undefined, sheet),
    written: () => drawer.writtenOn(sheet)
  });
  switch (drawn.what) {
    case 'journey':
      return told(journeyDrawer, drawn.sheet);
    case 'process':
      return told(processDrawer, drawn.sheet);
    case 'text':
      return told(textDrawer, drawn.sheet);
  }
}
