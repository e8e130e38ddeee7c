import { newId } from '../../../document/ids';
import { mapStates, mapStatuses, type HandOff, type Route, type Score } from '../../../journey/model';
import { printable } from '../error';
import type { AboutFacts, LaidRecords, MapRecords } from '../records';
import type { TableChange } from './join';
import type { Refusal, SaidOver } from './read';
import { number, readCardField, type Read, type RefusalReason } from './values';
import { stateWords, statusWords } from './record-words';
import { keyOf, type AboutKind, type Field } from './vocabulary';

/** A map that a table is laid over, with as much of what lies over it as is known. */
export type TableMap = MapRecords & Partial<LaidRecords> & { readonly about?: AboutFacts };

/** How rows find what they hang on, once the rest of the table is joined. */
export interface Finder {
  hasCard(id: string): boolean;
  /** The step with this label in a phase with this label. */
  step(phase: string, step: string): string | undefined;
}

export interface JoinedOver {
  readonly put: LaidRecords;
  readonly about: Partial<AboutFacts>;
  readonly changes: readonly TableChange[];
  readonly refusals: readonly Refusal[];
  readonly same: number;
}

/** Something is wrong in a cell: the row is left out. */
class Refused extends Error {
  constructor(
    readonly field: Field,
    readonly why: RefusalReason
  ) {
    super(why);
  }
}

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Joins rows about the map as a whole and about what lies over it. What no row speaks of stays as it is. */
export function joinOver(rows: readonly SaidOver[], map: TableMap, finder: Finder): JoinedOver {
  const about: { -readonly [fact in keyof AboutFacts]?: AboutFacts[fact] } = {};
  const put = { handoffs: [] as HandOff[], routes: [] as Route[], scores: [] as Score[] };
  const changes: TableChange[] = [];
  const refusals: Refusal[] = [];
  const claimed = new Set<string>();
  let same = 0;

  const join = <C extends keyof LaidRecords>(
    collection: C,
    row: SaidOver,
    fields: Partial<LaidRecords[C][number]>,
    fresh: LaidRecords[C][number],
    twin: (record: LaidRecords[C][number]) => boolean
  ) => {
    const list: readonly LaidRecords[C][number][] = map[collection] ?? [];
    const known = row.id
      ? list.find(({ id }) => id === row.id)
      : list.find((record) => !claimed.has(record.id) && twin(record));
    const record = { ...(known ?? fresh), ...fields, id: known?.id ?? fresh.id };
    claimed.add(record.id);
    const differing = Object.keys(fields).filter(
      (field) => known?.[field as keyof typeof known] !== record[field as keyof typeof record]
    );
    if (known && !differing.length) return void same++;
    (put[collection] as LaidRecords[C][number][]).push(record);
    const title = ('label' in record ? record.label : 'source' in record ? record.source : '') as string;
    const state = known ? 'changed' : 'new';
    changes.push({ collection, id: record.id, state, title, fields: known ? differing : [] });
  };

  const take = (row: SaidOver) => {
    const { kind } = row;
    if (kind === 'handoff') {
      const [from, to] = (['from', 'to'] as const).map((end) => {
        const id = row.cell(end)?.trim() ?? '';
        if (!finder.hasCard(id)) throw new Refused(end, 'card');
        return id;
      }) as [string, string];
      const fields = { from, to, ...texts(row, { text: 'label', failureOwner: 'owner' }) };
      const fresh = { id: row.id || newId(), label: '', owner: '', from, to };
      return join('handoffs', row, fields, fresh, (one) => one.from === from && one.to === to);
    }
    if (kind === 'branch' || kind === 'loop') {
      const from = stepOf(row, finder);
      const to = finder.step('', row.cell('until') ?? '');
      if (!to) throw new Refused('until', 'until');
      const share = asked(row, 'share', (text) => number(text, { from: 0, to: 100 }, 'share'), null);
      const fields = {
        kind,
        from,
        to,
        ...texts(row, { text: 'label' }),
        ...(share && { share: share.value })
      };
      const fresh = { id: row.id || newId(), kind, from, to, label: '', share: null };
      return join('routes', row, fields, fresh, (one) => one.from === from && one.to === to);
    }
    if (kind === 'score') {
      const step = stepOf(row, finder);
      const value = asked(row, 'feeling', (text) => number(text, { from: -2, to: 2 }, 'feeling'));
      if (!value) throw new Refused('feeling', 'feeling');
      const weight = asked(row, 'weight', (text) => number(text, { from: 0 }, 'negative'));
      const grade = asked(row, 'grade', (text) => readCardField('grade', text));
      const day = asked(row, 'day', (text) => dayOf(text), '');
      const fields: Partial<Score> = {
        step,
        value: value.value,
        ...(weight && { weight: weight.value }),
        ...(grade?.value.grade && { grade: grade.value.grade }),
        ...(day && { on: day.value }),
        ...texts(row, { source: 'source' })
      };
      const blank = { persona: '', from: '', weight: 1, grade: 'reported' as const, source: '', on: '' };
      const fresh = { id: row.id || newId(), ...blank, step, value: value.value };
      const alike = (one: Score) =>
        (Object.keys(fields) as (keyof Score)[]).every((f) => one[f] === fields[f]);
      return join('scores', row, fields, fresh, alike);
    }
    const fact = factOf(kind, row.cell('text')?.trim() ?? '');
    const [name, now] = Object.entries(fact)[0] ?? [];
    if (name === undefined) return;
    if (map.about && map.about[name as keyof AboutFacts] === now) return void same++;
    Object.assign(about, fact);
    if (map.about)
      changes.push({ collection: 'about', id: name, state: 'changed', title: now as string, fields: [name] });
  };

  for (const row of rows)
    try {
      take(row);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refusals.push({
        ...row.place(error.field),
        value: printable(row.cell(error.field) ?? ''),
        why: error.why
      });
    }
  return { put, about, changes, refusals, same };
}

