import { newId } from '../../../document/ids';
import { newCard, newLane, newStep, type Card, type Lane, type Step } from '../../../journey/model';
import { printable } from '../error';
import type { AboutFacts, LaidRecords, MapRecords } from '../records';
import { joinOver, type TableMap } from './join-over';
import { columnIndex, isBlank } from './cells';
import { labelsOf, titleOf } from './labels';
import type { CellPlace, Refusal, SaidCard, SaidOver, SaidRow, SaidTable } from './read';
import type { RefusalReason } from './values';
import { roleWords } from './record-words';
import { keyOf, folded } from './vocabulary';
import { STEP_OF_PHASE } from './write';
import { Siblings } from './siblings';

type TableCollection = keyof MapRecords | keyof LaidRecords | 'about';

/** One record that a table adds or changes. */
export interface TableChange {
  readonly collection: TableCollection;
  readonly id: string;
  readonly state: 'new' | 'changed';
  /** Its title, or a card's text. */
  readonly title: string;
  /** Names of the fields that change. */
  readonly fields: readonly string[];
}

/** What a table makes of a map. Nothing is written. */
export interface JoinedTable {
  /** Only the records that are new or changed. */
  readonly put: MapRecords & LaidRecords;
  /** What the table tells of the map as a whole, and the map does not say just so. */
  readonly about: Partial<AboutFacts>;
  readonly changes: readonly TableChange[];
  readonly refusals: readonly Refusal[];
  /** The title that the table gives the map; undefined where it gives none. */
  readonly title: string | undefined;
  /** Records of the table that are in the map just so. */
  readonly same: number;
}

const nothing: TableMap = { phases: [], steps: [], lanes: [], cards: [] };

/**
 * Lays a table over a map. Rows find their records by id, else by name in their place, else they are new. Fields
 * that the table has no column for stay; so does everything that the table does not speak of, and the order of
 * what is there. A cell left blank says «as above».
 */
export function joinTable(said: SaidTable, map: TableMap = nothing): JoinedTable {
  return new Joiner(map, said.refusals).join(said);
}

class Joiner {
  readonly #phases: Siblings<MapRecords['phases'][number]>;
  readonly #steps: Siblings<Step>;
  readonly #lanes: Siblings<Lane>;
  readonly #cards: Siblings<Card>;
  /** Labels as the table gives them, before labels as the map has them. */
  readonly #declared = new Map<string, string>();
  readonly #known = new Map<string, string>();
  readonly #claimed = new Set<string>();
  readonly #untils: { card: string; label: string; place: CellPlace }[] = [];
  readonly #saidOfStep = new Map<string, string>();
  readonly #refusals: Refusal[];
  readonly #touched = new Set<string>();
  #phase = '';
  #step = '';
  #lane = '';
  #title: string | undefined;

