import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newStakeholder, stakeholderKinds, type Involvement, type Stakeholder } from '../model';
import { daysBefore, involvementGaps, neededRoles, type Involved, type NeededRole } from './gaps';

const person = (id: string, kind: Stakeholder['kind'], more: Partial<Stakeholder> = {}) =>
  newStakeholder({ id, order: 'a', kind, ...more });
const entry = (id: string, more: Partial<Involvement> = {}): Involvement => ({
  id,
  on: '2026-05-01',
  kind: 'workshop',
  stage: 'as-is',
  title: '',
  took: [],
  others: '',
  outcome: 'Noe',
  decision: '',
  deciders: [],
  about: [],
  ...more
});
const involved = (more: Partial<Involved>): Involved => ({
  stakeholders: [],
  actions: [],
  entries: [],
  sessions: 0,
  toBe: false,
  today: '2026-05-20',
  ...more
});

/** Everybody a change needs, each called by its role. */
const everybody = [
  person('leadership', 'leader'),
  person('middle-manager', 'middle-manager'),
  person('employee', 'employee'),
  person('union-representative', 'union-representative'),
  person('citizens', 'citizens')
];
const all = everybody.map(({ id }) => id);

describe('gaps in involvement', () => {
  it('name each role that nobody on the list fills', () => {
    expect(involvementGaps(involved({}))).toEqual(
      Object.keys(neededRoles).map((role) => ({ kind: 'missing', role }))
    );
  });

  it('tell a role that has taken part in nothing from one left out of the to-be work', () => {
    const entries = [entry('a', { took: all.filter((id) => id !== 'union-representative') })];
    expect(involvementGaps(involved({ stakeholders: everybody, entries }))).toEqual([
      { kind: 'never', role: 'union-representative' }
    ]);
    const toBe = involved({
      stakeholders: everybody,
      entries: [entry('a', { took: all }), entry('b', { stage: 'to-be', took: ['leadership', 'employee'] })],
      sessions: 3,
      toBe: true
    });
    expect(involvementGaps(toBe)).toEqual([
      { kind: 'not-in-to-be', role: 'middle-manager' },
      { kind: 'not-in-to-be', role: 'union-representative' }
    ]);
  });

  it('count follow-up and what is still to come for nothing', () => {
    const entries = [
      entry('a', { took: all.slice(0, 4) }),
      entry('later', { on: '2026-05-21', stage: 'to-be', took: all }),
      entry('after', { stage: 'follow-up', took: all })
    ];
    const gaps = involvementGaps(involved({ stakeholders: everybody, entries, toBe: true, sessions: 1 }));
    expect(gaps.map(({ kind }) => kind)).toEqual(Array(4).fill('not-in-to-be'));
  });

  it('take citizens who sat in a test for involved, on the list or not', () => {
    const gaps = involvementGaps(involved({ sessions: 1 }));
    expect(gaps).not.toContainEqual({ kind: 'missing', role: 'citizens' });
  });

  it('name who has much influence and is not won, until something is planned', () => {
    const stakeholders = [
      person('a', 'gatekeeper', { influence: 3, stance: 'against' }),
      person('b', 'gatekeeper', { influence: 3, stance: 'unsure' }),
      person('c', 'gatekeeper', { influence: 3, stance: 'for' }),
      person('d', 'gatekeeper', { influence: 2, stance: 'against' })
    ];
    const actions = [
      { id: 'x', order: 'a', stakeholder: 'b', title: 'Ring', owner: '', dueOn: '2026-05-19', done: false }
    ];
    const gaps = involvementGaps(involved({ stakeholders, actions }));
    expect(gaps.filter(({ kind }) => kind !== 'missing')).toEqual([
      { kind: 'unmet', stakeholder: 'a' },
      { kind: 'late', stakeholder: 'b', action: 'x' }
    ]);
  });

  it('ask who decided, and after two weeks what came of it', () => {
    const entries = [
      entry('decided', { decision: 'Vi ringer' }),
      entry('silent', { outcome: ' ', on: '2026-05-06' }),
      entry('fresh', { outcome: '', on: '2026-05-07' })
    ];
    expect(involvementGaps(involved({ entries })).slice(5)).toEqual([
      { kind: 'no-decider', entry: 'decided' },
      { kind: 'no-outcome', entry: 'silent' }
    ]);
  });

  it('never grow when somebody more has taken part', () => {
    const kinds = fc.constantFrom(...stakeholderKinds);
    const people = fc
      .uniqueArray(fc.record({ id: fc.nat(9).map(String), kind: kinds }), { selector: ({ id }) => id })
      .map((list) => list.map(({ id, kind }) => person(id, kind)));
    fc.assert(
      fc.property(
        people,
        fc.array(fc.nat(9).map(String)),
        fc.nat(9).map(String),
        fc.boolean(),
        (list, took, more, toBe) => {
          const roles = (who: string[]) =>
            new Set(
              involvementGaps(
                involved({ stakeholders: list, toBe, entries: [entry('a', { stage: 'to-be', took: who })] })
              ).map((gap) => (gap as { role: NeededRole }).role)
            );
          const before = roles(took);
          for (const role of roles([...took, more])) expect(before).toContain(role);
        }
      )
    );
  });
});

it('days are counted over months and leap years', () => {
  expect(daysBefore('2024-03-01', 1)).toBe('2024-02-29');
  expect(daysBefore('2026-01-05', 14)).toBe('2025-12-22');
});
