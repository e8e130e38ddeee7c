import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from '$lib/ui/announce.svelte';
import { busy } from '$lib/ui/busy.svelte';
import * as commands from '../../commands';
import { readPlace, type Place } from '../../rules/places';
import { shiftBetween } from '../../rules/several';
import type { JourneyMap } from '../journey-map.svelte';
import { moveChosen } from '../several/together';

/** A line on the screen that shows where the thing will land, in pixels of the window. */
interface Mark {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Landing {
  mark: Mark;
  drop: () => void;
}

/** Pixels the pointer moves before a press becomes a drag. */
const SLOP = 6;
/** Pixels from the edge of the map where it starts to scroll along, and how far in one frame. */
const EDGE = 48;
const SCROLL = 14;
const LINE = 3;

/** Dragging phases, steps, lanes and cards on the canvas. The document is written once, at the drop. */
export class MapDrag {
  /** What is dragged, and where the pointer is; undefined while nothing is. */
  carried: { place: Place; label: string; x: number; y: number } | undefined = $state.raw();
  mark: Mark | undefined = $state.raw();
  #landing: Landing | undefined;
  #end: (() => void) | undefined;

  constructor(
    readonly map: JourneyMap,
    readonly scroller: () => HTMLElement | undefined
  ) {}

  /** Takes up a press on a place. With a mouse the thing itself is dragged, with a finger only its handle. */
  press(event: PointerEvent, place: Place, label: string, handle = false): void {
    if (event.button !== 0 || (event.pointerType === 'touch' && !handle) || this.#end) return;
    const from = { x: event.clientX, y: event.clientY };
    const controller = new AbortController();
    const { signal } = controller;
    let calm: (() => void) | undefined;
    let source: Element | undefined;
    let frame = 0;

    const follow = () => {
      frame = requestAnimationFrame(follow);
      const { carried } = this;
      if (!carried) return;
      this.#scroll(carried.x, carried.y);
      this.#landing = this.#find(carried.place, carried.x, carried.y);
      this.mark = this.#landing?.mark;
    };
    const onmove = (moved: PointerEvent) => {
      if (!this.carried) {
        if (Math.hypot(moved.clientX - from.x, moved.clientY - from.y) < SLOP) return;
        calm = busy.raise('drag');
        source = this.map.root?.querySelector(`[data-place="${CSS.escape(place)}"]`) ?? undefined;
        source?.toggleAttribute('data-carried', true);
        frame = requestAnimationFrame(follow);
      }
      moved.preventDefault();
      this.carried = { place, label, x: moved.clientX, y: moved.clientY };
    };
    const end = () => {
      cancelAnimationFrame(frame);
      calm?.();
      source?.toggleAttribute('data-carried', false);
      controller.abort();
      this.carried = this.mark = this.#landing = this.#end = undefined;
    };
    const onup = () => {
      const landing = this.#landing;
      const dragged = !!this.carried;
      end();
      if (!dragged) return;
      // The press that ends a drag is no click.
      const swallow = (click: MouseEvent) => click.stopPropagation();
      addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => removeEventListener('click', swallow, { capture: true }), 0);
      if (!landing) return;
      landing.drop();
      announce(m.journey_moved());
      void this.map.go(place);
    };
    this.#end = end;
    addEventListener('pointermove', onmove, { signal });
    addEventListener('pointerup', onup, { signal });
    addEventListener('pointercancel', end, { signal });
    const onkeydown = (key: KeyboardEvent) => {
      if (key.key !== 'Escape' || !this.carried) return;
      key.preventDefault();
      key.stopPropagation();
      end();
    };
    addEventListener('keydown', onkeydown, { signal, capture: true });
  }

  #scroll(x: number, y: number): void {
    const scroller = this.scroller();
    if (!scroller) return;
    const box = scroller.getBoundingClientRect();
    const by = (at: number, low: number, high: number) =>
      at < low + EDGE ? -SCROLL : at > high - EDGE ? SCROLL : 0;
    scroller.scrollBy(by(x, box.left, box.right), by(y, box.top, box.bottom));
  }

