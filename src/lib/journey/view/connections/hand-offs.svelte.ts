/** Where hand-offs are drawn over the canvas: measured once for each change of the map, never while it is scrolled. */
import type { Attachment } from 'svelte/attachments';
import { announce } from '$lib/ui/announce.svelte';
import { m } from '$lib/i18n/paraglide/messages.js';
import * as commands from '../../commands';
import type { HandOff } from '../../model';
import { arrowBetween, meets, type Arrow, type Box } from '../../rules/arrows';
import { readPlace } from '../../rules/places';
import type { JourneyMap } from '../journey-map.svelte';

export interface Drawn extends Arrow {
  readonly handoff: HandOff;
}

/** Pixels around the screen that are drawn too, and how far is scrolled before that is reckoned anew. */
const MARGIN = 400;
const PIECE = 200;
const SLOP = 6;
/** Room under the cards of a lane, in pixels. */
const ROOM = 24;

/** The middle of words on a line, and how wide they are. */
interface Label {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}
/** How high words are, how wide at most, and about how wide a letter and the room around them, in pixels. */
const LINE = 18;
const WIDEST = 128;
const LETTER = 6.2;
const AROUND = 12;
const widthOf = (text: string) => Math.min(WIDEST, text.length * LETTER + AROUND);

/** Words beside those that stand in the same place already. */
function clearOf(labels: readonly Label[], label: Label): Label {
  let { x } = label;
  const room = (other: Label) => (other.width + label.width) / 2 + 2;
  for (const other of labels)
    if (Math.abs(other.y - label.y) < LINE && Math.abs(other.x - x) < room(other)) x = other.x + room(other);
  return { ...label, x };
}

export class HandOffLayer {
  #all: readonly Drawn[] = $state.raw([]);
  #screen: Box = $state.raw({ left: 0, top: 0, width: 0, height: 0 });
  /** The selected card, which a hand-off can be dragged from. */
  grip: { card: string; x: number; y: number } | undefined = $state.raw();
  /** The hand-off being dragged: from a card to the pointer. */
  dragged: { from: Box; x: number; y: number; to: Box | undefined } | undefined = $state.raw();

