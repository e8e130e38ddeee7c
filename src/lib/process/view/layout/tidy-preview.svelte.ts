import { applyTidy } from '../../commands/tidy';
import type { Box } from '../../model';
import type { Tidied } from '../../rules/layout/tidy';
import { around } from '../../rules/geometry';
import { announce } from '$lib/ui/announce.svelte';
import { reportError } from '$lib/ui/errors';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Canvas } from '../canvas/canvas.svelte';
import type { ProcessMap } from '../process-map.svelte';
import { tidyInBackground } from './tidy-client';

/** What of the map is laid out. */
export type Scope = 'whole' | 'chosen';

/** A layout that is shown over the map before anything is changed: found in the background, used or put away. */
export class TidyPreview {
  scope: Scope = $state('whole');
  /** Undefined while it is being found. */
  tidied: Tidied | undefined = $state.raw();
  /** Share of the lines that are drawn, 0–1. */
  progress = $state(0);
  readonly chosen: readonly string[];
  readonly #viewport: Canvas['viewport'];
  #work: AbortController | undefined;

  constructor(
    readonly map: ProcessMap,
    readonly canvas: Canvas
  ) {
    this.chosen = map.chosenNodes.map((node) => node.id);
    if (this.chosen.length > 1) this.scope = 'chosen';
    this.#viewport = canvas.viewport;
  }

  async find(scope: Scope): Promise<void> {
    this.#work?.abort();
    const work = (this.#work = new AbortController());
    this.scope = scope;
    this.tidied = undefined;
    this.progress = 0;
    const chosen = scope === 'chosen' ? [...this.chosen] : undefined;
    try {
      const found = await tidyInBackground(
        { records: this.map.shown, chosen },
        work.signal,
        (done, of) => (this.progress = done / of)
      );
      this.tidied = found;
      this.#show(found);
      announce(m.process_tidy_ready());
    } catch (error) {
      if (work.signal.aborted) return;
      this.close();
      reportError(error);
    }
  }

  /** The whole proposal is seen, whatever part of the map was. */
  #show(found: Tidied): void {
    const boxes: Box[] = [...found.pools.values(), ...found.lanes.values(), ...found.nodes.values()];
    const content = around(boxes);
    if (content) this.canvas.fit(content);
  }

  use(): void {
    if (!this.tidied) return;
    applyTidy(this.map.doc, this.tidied);
    this.close(false);
  }

  /** Puts the proposal away; the map is shown as it was. */
  close(back = true): void {
    this.stop();
    if (back) this.canvas.apply(this.#viewport);
    this.map.open = undefined;
  }

  stop(): void {
    this.#work?.abort();
  }
}
