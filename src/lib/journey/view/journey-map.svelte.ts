import { tick } from 'svelte';
import type { Workspace } from '$lib/document/context';
import { newId } from '$lib/document/ids';
import * as commands from '../commands';
import type { JourneyDocument } from '../commands';
import type { Card, LaneRole, Step } from '../model';
import { blueprintLines } from '../rules/blueprint-lines';
import { indexAmongAll } from '../rules/filter';
import { cardsByCell, cellKey, countStrays, type Cells } from '../rules/layout';
import {
  cellPlace,
  columnAt,
  exists,
  firstPlace,
  neighbour,
  readPlace,
  stepOf,
  type Direction,
  type Place,
  type Terrain
} from '../rules/places';
import { asSeen, spansByLane } from '../rules/spans';
import { Feelings } from './curve/feelings.svelte';
import { Lens } from './lens/lens.svelte';
import { Marks } from './canvas/marks.svelte';
import { Chosen } from './several/chosen.svelte';
import { removeAt } from './removal';

/** A card being written that has no text yet: it is stored with its first character, and not at all without. */
export interface Draft {
  readonly id: string;
  readonly lane: string;
  readonly step: string;
  readonly index: number;
}

/** What a dialog asks about. */
export type Question =
  | { readonly ask: 'move'; readonly place: Place }
  | { readonly ask: 'lane'; readonly index: number; readonly role?: LaneRole }
  | { readonly ask: 'role' | 'persona'; readonly lane: string }
  /** A hand-off from a card: a new one, or one that is changed. */
  | { readonly ask: 'handoff'; readonly from: string; readonly handoff?: string }
  | { readonly ask: 'handoffs' }
  | { readonly ask: 'picture'; readonly card: string }
  /** Another way on from a step: a new one, or one that is changed. */
  | { readonly ask: 'route'; readonly from: string; readonly route?: string };

/** The state of one journey map on the screen, shared by canvas, outline and panel. None of it is stored. */
export class JourneyMap {
  selected: Place | undefined = $state.raw();
  /** The place whose text is being written in. */
  editing: Place | undefined = $state.raw();
  draft: Draft | undefined = $state.raw();
  /** The cell that a pointer is over. */
  near: Place | undefined = $state.raw();
  panel: 'step' | 'card' | 'map' | 'views' | 'comments' | undefined = $state();
  question: Question | undefined = $state.raw();
  /** The step whose time was asked for: the panel opens there. */
  timeOf: string | undefined = $state.raw();
  /** The element that holds every place shown, to move focus in. */
  root: HTMLElement | undefined;

