import type { Drawer } from '../paper/drawer';
import { divide, naturalPage } from './pages';
import { writtenOn, type MapSheet } from './sheet';

/** Draws journey maps. */
export const journeyDrawer: Drawer<MapSheet> = { text: 9.5, divide, naturalPage, writtenOn };
