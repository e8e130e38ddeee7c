/** What of a map is looked at: folds, filter and search. Lives on the screen; only folds are kept, on the device. */
import { readPreference, writePreference } from '$lib/i18n/preference';
import { byOrder } from '$lib/document/order';
import type { JourneyDocument, Shown } from '../../commands';
import type { View } from '../../model';
import { filterMap, isFiltering, noFilter, type Filter } from '../../rules/filter';
import { layOut, type Folds } from '../../rules/layout';
import { readPlace, type Place } from '../../rules/places';

const names = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];

function readFolds(document: string): Folds {
  try {
    const kept: unknown = JSON.parse(readPreference(`folds.${document}`) ?? '{}');
    const { phases, lanes } = kept as { phases?: unknown; lanes?: unknown };
    return { phases: new Set(names(phases)), lanes: new Set(names(lanes)) };
  } catch {
    return { phases: new Set(), lanes: new Set() };
  }
}

/** The set with an element put in or taken out. */
function toggled(set: ReadonlySet<string>, id: string, on: boolean): Set<string> {
  const next = new Set(set);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}

export class Lens {
  #folds: Folds = $state.raw({ phases: new Set(), lanes: new Set() });
  #filter: Filter = $state.raw(noFilter);
  /** Cards shown whatever the filter says: written, or asked for by name, since it was set. */
  #kept: ReadonlySet<string> = $state.raw(new Set());
  /** The kept view that was chosen last. */
  #view: string | undefined = $state();

  /** The map with nothing folded or left out. */
  readonly whole = $derived.by(() =>
    layOut(this.doc.all('phases'), this.doc.all('steps'), this.doc.all('lanes'))
  );
  readonly #filtered = $derived.by(() =>
    isFiltering(this.#filter)
      ? filterMap(this.whole.lanes, this.doc.all('cards'), this.#filter, this.#kept)
      : undefined
  );
  /** The map as it is shown. */
  readonly layout = $derived.by(() => {
    const { phases, lanes } = this.#folds;
    if (!this.#filtered && phases.size === 0 && lanes.size === 0) return this.whole;
    const shown = this.#filtered?.lanes ?? this.whole.lanes;
    return layOut(this.doc.all('phases'), this.doc.all('steps'), shown, this.#folds);
  });
  readonly cards = $derived.by(() => this.#filtered?.cards ?? this.doc.all('cards'));
  readonly views = $derived.by(() => [...this.doc.all('views')].sort(byOrder));

  constructor(readonly doc: JourneyDocument) {
    this.#folds = readFolds(doc.id);
  }

  get filter(): Filter {
    return this.#filter;
  }
  set filter(filter: Filter) {
    this.#filter = filter;
    this.#kept = new Set();
    this.#view = undefined;
  }

  get hiddenCards(): number {
    return this.#filtered?.hiddenCards ?? 0;
  }
  get hiddenLanes(): number {
    return this.#filtered?.hiddenLanes ?? 0;
  }
  get filtering(): boolean {
    return this.#filtered !== undefined;
  }
  get anyFolded(): boolean {
    return this.layout.foldedLanes.size > 0 || this.#folds.phases.size > 0;
  }

  /** The kept view that shows now; undefined when what is shown was changed since it was chosen. */
  get view(): View | undefined {
    return this.#view === undefined ? undefined : this.doc.get('views', this.#view);
  }

  isFolded(place: Place): boolean {
    const { kind, id } = readPlace(place);
    return (
      (kind === 'phases' && this.#folds.phases.has(id)) || (kind === 'lanes' && this.#folds.lanes.has(id))
    );
  }

  /** Folds a phase or lane together, or out again. */
  fold(place: Place, on = !this.isFolded(place)): void {
    const { kind, id } = readPlace(place);
    if (on === this.isFolded(place)) return;
    const { phases, lanes } = this.#folds;
    if (kind === 'phases') this.#keepFolds({ phases: toggled(phases, id, on), lanes });
    else if (kind === 'lanes') this.#keepFolds({ phases, lanes: toggled(lanes, id, on) });
    this.#view = undefined;
  }

  unfoldAll(): void {
    this.#keepFolds({ phases: new Set(), lanes: new Set() });
    this.#view = undefined;
  }

  #keepFolds(folds: Folds): void {
    this.#folds = folds;
    const kept = { phases: [...folds.phases], lanes: [...folds.lanes] };
    writePreference(`folds.${this.doc.id}`, JSON.stringify(kept));
  }

  hideLane(id: string, on = true): void {
    const hiddenLanes = this.#filter.hiddenLanes.filter((lane) => lane !== id);
    this.filter = { ...this.#filter, hiddenLanes: on ? [...hiddenLanes, id] : hiddenLanes };
  }

  /** Keeps a card in sight whatever the filter says. */
  keep(card: string): void {
    if (this.#filtered) this.#kept = toggled(this.#kept, card, true);
  }

  /** Unfolds and lets through what must be there for a place to be seen. */
  uncover(place: Place): void {
    const { kind, id, step } = readPlace(place);
    const card = kind === 'cards' ? this.doc.get('cards', id) : undefined;
    const stepId = kind === 'steps' || kind === 'emotions' ? id : (step ?? card?.step);
    const lane = kind === 'lanes' || kind === 'cells' ? id : card?.lane;
    const phase = kind === 'phases' ? id : stepId && this.doc.get('steps', stepId)?.phase;
    if (phase) this.fold(`phases/${phase}`, false);
    if (card) this.keep(card.id);
    if (!lane) return;
    this.fold(`lanes/${lane}`, false);
    if (this.layout.rowOf.has(lane) || !this.whole.rowOf.has(lane)) return;
    const { hiddenLanes, grade } = this.#filter;
    this.#filter = { ...noFilter, grade, hiddenLanes: hiddenLanes.filter((hidden) => hidden !== lane) };
    this.#view = undefined;
  }

  /** What is shown now, to be kept as a view. */
  shown(): Shown {
    const { phases, lanes } = this.#folds;
    return { ...this.#filter, foldedPhases: [...phases], foldedLanes: [...lanes] };
  }

  /** Shows what a view keeps. */
  choose(view: View): void {
    const { hiddenLanes, grade, persona, only, colour = null, foldedPhases, foldedLanes } = view;
    this.filter = { hiddenLanes, grade, persona, only, colour };
    this.#keepFolds({ phases: new Set(foldedPhases), lanes: new Set(foldedLanes) });
    this.#view = view.id;
  }

  /** The view that was just kept or replaced is the one that shows. */
  isNow(view: string): void {
    this.#view = view;
  }

  /** Lets everything through; what a chosen view folded is unfolded. */
  showAll(): void {
    if (this.view) this.unfoldAll();
    this.filter = noFilter;
  }
}