/** The step that a row names. */
function stepOf(row: SaidOver, finder: Finder): string {
  const step = finder.step(row.cell('phase') ?? '', row.cell('step') ?? '');
  if (!step) throw new Refused('step', 'step');
  return step;
}

/** What a cell says, checked; undefined where it says nothing and nothing is meant by that. */
function asked<T, B = never>(
  row: SaidOver,
  field: Field,
  read: (text: string) => Read<T>,
  ...blank: [B?]
): { readonly value: T | B } | undefined {
  const text = row.cell(field);
  if (text === undefined) return undefined;
  if (text.trim() === '') return blank.length ? { value: blank[0] as B } : undefined;
  const found = read(text);
  if ('why' in found) throw new Refused(field, found.why);
  return found;
}

/** The longest text that a field of these records takes, in characters. */
const LONGEST = 20_000;

/** Cells that are text, by the field of the record that they become. */
function texts<F extends string>(
  row: SaidOver,
  as: { readonly [field in Field]?: F }
): { [field in F]?: string } {
  const found: { [field in F]?: string } = {};
  for (const [field, name] of Object.entries(as) as [Field, F][]) {
    const text = row.cell(field);
    if (text === undefined) continue;
    if (text.length > LONGEST) throw new Refused(field, 'too-long');
    found[name] = text;
  }
  return found;
}

const dayOf = (text: string): Read<string> =>
  DAY.test(text.trim()) ? { value: text.trim() } : { why: 'day' };

/** What a row tells of the map as a whole; nothing where its cell is blank. */
function factOf(kind: AboutKind, text: string): Partial<AboutFacts> {
  if (text === '') return {};
  if (text.length > LONGEST) throw new Refused('text', 'too-long');
  switch (kind) {
    case 'state': {
      const state = keyOf(stateWords, text);
      if (!state || !mapStates.includes(state)) throw new Refused('text', 'about');
      return { state };
    }
    case 'status': {
      const status = keyOf(statusWords, text);
      if (!status || !mapStatuses.includes(status)) throw new Refused('text', 'about');
      return { status };
    }
    case 'review': {
      if (!DAY.test(text)) throw new Refused('text', 'day');
      return { reviewOn: text };
    }
    case 'persona':
      return { persona: text };
    case 'scenario':
      return { scenario: text };
    case 'owner':
      return { owner: text };
  }
}