  /** What is on the screen or near it. */
  readonly drawn = $derived.by(() => this.#all.filter(({ box }) => meets(box, this.#screen)));
  #layer: HTMLElement | undefined;
  #frame = 0;

  constructor(readonly map: JourneyMap) {}

  /** Keeps the layer in step with the map; for `{@attach}` on the layer, which lies in the scrolled element. */
  readonly follow: Attachment<HTMLElement> = (layer) => {
    this.#layer = layer;
    const scroller = layer.parentElement!;
    const observer = new ResizeObserver(() => this.#soon());
    const onscroll = () => this.#scrolled(scroller);
    scroller.addEventListener('scroll', onscroll, { passive: true });
    $effect(() => {
      const { doc, cells, layout, drawn, editing, selected } = this.map;
      void [doc.all('handoffs'), cells, layout, drawn, editing, selected];
      observer.disconnect();
      observer.observe(scroller);
      for (const row of scroller.querySelectorAll('[data-lanes]')) observer.observe(row);
      this.#soon();
    });
    this.#scrolled(scroller);
    return () => {
      scroller.removeEventListener('scroll', onscroll);
      observer.disconnect();
      cancelAnimationFrame(this.#frame);
    };
  };

  #soon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#measure());
  }

  /** What lies under the labels is cut off; the window of what is drawn moves in pieces. */
  #scrolled(scroller: HTMLElement): void {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = scroller;
    const label = scroller.querySelector('[role="rowheader"]')?.clientWidth ?? 0;
    const left = scrollLeft + label;
    this.#layer!.style.clipPath = `polygon(${left}px -9em, 9999em -9em, 9999em 9999em, ${left}px 9999em)`;
    const piece = (at: number) => Math.floor(at / PIECE) * PIECE - MARGIN;
    const next = {
      left: piece(scrollLeft),
      top: piece(scrollTop),
      width: clientWidth + 2 * MARGIN + PIECE,
      height: clientHeight + 2 * MARGIN + PIECE
    };
    const now = this.#screen;
    if (
      now.left !== next.left ||
      now.top !== next.top ||
      now.width !== next.width ||
      now.height !== next.height
    )
      this.#screen = next;
  }

  #measure(): void {
    const layer = this.#layer;
    if (!layer) return;
    const origin = layer.getBoundingClientRect();
    const boxOf = (element: Element): Box => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { left: left - origin.left, top: top - origin.top, width, height };
    };
    const taken = new Map<string, number>();
    const gaps = this.#gaps(boxOf);
    const labels: Label[] = [];
    this.#all = this.map.doc.all('handoffs').flatMap((handoff) => {
      const [from, to] = [this.#place(handoff.from, boxOf), this.#place(handoff.to, boxOf)];
      if (!from || !to) return [];
      const gutter = `${from.step}${to.box.left < from.box.left ? '<' : '>'}`;
      const slot = taken.get(gutter) ?? 0;
      taken.set(gutter, slot + 1);
      const arrow = arrowBetween(from.box, to.box, to.laneTop, slot, gaps);
      if (!handoff.label) return [{ handoff, ...arrow }];
      const label = clearOf(labels, { x: arrow.label[0], y: arrow.label[1], width: widthOf(handoff.label) });
      labels.push(label);
      return [{ handoff, ...arrow, label: [label.x, label.y] as const }];
    });
    const { kind, id } = readPlace(this.map.selected ?? 'cells//');
    const card = kind === 'cards' && this.map.editing === undefined ? this.#find('card', id) : undefined;
    const box = card && boxOf(card);
    this.grip = box && { card: id, x: box.left + box.width, y: box.top + box.height / 2 };
  }

  /** Heights in the middle of the room that lanes keep under their cards. */
  #gaps(boxOf: (element: Element) => Box): number[] {
    const rows = this.#layer?.parentElement?.querySelectorAll('[data-lanes]') ?? [];
    // Where a finger is to hit things, lanes keep hardly any.
    const room = matchMedia('(pointer: coarse)').matches ? 0 : ROOM;
    return [...rows].map(boxOf).map(({ top, height }) => top + height - room / 2);
  }

  #find(kind: 'card' | 'steps' | 'phases' | 'lanes', id: string): HTMLElement | undefined {
    const scroller = this.#layer?.parentElement;
    return scroller?.querySelector<HTMLElement>(`[data-${kind}="${CSS.escape(id)}"]`) ?? undefined;
  }

  /** Where a card is; of one that is folded away, where its step and its lane meet. */
  #place(id: string, boxOf: (element: Element) => Box) {
    const card = this.map.doc.get('cards', id);
    const row = card && this.#find('lanes', card.lane);
    if (!card || !row || !this.map.cardsIn(card.lane, card.step)?.some((one) => one.id === id))
      return undefined;
    const lane = boxOf(row);
    const place = (box: Box) => ({ box, laneTop: lane.top, step: card.step });
    const element = this.#find('card', id);
    if (element) return place(boxOf(element));
    const phase = this.map.doc.get('steps', card.step)?.phase ?? '';
    const heading = this.#find('steps', card.step) ?? this.#find('phases', phase);
    return heading && place({ ...lane, left: boxOf(heading).left, width: boxOf(heading).width });
  }

  /** A press on the grip: a drag to another card hands over to it, a click asks which. */
  press(event: PointerEvent, card: string): void {
    const source = this.#find('card', card);
    const layer = this.#layer;
    if (event.button !== 0 || !source || !layer) return;
    event.preventDefault();
    const controller = new AbortController();
    const { signal } = controller;
    const start = { x: event.clientX, y: event.clientY };
    let target: string | undefined;
    const local = (element: Element): Box => {
      const [box, origin] = [element.getBoundingClientRect(), layer.getBoundingClientRect()];
      const { width, height } = box;
      return { left: box.left - origin.left, top: box.top - origin.top, width, height };
    };
    const end = () => {
      controller.abort();
      this.dragged = undefined;
    };
    const onmove = ({ clientX, clientY }: PointerEvent) => {
      if (!this.dragged && Math.hypot(clientX - start.x, clientY - start.y) < SLOP) return;
      const over = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-card]');
      target = over?.dataset.card === card ? undefined : over?.dataset.card;
      const origin = layer.getBoundingClientRect();
      this.dragged = {
        from: local(source),
        x: clientX - origin.left,
        y: clientY - origin.top,
        to: over && target ? local(over) : undefined
      };
    };
    const onup = () => {
      const wasDrag = this.dragged !== undefined;
      end();
      if (!wasDrag) this.map.question = { ask: 'handoff', from: card };
      else if (target) this.#handOver(card, target);
    };
    const onkeydown = (key: KeyboardEvent) => {
      if (key.key !== 'Escape') return;
      key.preventDefault();
      key.stopPropagation();
      end();
    };
    addEventListener('pointermove', onmove, { signal });
    addEventListener('pointerup', onup, { signal });
    addEventListener('pointercancel', end, { signal });
    addEventListener('keydown', onkeydown, { signal, capture: true });
  }

  #handOver(from: string, to: string): void {
    const handoff = commands.addHandOff(this.map.doc, { from, to });
    if (!handoff) return;
    announce(m.journey_handoff_says_plain(this.map.marks.card(to)));
    this.map.question = { ask: 'handoff', from, handoff };
  }
}