  /** Folds, filter and search: what of the map is looked at. */
  readonly lens: Lens;
  /** The cards that are chosen together. */
  readonly chosen: Chosen;
  /** What is marked on places, and what a reader is told of them. */
  readonly marks: Marks;
  /** A tool that lies over the map. */
  tool: 'find' | 'presentation' | undefined = $state();
  /** The place whose comments the panel shows; undefined for all. */
  commented: string | undefined = $state();
  /** How steps felt, as the curve draws it. */
  readonly feelings: Feelings;
  /** The map as it is shown; `lens.whole` is all of it. */
  readonly layout = $derived.by(() => this.lens.layout);
  readonly lines = $derived.by(() => blueprintLines(this.layout.lanes));
  #lastCells: Cells | undefined;
  readonly cells = $derived.by(() => (this.#lastCells = cardsByCell(this.lens.cards, this.#lastCells)));
  /** Cards that span several steps, by lane; only lanes that have any. */
  readonly spans = $derived.by(() => spansByLane(this.lens.cards, this.layout.columnOf));
  readonly strays = $derived.by(() =>
    countStrays(this.lens.whole, this.doc.all('steps'), this.doc.all('cards'))
  );
  readonly terrain: Terrain = $derived.by(() => ({
    layout: this.layout,
    cells: asSeen(this.cells, this.spans),
    card: (id: string) => this.doc.get('cards', id)
  }));
  /** The one place that Tab reaches on the canvas. */
  readonly tabStop = $derived.by(() =>
    this.selected && exists(this.terrain, this.selected) ? this.selected : firstPlace(this.terrain)
  );
  /** The step that the selection is in or on. */
  readonly step: Step | undefined = $derived.by(() => {
    const id = this.selected && stepOf(this.terrain, this.selected);
    return id === undefined ? undefined : this.doc.get('steps', id);
  });

  /** The selected card. */
  readonly card: Card | undefined = $derived.by(() => {
    const { kind, id } = readPlace(this.selected ?? 'cells//');
    return kind === 'cards' ? this.doc.get('cards', id) : undefined;
  });

  /** The cell of the selected card. */
  readonly selectedCell: Place | undefined = $derived.by(() => {
    const { card } = this;
    return card && cellPlace(card.lane, card.step);
  });

  #grown = $state(0);
  #mostDrawn = 0;
  /**
   * How many columns the canvas draws: those on the screen first, the rest in pieces after the first paint, and
   * at once as far as the selection. Never fewer than before.
   */
  readonly drawn: number = $derived.by(() => {
    const column = this.selected && columnAt(this.terrain, this.selected);
    return (this.#mostDrawn = Math.max(this.#mostDrawn, this.#grown, (column ?? -1) + 1));
  });

  constructor(
    readonly doc: JourneyDocument,
    readonly workspace: Workspace
  ) {
    this.lens = new Lens(doc);
    this.chosen = new Chosen(this.lens);
    this.marks = new Marks(doc, this.lens, this.chosen);
    this.feelings = new Feelings(doc, workspace);
  }

  /** The cards of a cell. The list stays the same object while nothing in it changes. */
  cardsIn(lane: string, step: string): readonly Card[] | undefined {
    return this.cells.get(cellKey(lane, step));
  }

  /** How many cards a lane has that are let through. */
  countIn(lane: string): number {
    return this.lens.whole.steps.reduce((sum, { id }) => sum + (this.cardsIn(lane, id)?.length ?? 0), 0);
  }

  /** Lets the canvas draw at least this many columns. */
  draw(columns: number): void {
    if (columns > this.#mostDrawn) this.#grown = columns;
  }

  select(place: Place | undefined): void {
    this.selected = place;
  }

  /** Goes to a place, whatever is folded or left out. */
  show(place: Place): Promise<void> {
    this.lens.uncover(place);
    return this.go(place);
  }

  /** Selects a place and puts focus on it. */
  async go(place: Place | undefined): Promise<void> {
    if (!place) return;
    this.selected = place;
    await tick();
    this.focus(place);
  }

  #element(place: Place): HTMLElement | undefined {
    return this.root?.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`) ?? undefined;
  }

  focus(place: Place): void {
    this.#element(place)?.focus({ preventScroll: true });
    this.reveal(place);
  }

  /** Scrolls as little as it takes to show a place. */
  reveal(place: Place): void {
    this.#element(place)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  walk(direction: Direction): void {
    const from = this.tabStop;
    if (from) void this.go(neighbour(this.terrain, from, direction));
  }

  /** Starts writing at a place, or unfolds it; on an empty cell that means a new card, on an empty phase its first step. */
  edit(place: Place): void {
    const { kind, id, step } = readPlace(place);
    if (this.lens.isFolded(place)) {
      this.lens.fold(place, false);
      return void this.go(place);
    }
    if (kind === 'cells') return this.draftCard(id, step!, 0);
    if (kind === 'starts') return this.#addAndName(`steps/${commands.addStep(this.doc, { phase: id })}`);
    this.selected = place;
    if (kind !== 'emotions') this.editing = place;
  }

  /** Opens a card to write in at `index` of a cell. Nothing is stored before the first character. */
  draftCard(lane: string, step: string, index: number): void {
    const id = newId();
    this.draft = { id, lane, step, index };
    this.selected = this.editing = `cards/${id}`;
  }

  /** Writes in a card; the first character of a draft stores it. */
  write(card: string, text: string): void {
    if (this.draft?.id === card && !this.doc.get('cards', card)) this.#store(this.draft, text);
    else commands.writeCard(this.doc, card, text);
  }

  #store(draft: Draft, text: string): void {
    const index = this.indexIn(draft, draft.index);
    commands.addCard(this.doc, { ...draft, index, text });
    this.lens.keep(draft.id);
  }

  /** Where in a cell a card goes that is put at `index` among the cards shown there. @param moved a card that is taken from among them */
  indexIn(cell: { lane: string; step: string }, index: number, moved?: string): number {
    if (!this.lens.filtering) return index;
    const others = (cards: readonly Card[]) => cards.filter((card) => card.id !== moved);
    const all = this.doc.all('cards').filter((card) => card.lane === cell.lane && card.step === cell.step);
    return indexAmongAll(others(all), others(this.cardsIn(cell.lane, cell.step) ?? []), index);
  }

  /** Writing at a place has ended; focus goes back to the place unless it went elsewhere. */
  async stopEditing(place: Place): Promise<void> {
    if (this.editing === place) this.editing = undefined;
    let back = place;
    const { id } = readPlace(place);
    if (this.draft?.id === id) {
      const { lane, step } = this.draft;
      this.draft = undefined;
      if (!this.doc.get('cards', id))
        back = this.cardsIn(lane, step) ? `steps/${step}` : cellPlace(lane, step);
    }
    await tick();
    if (this.editing === undefined && document.activeElement === document.body) await this.go(back);
  }

  /** Adds the next of the same kind after a place and starts writing in it. */
  add(after: Place): void {
    const { kind, id } = readPlace(after);
    const { layout, doc, lens } = this;
    switch (kind) {
      case 'cells':
      case 'starts':
        return this.edit(after);
      case 'phases': {
        const index = layout.phases.findIndex(({ phase }) => phase.id === id) + 1;
        return this.#addAndName(`phases/${commands.addPhase(doc, { index })}`);
      }
      case 'steps':
      case 'emotions':
        return this.addStepBeside(id, 1);
      case 'lanes':
        this.question = { ask: 'lane', index: lens.whole.rowOf.get(id)! + 1 };
        return;
      case 'cards': {
        const card = doc.get('cards', id);
        if (!card) return;
        const index = this.cardsIn(card.lane, card.step)!.findIndex((other) => other.id === id);
        return this.draftCard(card.lane, card.step, index + 1);
      }
    }
  }

  /** @param offset 0 before the step, 1 after it */
  addStepBeside(step: string, offset: 0 | 1): void {
    const { phase } = this.doc.get('steps', step)!;
    const siblings = this.layout.phases.find((columns) => columns.phase.id === phase)!.steps;
    const index = siblings.findIndex((sibling) => sibling.id === step) + offset;
    this.#addAndName(`steps/${commands.addStep(this.doc, { phase, index })}`);
  }

  addStepLast(phase: string): void {
    this.#addAndName(`steps/${commands.addStep(this.doc, { phase })}`);
  }

  addPhase(index?: number): void {
    this.#addAndName(`phases/${commands.addPhase(this.doc, { index })}`);
  }

  addLane(role: LaneRole, index?: number): void {
    void this.show(`lanes/${commands.addLane(this.doc, { role, index })}`);
  }

  #addAndName(place: Place): void {
    this.lens.uncover(place);
    this.selected = this.editing = place;
  }

  rename(place: Place, title: string): void {
    const { kind, id } = readPlace(place);
    if (kind === 'phases') commands.renamePhase(this.doc, id, title);
    else if (kind === 'steps') commands.renameStep(this.doc, id, title);
    else if (kind === 'lanes') commands.renameLane(this.doc, id, title);
  }

  /** Removes what is at a place, with what hangs on it, and offers to take that back. */
  remove(place: Place): Promise<void> {
    return removeAt(this, place);
  }
}
