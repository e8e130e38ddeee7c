import { MAX_TEXT } from '../../../document/field';
import type { Card, LaneRole, Step } from '../../../journey/model';
import { printable } from '../error';
import { MAX_TITLE } from '../records';
import { columnName, isBlank, type TextRows } from './cells';
import { planned, roleOfUse, type TablePlan } from './plan';
import { cardFieldNames, readCardField, readStepField, stepFieldNames, type RefusalReason } from './values';
import { roleWords } from './record-words';
import {
  aboutKinds,
  keyOf,
  laidKinds,
  rowKindWords,
  type AboutKind,
  type Field,
  type LaidKind,
  type RowKind
} from './vocabulary';

/** A cell that was not taken in: where it stands in the sheet, what it says, and why. */
export interface Refusal {
  /** Counted from 1. */
  readonly row: number;
  /** Its letters. */
  readonly column: string;
  readonly value: string;
  readonly why: RefusalReason;
}

/** A card that a row tells of. */
export interface SaidCard {
  readonly id: string;
  /** The lane it stands in; undefined where the table has no lanes. */
  readonly lane: string | undefined;
  readonly role: LaneRole | undefined;
  /** Only what the table has columns for. */
  readonly fields: Partial<Card>;
  /** The last step that it spans; undefined where the table has no such column. */
  readonly until: string | undefined;
  readonly place: CellPlace;
}

export interface CellPlace {
  readonly row: number;
  readonly column: string;
}

/** One row, understood by itself: what it points at by name is not looked for yet. */
export interface SaidRow {
  /** What the row is about. */
  readonly kind: RowKind | undefined;
  /** The table says so itself, or gives an id; else it follows from what the row leaves blank. */
  readonly told: boolean;
  readonly id: string;
  /** Undefined where the table has no such column, empty where the cell says nothing. */
  readonly phase: string | undefined;
  readonly step: string | undefined;
  readonly lane: string | undefined;
  readonly role: LaneRole | undefined;
  readonly text: string;
  readonly ofStep: readonly {
    readonly fields: Partial<Step>;
    readonly place: CellPlace;
    readonly value: string;
  }[];
  readonly cards: readonly SaidCard[];
  readonly place: CellPlace;
}

/** A row about the map as a whole, or about what lies over it: its cells as they stand. */
export interface SaidOver {
  readonly kind: AboutKind | LaidKind;
  readonly id: string;
  /** What the cell of a column says; undefined where the table has no such column. */
  cell(field: Field): string | undefined;
  place(field: Field): CellPlace;
}

export interface SaidTable {
  readonly rows: readonly SaidRow[];
  /** Lanes that have a column of their own with a card in it, in the order of the columns. */
  readonly lanes: readonly Pick<SaidCard, 'lane' | 'role'>[];
  readonly over: readonly SaidOver[];
  readonly refusals: readonly Refusal[];
}