  constructor(
    readonly map: TableMap,
    refusals: readonly Refusal[]
  ) {
    this.#refusals = [...refusals];
    this.#phases = new Siblings(map.phases, () => '');
    this.#steps = new Siblings(map.steps, ({ phase }) => phase);
    this.#lanes = new Siblings(map.lanes, () => '');
    this.#cards = new Siblings(map.cards, ({ step, lane }) => `${step} ${lane}`);
    for (const [id, label] of labelsOf(this.#phases.in(''))) this.#known.set(phaseKey(label), id);
    for (const [id, label] of labelsOf(this.#lanes.in(''))) this.#known.set(laneKey(label), id);
    for (const { id: phase } of this.#phases.in(''))
      for (const [id, label] of labelsOf(this.#steps.in(phase))) this.#known.set(stepKey(phase, label), id);
  }

  join({ rows, lanes, over }: SaidTable): JoinedTable {
    // Rows that are about phases, steps and lanes tell their names, which other rows use.
    for (const kind of ['phase', 'lane', 'step'] as const)
      for (const row of rows) if (row.kind === kind && row.told) this.#declare(row);
    this.#phase = this.#step = this.#lane = '';
    // In the order of their columns, not of the first card in each.
    for (const lane of lanes) this.#laneOf(lane);
    for (const row of rows) this.#take(row);
    for (const until of this.#untils) this.#span(until);
    return this.#result(over);
  }

  #declare(row: SaidRow): void {
    if (row.kind === 'phase') {
      const id = this.#byId(this.#phases, row.id) ?? this.#knownPhase(row.phase ?? '');
      const title = titleOf(row.phase ?? '');
      this.#phase = id ?? this.#phases.add({ id: row.id || newId(), order: '', title }).id;
      if (id) this.#phases.change(id, { title });
      this.#declared.set(phaseKey(row.phase ?? ''), this.#phase);
      this.#touched.add(this.#phase);
    } else if (row.kind === 'lane') {
      const label = row.lane ?? '';
      const id = this.#byId(this.#lanes, row.id) ?? this.#known.get(laneKey(label));
      const title = titleOf(label);
      const role = row.role ?? roleOf(title);
      const made = id ?? this.#lanes.add(newLane({ id: row.id || newId(), order: '', title, role })).id;
      if (id) this.#lanes.change(id, row.role ? { title, role: row.role } : { title });
      this.#declared.set(laneKey(label), made);
      this.#touched.add(made);
    } else {
      const label = row.step ?? '';
      const phase = this.#phaseOf(row.phase);
      const id = this.#byId(this.#steps, row.id) ?? this.#find(stepKey(phase, label));
      const title = titleOf(label);
      const made = id ?? this.#steps.add(newStep({ id: row.id || newId(), order: '', phase, title })).id;
      if (id) this.#steps.change(id, row.phase === undefined ? { title } : { title, phase });
      this.#declared.set(stepKey(phase, label), made);
      this.#touched.add(made);
    }
  }

  #take(row: SaidRow): void {
    if (row.kind === 'map') {
      if (!isBlank(row.text)) this.#title = row.text.slice(0, 500);
      return;
    }
    if (row.kind === 'lane') {
      if (!row.told) this.#laneOf({ lane: row.lane, role: row.role });
      return;
    }
    const [card] = row.cards;
    const known = card && this.#byId(this.#cards, card.id);
    const keptStep = known ? this.#cards.get(known)!.step : '';
    const placeless = row.phase === undefined && row.step === undefined;
    if (!(known && placeless)) this.#phase = this.#phaseOf(row.phase);
    if (row.kind === 'phase') {
      this.#step = '';
      return;
    }
    this.#step = known && placeless ? keptStep : this.#stepOf(row, keptStep);
    this.#tellStep(this.#step, row);
    for (const card of row.cards) this.#takeCard(card);
  }

  /** The phase of a row: as it says, as above, or the first one there is. */
  #phaseOf(label: string | undefined): string {
    if (label) {
      const found = this.#find(phaseKey(label));
      if (found !== undefined) return found;
      const { id } = this.#phases.add({ id: newId(), order: '', title: titleOf(label) });
      this.#declared.set(phaseKey(label), id);
      this.#touched.add(id);
      return id;
    }
    const first = this.#phase || this.#phases.in('')[0]?.id;
    if (first) return first;
    const { id } = this.#phases.add({ id: newId(), order: '', title: '' });
    this.#touched.add(id);
    return id;
  }

  #stepOf(row: SaidRow, kept: string): string {
    const label = row.step;
    if (!label) {
      if (this.#step && this.#steps.get(this.#step)?.phase === this.#phase) return this.#step;
      const first = this.#steps.in(this.#phase)[0]?.id;
      return first ?? this.#newStep('');
    }
    // Without a column of phases a step is found wherever it is.
    if (row.phase === undefined) {
      const places = [this.#phase, ...this.#phases.in('').map(({ id }) => id)];
      const found = places.flatMap((phase) => this.#find(stepKey(phase, label)) ?? []);
      if (found.length) return found.includes(kept) ? kept : found[0]!;
    }
    return this.#find(stepKey(this.#phase, label)) ?? this.#newStep(label);
  }

  #newStep(label: string): string {
    const { id } = this.#steps.add(
      newStep({ id: newId(), order: '', phase: this.#phase, title: titleOf(label) })
    );
    this.#declared.set(stepKey(this.#phase, label), id);
    this.#touched.add(id);
    return id;
  }

  #tellStep(step: string, row: SaidRow): void {
    this.#steps.mention(step);
    this.#touched.add(step).add(this.#phase);
    for (const { fields, place, value } of row.ofStep)
      for (const [field, now] of Object.entries(fields)) {
        const key = `${step} ${field}`;
        const before = this.#saidOfStep.get(key);
        if (before !== undefined && before !== JSON.stringify(now)) {
          this.#refusals.push({ ...place, value, why: 'conflict' });
          continue;
        }
        this.#saidOfStep.set(key, JSON.stringify(now));
        this.#steps.change(step, { [field]: now });
      }
  }

  #laneOf({ lane: label, role }: Pick<SaidCard, 'lane' | 'role'>): string {
    if (label) {
      const found = this.#find(laneKey(label));
      return found ?? this.#newLane(label, titleOf(label), role ?? roleOf(titleOf(label)));
    }
    if (label === '' && this.#lane && !role) return this.#lane;
    const wanted = role ?? 'notes';
    return this.#lanes.in('').find((lane) => lane.role === wanted)?.id ?? this.#newLane(wanted, '', wanted);
  }

  #newLane(label: string, title: string, role: Lane['role']): string {
    const { id } = this.#lanes.add(newLane({ id: newId(), order: '', title, role }));
    this.#declared.set(laneKey(label), id);
    this.#touched.add(id);
    return id;
  }

  #takeCard(card: SaidCard): void {
    const step = this.#step;
    const known = this.#byId(this.#cards, card.id);
    const lane = known && card.lane === undefined ? this.#cards.get(known)!.lane : this.#laneOf(card);
    this.#lane = lane;
    this.#touched.add(lane);
    const id = known ?? this.#twin(card, step, lane) ?? this.#addCard(card, step, lane);
    this.#cards.change(id, { ...card.fields, step, lane });
    this.#claimed.add(id);
    this.#touched.add(id);
    if (card.until !== undefined) this.#untils.push({ card: id, label: card.until, place: card.place });
  }

  /** The same text in the same cell is the same card: pasting twice adds nothing. */
  #twin({ id, fields }: SaidCard, step: string, lane: string): string | undefined {
    if (id) return undefined;
    return this.#cards
      .in(`${step} ${lane}`)
      .find(
        (other) => other.text === fields.text && !this.#claimed.has(other.id) && !this.#cards.isNew(other.id)
      )?.id;
  }

  #addCard(card: SaidCard, step: string, lane: string): string {
    return this.#cards.add(newCard({ id: card.id || newId(), order: '', step, lane, ...card.fields })).id;
  }

  #span({ card: id, label, place }: { card: string; label: string; place: CellPlace }): void {
    const card = this.#cards.get(id)!;
    if (!label) {
      if (this.#steps.get(card.until)) this.#cards.change(id, { until: '' });
      return;
    }
    const until = this.#stepNamed(label, this.#steps.get(card.step)!.phase);
    const refuse = (why: RefusalReason) =>
      void this.#refusals.push({ ...place, value: printable(label), why });
    if (until === undefined) return refuse('until');
    const columns = this.#phases.in('').flatMap((phase) => this.#steps.in(phase.id).map((step) => step.id));
    if (columns.indexOf(until) < columns.indexOf(card.step)) return refuse('until-before');
    this.#cards.change(id, { until: until === card.step ? '' : until });
  }

  #stepNamed(label: string, phase: string): string | undefined {
    const own = this.#find(stepKey(phase, label));
    if (own !== undefined) return own;
    for (let cut = label.indexOf(STEP_OF_PHASE); cut >= 0; cut = label.indexOf(STEP_OF_PHASE, cut + 1)) {
      const of = this.#find(phaseKey(label.slice(0, cut)));
      const found = of && this.#find(stepKey(of, label.slice(cut + STEP_OF_PHASE.length)));
      if (found) return found;
    }
    return this.#phases.in('').flatMap(({ id }) => this.#find(stepKey(id, label)) ?? [])[0];
  }

  #find(key: string): string | undefined {
    return this.#declared.get(key) ?? this.#known.get(key);
  }

