import type { Criterion, Gate } from '../../model/portfolio';

/**
 * What services are weighed by when nobody says otherwise: the criteria of Norwegian municipal priority models. Their
 * names stand in the messages (`words.ts`), until somebody writes another.
 */
export const standardCriteria = ['goal', 'benefit', 'effort', 'feasibility', 'risk', 'confidence'] as const;
export type StandardCriterion = (typeof standardCriteria)[number];

/** The decision points of Prosjektveiviseren by code. */
export const standardGates = ['BP1', 'BP2', 'BP3', 'BP4', 'BP5', 'BP6'] as const;
export type StandardGate = (typeof standardGates)[number];

const against: readonly string[] = ['effort', 'risk'];
/** The last places before the first that anything added is given. */
const orders = ['Zu', 'Zv', 'Zw', 'Zx', 'Zy', 'Zz'] as const;

/** Stored records over the standard ones, by order; a standard one that nobody has changed is as it was made. */
function over<R extends { id: string; order: string }>(
  standard: readonly R[],
  stored: readonly R[]
): readonly R[] {
  const kept = new Map(stored.map((record) => [record.id, record]));
  const known = new Set(standard.map(({ id }) => id));
  return [
    ...standard.map((record) => kept.get(record.id) ?? record),
    ...stored.filter(({ id }) => !known.has(id))
  ].sort((a, b) => (a.order === b.order ? (a.id < b.id ? -1 : 1) : a.order < b.order ? -1 : 1));
}

/** All criteria, also hidden ones, in their order. @param stored those that were changed or added */
export function criteriaOf(stored: readonly Criterion[]): readonly Criterion[] {
  return over(
    standardCriteria.map((id, at) => ({
      id,
      order: orders[at]!,
      title: '',
      hint: '',
      counts: against.includes(id) ? 'against' : 'for',
      // How sure one is says nothing of whether it is worth doing: shown, not counted.
      weight: id === 'confidence' ? 0 : 1,
      hidden: false
    })),
    stored
  );
}

/** All gates, also hidden ones, in their order. @param stored those that were changed or added */
export function gatesOf(stored: readonly Gate[]): readonly Gate[] {
  return over(
    standardGates.map((id, at) => ({ id, order: orders[at]!, code: id, title: '', hidden: false })),
    stored
  );
}