/** Understands a table cell by cell. What is refused is left out and named; the rest is read. */
export function readTable(source: TextRows, plan: TablePlan): SaidTable {
  const table = planned(source, plan);
  const headings = plan.headings ? (table[0] ?? []) : [];
  const columnOf = new Map<Field, number>();
  const laneColumns: { at: number; role: LaneRole }[] = [];
  plan.columns.forEach((use, at) => {
    const role = roleOfUse(use);
    if (role) laneColumns.push({ at, role });
    else if (use !== 'ignore' && !columnOf.has(use as Field)) columnOf.set(use as Field, at);
  });
  const refusals: Refusal[] = [];
  const ids = new Set<string>();
  const filled = new Set<number>();
  const laneOf = (column: number) => headings[column]?.trim().slice(0, MAX_TITLE) ?? '';
  const placeOf = (row: number, column: number): CellPlace =>
    plan.across ? { row: column + 1, column: columnName(row) } : { row: row + 1, column: columnName(column) };
  const rows: SaidRow[] = [];
  const over: SaidOver[] = [];

  for (let r = plan.headings ? 1 : 0; r < table.length; r++) {
    const cells = table[r]!;
    if (cells.every(isBlank)) continue;
    const at = (field: Field) => cells[columnOf.get(field) ?? -1] ?? '';
    const has = (field: Field) => columnOf.has(field);
    const refuse = (field: Field | number, why: RefusalReason) => {
      const column = typeof field === 'number' ? field : columnOf.get(field)!;
      refusals.push({ ...placeOf(r, column), value: printable(cells[column] ?? ''), why });
    };
    const kind = isBlank(at('kind')) ? undefined : keyOf(rowKindWords, at('kind'));
    if (!kind && !isBlank(at('kind'))) {
      refuse('kind', 'kind');
      continue;
    }
    const long = (['phase', 'step', 'lane'] as const).find((field) => at(field).length > MAX_TITLE);
    if (long) {
      refuse(long, 'too-long');
      continue;
    }
    let id = at('id').trim();
    if (id && !/^(?!__)[\w.-]{1,64}$/.test(id)) {
      refuse('id', 'id');
      id = '';
    }
    if (id && ids.has(`${kind} ${id}`)) {
      refuse('id', 'id-twice');
      continue;
    }
    if (id) ids.add(`${kind} ${id}`);
    if (isOver(kind)) {
      over.push({
        kind,
        id,
        cell: (field) => (has(field) ? at(field) : undefined),
        place: (field) => placeOf(r, columnOf.get(field) ?? columnOf.get('kind')!)
      });
      continue;
    }

    const role = isBlank(at('role')) ? undefined : keyOf(roleWords, at('role'));
    if (!role && !isBlank(at('role'))) refuse('role', 'role');
    const name = (field: 'phase' | 'step' | 'lane') =>
      has(field) ? (isBlank(at(field)) ? '' : at(field)) : undefined;

    const ofCard: Partial<Card> = {};
    for (const field of cardFieldNames) {
      if (!has(field)) continue;
      const read = readCardField(field, at(field));
      if ('why' in read) refuse(field, read.why);
      else if (JSON.stringify(read.value).length > MAX_TEXT) refuse(field, 'too-long');
      else Object.assign(ofCard, read.value);
    }
    const ofStep = stepFieldNames.flatMap((field) => {
      if (!has(field)) return [];
      const read = readStepField(field, at(field), kind === 'step');
      if ('why' in read) refuse(field, read.why);
      const fields = 'why' in read ? {} : read.value;
      const place = placeOf(r, columnOf.get(field)!);
      return Object.keys(fields).length ? [{ fields, place, value: printable(at(field)) }] : [];
    });

    const cards: SaidCard[] = [];
    const until = has('until') ? at('until').trim() : undefined;
    const isCard = kind === 'card' || (!kind && !isBlank(at('text')));
    if (isCard && has('text') && at('text').length > MAX_TEXT) refuse('text', 'too-long');
    else if (isCard) {
      const fields = has('text') ? { ...ofCard, text: at('text') } : ofCard;
      const place = placeOf(r, columnOf.get('until') ?? columnOf.get('text') ?? 0);
      cards.push({ id, lane: name('lane'), role, fields, until, place });
    }
    if (!kind)
      for (const { at: column, role } of laneColumns) {
        const cell = cells[column] ?? '';
        if (isBlank(cell)) continue;
        if (cell.length > MAX_TEXT) {
          refuse(column, 'too-long');
          continue;
        }
        filled.add(column);
        const lane = laneOf(column);
        for (const text of notesOf(cell))
          cards.push({
            id: '',
            lane,
            role,
            fields: { ...ofCard, text },
            until,
            place: placeOf(r, column)
          });
      }
    rows.push({
      kind: kind ?? (isCard || cards.length ? undefined : inferred(name)),
      told: kind !== undefined || id !== '',
      id,
      phase: name('phase'),
      step: name('step'),
      lane: name('lane'),
      role,
      text: at('text'),
      ofStep,
      cards,
      place: placeOf(r, columnOf.get('id') ?? 0)
    });
  }
  const lanes = laneColumns
    .filter(({ at }) => filled.has(at))
    .map(({ at, role }) => ({ lane: laneOf(at), role }));
  return { rows, lanes, over, refusals };
}

const isOver = (kind: RowKind | undefined): kind is SaidOver['kind'] =>
  kind !== undefined && ([...aboutKinds, ...laidKinds] as readonly RowKind[]).includes(kind);

/** A row without a card is about the finest thing that it names. */
function inferred(name: (field: 'phase' | 'step' | 'lane') => string | undefined): RowKind | undefined {
  return name('step') ? 'step' : name('phase') ? 'phase' : name('lane') ? 'lane' : undefined;
}

const BULLET = /^\s*[•·*–-]\s+/;

/** Several cards in one cell, where each line is a point of a list; else the cell is one card. */
function notesOf(cell: string): string[] {
  const lines = cell.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const points = lines.length > 1 && lines.every((line) => BULLET.test(line));
  return points ? lines.map((line) => line.replace(BULLET, '').trim()) : [cell];
}