  #knownPhase = (label: string): string | undefined => this.#known.get(phaseKey(label));

  #byId<R extends { readonly id: string; readonly order: string }>(
    siblings: Siblings<R>,
    id: string
  ): string | undefined {
    return id && siblings.get(id) ? id : undefined;
  }

  #result(over: readonly SaidOver[]): JoinedTable {
    const changes: TableChange[] = [];
    const pick = <R extends { readonly id: string; readonly order: string }>(
      collection: keyof MapRecords,
      siblings: Siblings<R>,
      name: (record: R) => string
    ) =>
      siblings.changed().map(({ record, fields }) => {
        const state = siblings.isNew(record.id) ? ('new' as const) : ('changed' as const);
        changes.push({ collection, id: record.id, state, title: name(record), fields });
        return record;
      });
    const put = {
      phases: pick('phases', this.#phases, ({ title }) => title),
      lanes: pick('lanes', this.#lanes, ({ title }) => title),
      steps: pick('steps', this.#steps, ({ title }) => title),
      cards: pick('cards', this.#cards, ({ text }) => text)
    };
    const laid = joinOver(over, this.map, {
      hasCard: (id) => this.#cards.get(id) !== undefined,
      step: (phase, step) => this.#stepNamed(step, this.#find(phaseKey(phase)) ?? '')
    });
    changes.push(...laid.changes);
    const rank = ({ row, column }: Refusal) => row * 100_000 + columnIndex(column);
    return {
      put: { ...put, ...laid.put },
      about: laid.about,
      changes,
      refusals: [...this.#refusals, ...laid.refusals].toSorted((a, b) => rank(a) - rank(b)),
      title: this.#title,
      same: laid.same + this.#touched.size - changes.filter(({ id }) => this.#touched.has(id)).length
    };
  }
}

const phaseKey = (label: string) => `phase ${folded(label)}`;
const laneKey = (label: string) => `lane ${folded(label)}`;
const stepKey = (phase: string, label: string) => `step ${phase} ${folded(label)}`;
const roleOf = (title: string): Lane['role'] => keyOf(roleWords, title) ?? 'notes';
