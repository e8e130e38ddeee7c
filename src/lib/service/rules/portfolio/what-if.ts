import { needId, type RoadmapEntry, type Role } from '../../model/portfolio';
import type { Plan, TermBalance } from './capacity';
import { addMonths, monthsApart, type Term } from './months';

/** When an entry is done, and whether. */
export type Timing = Pick<RoadmapEntry, 'from' | 'to' | 'paused'>;

/** What would be otherwise, by id. It lives in the view until somebody makes it so, or drops it. */
export interface Draft {
  readonly entries: { readonly [entry: string]: Timing };
  /** Amounts by id of the need. */
  readonly needs: { readonly [need: string]: number | null };
  /** Person-days in an ordinary month by id of the role. */
  readonly roles: { readonly [role: string]: number | null };
}

export const noDraft: Draft = { entries: {}, needs: {}, roles: {} };

/** The plan as it would be. What the draft says of something that is gone by now counts for nothing. */
export function withDraft(plan: Plan, draft: Draft): Plan {
  return {
    ...plan,
    entries: plan.entries.map((entry) => ({ ...entry, ...draft.entries[entry.id] })),
    needs: plan.needs.map((need) =>
      need.id in draft.needs ? { ...need, amount: draft.needs[need.id]! } : need
    ),
    roles: plan.roles.map((role) =>
      role.id in draft.roles ? { ...role, daysAMonth: draft.roles[role.id]! } : role
    )
  };
}

const without = <T>(from: { readonly [id: string]: T }, id: string): { readonly [id: string]: T } =>
  Object.fromEntries(Object.entries(from).filter(([key]) => key !== id));

/** Says when an entry would be done. What is as in the plan again leaves the draft. */
export function draftTiming(plan: Plan, draft: Draft, id: string, change: Partial<Timing>): Draft {
  const now = plan.entries.find((entry) => entry.id === id);
  if (!now) return draft;
  const { from, to, paused } = { ...now, ...draft.entries[id], ...change };
  const timing = { from, to: to < from ? from : to, paused };
  const same = from === now.from && timing.to === now.to && paused === now.paused;
  const rest = without(draft.entries, id);
  return { ...draft, entries: same ? rest : { ...rest, [id]: timing } };
}

/** Moves an entry so many months; it keeps its length. */
export function draftMove(plan: Plan, draft: Draft, id: string, by: number): Draft {
  const entry = withDraft(plan, draft).entries.find((one) => one.id === id);
  if (!entry) return draft;
  return draftTiming(plan, draft, id, { from: addMonths(entry.from, by), to: addMonths(entry.to, by) });
}

/** Says what an entry would take of a role. */
export function draftNeed(
  plan: Plan,
  draft: Draft,
  entry: string,
  role: string,
  amount: number | null
): Draft {
  const id = needId(entry, role);
  const now = plan.needs.find((need) => need.id === id);
  if (!now) return draft;
  const rest = without(draft.needs, id);
  return { ...draft, needs: now.amount === amount ? rest : { ...rest, [id]: amount } };
}

/** Says what there would be of a role in an ordinary month. */
export function draftRole(plan: Plan, draft: Draft, id: string, daysAMonth: number | null): Draft {
  const now = plan.roles.find((role) => role.id === id);
  if (!now) return draft;
  const rest = without(draft.roles, id);
  return { ...draft, roles: now.daysAMonth === daysAMonth ? rest : { ...rest, [id]: daysAMonth } };
}

/** One thing that would be otherwise. */
export type Difference =
  | { readonly kind: 'moved'; readonly entry: RoadmapEntry; readonly to: Timing; readonly months: number }
  | { readonly kind: 'timed'; readonly entry: RoadmapEntry; readonly to: Timing }
  | { readonly kind: 'paused' | 'resumed'; readonly entry: RoadmapEntry }
  | {
      readonly kind: 'need';
      readonly entry: RoadmapEntry;
      readonly role: Role;
      readonly unit: 'days' | 'share';
      readonly before: number | null;
      readonly after: number | null;
    }
  | {
      readonly kind: 'role';
      readonly role: Role;
      readonly before: number | null;
      readonly after: number | null;
    };

/** All that would be otherwise, in the order of the plan. */
export function differences(plan: Plan, draft: Draft): Difference[] {
  const found: Difference[] = [];
  for (const entry of plan.entries) {
    const to = draft.entries[entry.id];
    if (to) {
      const months = monthsApart(entry.from, to.from);
      if (months && months === monthsApart(entry.to, to.to)) found.push({ kind: 'moved', entry, to, months });
      else if (entry.from !== to.from || entry.to !== to.to) found.push({ kind: 'timed', entry, to });
      if (entry.paused !== to.paused) found.push({ kind: to.paused ? 'paused' : 'resumed', entry });
    }
    for (const role of plan.roles) {
      const need = plan.needs.find(({ id }) => id === needId(entry.id, role.id));
      if (!need || !(need.id in draft.needs)) continue;
      const [before, after] = [need.amount, draft.needs[need.id]!];
      found.push({ kind: 'need', entry, role, unit: need.unit, before, after });
    }
  }
  for (const role of plan.roles)
    if (role.id in draft.roles)
      found.push({ kind: 'role', role, before: role.daysAMonth, after: draft.roles[role.id]! });
  return found;
}

/** A shortage that the draft changes. */
export interface OverChange {
  readonly term: Term;
  readonly role: Role;
  /** Person-days too few. */
  readonly before: number;
  readonly after: number;
}

/** Shortages that become larger or smaller, term by term. Both balances must be of the same terms. */
export function overChanges(before: readonly TermBalance[], after: readonly TermBalance[]): OverChange[] {
  return before.flatMap(({ term, roles }, at) =>
    roles.flatMap((now) => {
      const then = after[at]?.roles.find(({ role }) => role.id === now.role.id);
      return then && Math.abs(then.over - now.over) > 1e-9
        ? [{ term, role: now.role, before: now.over, after: then.over }]
        : [];
    })
  );
}
