import type { Involvement, Stakeholder, StakeholderAction, StakeholderKind } from '../model';

/**
 * Roles that a change needs on board, and the kinds of stakeholder that fill them: leaders who own it, and the middle
 * managers, employees, union representatives and citizens whose work and lives it changes.
 */
export const neededRoles = {
  leadership: ['political-leader', 'leader'],
  'middle-manager': ['middle-manager'],
  employee: ['employee'],
  'union-representative': ['union-representative'],
  citizens: ['citizens']
} as const satisfies { [role: string]: readonly StakeholderKind[] };
export type NeededRole = keyof typeof neededRoles;

/** What is missing in who was taken in. */
export type InvolvementGap =
  /** Nobody on the list fills the role. */
  | { readonly kind: 'missing'; readonly role: NeededRole }
  /** On the list, in nothing that has happened. */
  | { readonly kind: 'never'; readonly role: NeededRole }
  /** Has taken part, but not in the work on how it is to be, which is under way. */
  | { readonly kind: 'not-in-to-be'; readonly role: NeededRole }
  /** Much influence, not for the change, and nothing is done or planned about it. */
  | { readonly kind: 'unmet'; readonly stakeholder: string }
  /** An action that is past its day. */
  | { readonly kind: 'late'; readonly stakeholder: string; readonly action: string }
  /** Something was decided, and not by whom. */
  | { readonly kind: 'no-decider'; readonly entry: string }
  /** Two weeks have passed, and nothing is written of what came of it. */
  | { readonly kind: 'no-outcome'; readonly entry: string };

/** What the gaps are judged from. */
export interface Involved {
  readonly stakeholders: readonly Stakeholder[];
  readonly actions: readonly StakeholderAction[];
  readonly entries: readonly Involvement[];
  /** How many test sessions have been held with citizens. */
  readonly sessions: number;
  /** Whether work on how it is to be has begun: a to-be map is there, or a change is decided. */
  readonly toBe: boolean;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Days after which what came of a meeting should be written down. */
export const OUTCOME_DAYS = 14;

/** The day some days before another. @param day `YYYY-MM-DD` */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

/** Whether an entry is about how things are to be. Follow-up comes too late to have shaped it. */
const shapes = ({ stage }: Involvement) => stage === 'to-be' || stage === 'testing';

function roleGap(role: NeededRole, involved: Involved): InvolvementGap | undefined {
  // Citizens who sat in a test took part, on the list or not.
  if (role === 'citizens' && involved.sessions > 0) return undefined;
  const kinds: readonly StakeholderKind[] = neededRoles[role];
  const people = new Set(
    involved.stakeholders.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
  );
  if (people.size === 0) return { kind: 'missing', role };
  const past = involved.entries.filter(({ on }) => on <= involved.today);
  const theirs = past.filter(({ took, deciders }) => [...took, ...deciders].some((id) => people.has(id)));
  if (theirs.length === 0) return { kind: 'never', role };
  return involved.toBe && !theirs.some(shapes) ? { kind: 'not-in-to-be', role } : undefined;
}

/** What is missing, the gravest first: roles, then people, then what was not written down. */
export function involvementGaps(involved: Involved): InvolvementGap[] {
  const { stakeholders, actions, entries, today } = involved;
  const roles = (Object.keys(neededRoles) as NeededRole[]).flatMap((role) => roleGap(role, involved) ?? []);
  const unmet = stakeholders.flatMap(({ id, influence, stance }): InvolvementGap[] => {
    const wary = influence === 3 && (stance === 'against' || stance === 'unsure');
    return wary && !actions.some(({ stakeholder }) => stakeholder === id)
      ? [{ kind: 'unmet', stakeholder: id }]
      : [];
  });
  const known = new Set(stakeholders.map(({ id }) => id));
  const late = actions.flatMap(({ id, stakeholder, dueOn, done }): InvolvementGap[] =>
    !done && dueOn !== '' && dueOn < today && known.has(stakeholder)
      ? [{ kind: 'late', stakeholder, action: id }]
      : []
  );
  const written = entries.flatMap(({ id, on, outcome, decision, deciders }): InvolvementGap[] => {
    if (decision.trim() !== '' && deciders.length === 0) return [{ kind: 'no-decider', entry: id }];
    const silent = outcome.trim() === '' && decision.trim() === '';
    return silent && on <= daysBefore(today, OUTCOME_DAYS) ? [{ kind: 'no-outcome', entry: id }] : [];
  });
  return [...roles, ...unmet, ...late, ...written];
}
