import type { IndexRow } from '../../document/context';
import {
  newBenefit,
  newNote,
  noteKinds,
  type Benefit,
  type BenefitNote,
  type Measurement,
  type NoteKind
} from '../model';

/** A benefit as the index knows it: enough to follow it, not to edit it. */
export interface IndexedBenefit {
  readonly service: string;
  readonly ref: string;
  readonly benefit: Benefit;
}

type Facts = { readonly [fact: string]: unknown };
const factsOf = (row: IndexRow): Facts => row.facts ?? {};
/** Ids are unique within a service only: across services the service goes before them. */
const across = (row: IndexRow, id: unknown) => `${row.document}/${String(id)}`;

/** Reads benefits out of index rows. What a row of an older version lacks is not said. */
export function benefitsOf(rows: readonly IndexRow[]): IndexedBenefit[] {
  return rows.map((row) => {
    const { more, calculated, steps, apart, ...plain } = factsOf(row);
    const [drawback, unplanned, estimate, rate, measuring] = Array.isArray(more) ? (more as unknown[]) : [];
    const said = (value: unknown) => value ?? undefined;
    const given = {
      ...plain,
      title: row.title,
      changes: row.refs.filter((ref) => ref.split('/')[1] === 'changes'),
      steps: Array.isArray(steps) ? steps : [],
      apart: Array.isArray(apart) ? apart : [],
      drawback: said(drawback),
      unplanned: said(unplanned),
      estimate: said(estimate),
      rate: said(rate),
      measuring: said(measuring),
      calculated: said(calculated)
    } as Partial<Benefit>;
    return {
      service: row.document,
      ref: `${row.document}/benefits/${row.id}`,
      benefit: newBenefit({ order: '', ...given, id: across(row, row.id) })
    };
  });
}

/** Reads measurements out of index rows; their source is not in the index. */
export function measurementsOf(rows: readonly IndexRow[]): Measurement[] {
  return rows.flatMap((row) => {
    const { benefit, on, value } = factsOf(row);
    return typeof on === 'string' && typeof value === 'number'
      ? { id: row.id, benefit: across(row, benefit), on, value, source: '' }
      : [];
  });
}

/** Reads notes out of index rows: of risks only what they say, of long texts the beginning. */
export function notesOf(rows: readonly IndexRow[]): BenefitNote[] {
  return rows.flatMap((row) => {
    const { benefit, kind, on, amount, who } = factsOf(row);
    return noteKinds.includes(kind as NoteKind) && typeof on === 'string'
      ? newNote({
          id: row.id,
          benefit: across(row, benefit),
          kind: kind as NoteKind,
          on,
          text: row.title,
          who: typeof who === 'string' ? who : '',
          amount: typeof amount === 'number' ? amount : null
        })
      : [];
  });
}

/** Reads decisions out of index rows. */
export function decisionsOf(rows: readonly IndexRow[]): BenefitNote[] {
  return notesOf(rows).filter(({ kind }) => kind === 'decision');
}
