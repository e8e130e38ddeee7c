import { createContext } from 'svelte';
import type { ScreenHistory } from '$lib/document/context';

/** What the root layout lends the frame of every screen. */
export interface Frame {
  readonly history: ScreenHistory;
  undo(): void;
  redo(): void;
  openPalette(): void;
  openShortcuts(): void;
}

export const [getFrame, setFrame] = createContext<Frame>();