  #find(place: Place, x: number, y: number): Landing | undefined {
    const { kind, id } = readPlace(place);
    const under = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-cell], [data-place]');
    if (!under || !this.scroller()?.contains(under)) return undefined;
    if (kind === 'cards') {
      const cell = under.closest<HTMLElement>('[data-cell]');
      return cell ? this.#findCell(id, cell, y) : this.#findOverSpan(id, under, x, y);
    }
    if (kind === 'steps') return this.#findColumn(id, x);
    if (kind === 'phases') return this.#findPhase(id, x);
    return kind === 'lanes' ? this.#findRow(id, y) : undefined;
  }

  #findCell(id: string, cell: HTMLElement, y: number): Landing | undefined {
    const [lane, step] = cell.dataset.cell!.split('/');
    if (!lane || !step) return undefined;
    const cards = [...cell.querySelectorAll<HTMLElement>('[data-card]')].filter(
      (card) => card.dataset.card !== id
    );
    const boxes = cards.map((card) => card.getBoundingClientRect());
    const at = boxes.filter((box) => y > box.top + box.height / 2).length;
    const box = cell.getBoundingClientRect();
    const before = boxes[at - 1];
    const after = boxes[at];
    // Cards that span are of the cell, but drawn elsewhere.
    const shown = (this.map.cardsIn(lane, step) ?? []).filter((card) => card.id !== id);
    const next = shown.findIndex((card) => card.id === cards[at]?.dataset.card);
    const index = next < 0 ? shown.length : next;
    const top = before ? before.bottom + 2 : after ? after.top - 4 : box.top + 6;
    return {
      mark: { left: box.left + 8, top, width: box.width - 16, height: LINE },
      drop: () => this.#dropCard(id, { lane, step }, index)
    };
  }

  /**
   * Over a card that lies across several columns: before or after it in its own, first in the others, whose cells
   * begin under it. Over itself, a card that is dragged moves to the column.
   */
  #findOverSpan(id: string, under: HTMLElement, x: number, y: number): Landing | undefined {
    const element =
      under.closest<HTMLElement>('[data-card]') ?? under.querySelector<HTMLElement>('[data-card]');
    const card = element && this.map.doc.get('cards', element.dataset.card!);
    const column = this.#boxes('steps').find(({ box }) => x >= box.left && x <= box.right);
    if (!card || !column || (card.id === id && card.step === column.id)) return undefined;
    const { lane } = card;
    const box = element.getBoundingClientRect();
    const shown = (this.map.cardsIn(lane, column.id) ?? []).filter((other) => other.id !== id);
    const at = shown.findIndex((other) => other.id === card.id);
    const after = at < 0 || y > box.top + box.height / 2;
    const index = at < 0 ? 0 : after ? at + 1 : at;
    return {
      mark: {
        left: column.box.left + 8,
        top: after ? box.bottom + 2 : box.top - 4,
        width: column.box.width - 16,
        height: LINE
      },
      drop: () => this.#dropCard(id, { lane, step: column.id }, index)
    };
  }

  /** One of several chosen takes the others along, as far as it goes itself. */
  #dropCard(id: string, to: { lane: string; step: string }, index: number): void {
    const { map } = this;
    const card = map.doc.get('cards', id);
    const shift = card && map.chosen.amongSeveral(id) ? shiftBetween(card, to, map.layout) : undefined;
    if (shift && (shift.steps || shift.lanes)) void moveChosen(map, shift);
    else commands.moveCard(map.doc, id, { ...to, index: map.indexIn(to, index, id) });
  }

  #boxes(kind: 'steps' | 'starts' | 'phases' | 'lanes'): { id: string; box: DOMRect }[] {
    const elements = this.scroller()?.querySelectorAll<HTMLElement>(`[data-${kind}]`) ?? [];
    return [...elements].map((element) => ({
      id: element.dataset[kind]!,
      box: element.getBoundingClientRect()
    }));
  }

  /** The whole height of the map that is seen, for lines between columns. */
  #column(at: number, top: number): Mark {
    const box = this.scroller()!.getBoundingClientRect();
    return { left: at - LINE / 2, top, width: LINE, height: box.bottom - top };
  }

  #findColumn(id: string, x: number): Landing | undefined {
    const starts = this.#boxes('starts').find(({ box }) => x >= box.left && x <= box.right);
    if (starts)
      return {
        mark: this.#column(starts.box.left + starts.box.width / 2, starts.box.top),
        drop: () => commands.moveStep(this.map.doc, id, { phase: starts.id, index: 0 })
      };
    const target = this.#boxes('steps').find(({ box }) => x >= box.left && x <= box.right);
    if (!target) return undefined;
    const { phase, steps } = this.map.layout.phases.find(({ steps }) =>
      steps.some((step) => step.id === target.id)
    )!;
    const after = x > target.box.left + target.box.width / 2;
    const others = steps.filter((step) => step.id !== id);
    const at = others.findIndex((step) => step.id === target.id);
    // Over the dragged step itself: it stays where it is.
    if (at < 0) return undefined;
    return {
      mark: this.#column(after ? target.box.right : target.box.left, target.box.top),
      drop: () => commands.moveStep(this.map.doc, id, { phase: phase.id, index: after ? at + 1 : at })
    };
  }

  #findPhase(id: string, x: number): Landing | undefined {
    const others = this.#boxes('phases').filter((phase) => phase.id !== id);
    const target = others.find(({ box }) => x >= box.left && x <= box.right);
    if (!target) return undefined;
    const after = x > target.box.left + target.box.width / 2;
    const index = others.indexOf(target) + (after ? 1 : 0);
    return {
      mark: this.#column(after ? target.box.right : target.box.left, target.box.top),
      drop: () => commands.movePhase(this.map.doc, id, index)
    };
  }

  #findRow(id: string, y: number): Landing | undefined {
    const others = this.#boxes('lanes').filter((lane) => lane.id !== id);
    const target = others.find(({ box }) => y >= box.top && y <= box.bottom);
    if (!target) return undefined;
    const after = y > target.box.top + target.box.height / 2;
    // Among all lanes but the dragged one, hidden ones too.
    const all = this.map.lens.whole.lanes.filter((lane) => lane.id !== id);
    const index = all.findIndex((lane) => lane.id === target.id) + (after ? 1 : 0);
    const box = this.scroller()!.getBoundingClientRect();
    const top = (after ? target.box.bottom : target.box.top) - LINE / 2;
    return {
      mark: { left: box.left, top, width: box.width, height: LINE },
      drop: () => commands.moveLane(this.map.doc, id, index)
    };
  }
}
