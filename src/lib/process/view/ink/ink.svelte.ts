import { createContext } from 'svelte';
import { readPreference, writePreference } from '$lib/i18n/preference';
import type { InkPen, Stroke } from '../../model';
import type { ProcessMap } from '../process-map.svelte';

/** `off`: the pen points like a mouse. `pen`: the pen writes. `mouse`: the mouse writes, too. */
export type InkMode = 'off' | 'pen' | 'mouse';
const modes: readonly InkMode[] = ['off', 'pen', 'mouse'];

/** What the pen does where it touches the map. */
export type InkTool = 'draw' | 'erase' | 'choose';

const PREFERENCE = 'process.ink';

/** What is written on the plane that is shown. */
export function strokesShown({ doc, plane, planes }: ProcessMap): readonly Stroke[] {
  const all = doc.all('strokes');
  const isHere = (stroke: Stroke) =>
    (stroke.node ? (planes.get(stroke.node) ?? '') : (stroke.plane ?? '')) === plane;
  return all.every(isHere) ? all : all.filter(isHere);
}

/** Pen mode of this device, what the pen does, and the ink of one map. None of it but the strokes enters the document. */
export class Ink {
  readonly strokes = $derived.by(() => strokesShown(this.map));
  readonly chosen: readonly Stroke[] = $derived.by(() =>
    this.map.selection.size ? this.strokes.filter(({ id }) => this.map.selection.has(id)) : []
  );
  tool: InkTool = $state('draw');
  pen: InkPen = $state('note');
  /** Strokes that follow the pointer while they are dragged, and how far they are, in map units. */
  drag: { ids: ReadonlySet<string>; dx: number; dy: number } | undefined = $state.raw();
  /** Strokes under the eraser. */
  erased: ReadonlySet<string> = $state.raw(new Set());
  #mode: InkMode = $state('off');
  /** Whether somebody has said on this device what a pen is to do. */
  #known: boolean;

  constructor(readonly map: ProcessMap) {
    const kept = modes.find((mode) => mode === readPreference(PREFERENCE));
    this.#known = !!kept;
    this.#mode = kept ?? 'off';
  }

  get mode(): InkMode {
    return this.#mode;
  }
  set mode(mode: InkMode) {
    this.#mode = mode;
    this.#known = true;
    writePreference(PREFERENCE, mode);
  }

  get on(): boolean {
    return this.#mode !== 'off';
  }

  /** Whether the first pen that touches the map turns pen mode on: unless somebody turned it off. */
  get waits(): boolean {
    return !this.#known;
  }

  /** Whether a pointer of this kind writes. */
  writes(pointerType: string): boolean {
    return pointerType === 'pen' ? this.on : pointerType === 'mouse' && this.#mode === 'mouse';
  }
}

/** The ink of the map that is shown. */
export const [getInk, setInk] = createContext<Ink>();
