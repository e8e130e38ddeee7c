import { on } from 'svelte/events';
import { GuideIndex, type Guide } from '../../rules/arrange/guides';
import { around, overlaps, shifted } from '../../rules/geometry';
import { isFrame } from '../../rules/kinds';
import type { Canvas } from '../canvas/canvas.svelte';

/** How near something dragged comes before it is put in line, in CSS pixels. */
const REACH = 6;

/** Puts what is dragged in line with the steps that are seen. Ctrl, Cmd or Alt held lets it go free. */
export class Guiding {
  /** The lines it is in line with now. */
  guides: readonly Guide[] = $state.raw([]);
  #free = false;
  readonly #index: GuideIndex;
  readonly #box;
  readonly #stop: readonly (() => void)[];

  constructor(
    private readonly canvas: Canvas,
    ids: ReadonlySet<string>
  ) {
    const { map, seen } = canvas;
    const standing = map.shown.nodes.filter(
      (node) => !ids.has(node.id) && !node.attachedTo && !isFrame(node) && overlaps(node, seen)
    );
    this.#index = new GuideIndex(standing);
    this.#box = around(map.chosenNodes);
    const key = ({ ctrlKey, metaKey, altKey }: MouseEvent | KeyboardEvent) =>
      (this.#free = ctrlKey || metaKey || altKey);
    this.#stop = (['keydown', 'keyup', 'pointermove'] as const).map((kind) =>
      on(window, kind, key, { capture: true })
    );
  }

  /** A way dragged, in map units, made to end in line with something near. */
  snap(dx: number, dy: number): { dx: number; dy: number } {
    if (this.#free || !this.#box) {
      this.guides = [];
      return { dx, dy };
    }
    const snap = this.#index.snap(shifted(this.#box, dx, dy), REACH / this.canvas.viewport.zoom);
    this.guides = snap.guides;
    return { dx: dx + snap.dx, dy: dy + snap.dy };
  }

  end(): void {
    for (const stop of this.#stop) stop();
  }
}
