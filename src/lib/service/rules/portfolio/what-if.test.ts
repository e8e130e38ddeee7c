import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance, type Plan } from './capacity';
import { addMonths, termsBetween } from './months';
import {
  differences,
  draftMove,
  draftNeed,
  draftRole,
  draftTiming,
  noDraft,
  overChanges,
  withDraft
} from './what-if';

const entry = { order: 'a0', subject: 'service' as const, of: 's1', paused: false, note: '' };
const plan: Plan = {
  entries: [
    { ...entry, id: 'a', title: 'Ny søknad', from: '2026-05', to: '2026-08' },
    { ...entry, id: 'b', title: 'Innsyn', from: '2026-07', to: '2026-07' }
  ],
  needs: [
    { id: 'a.it', entry: 'a', role: 'it', unit: 'days', amount: 80 },
    { id: 'b.it', entry: 'b', role: 'it', unit: 'share', amount: 0.5 }
  ],
  roles: [{ id: 'it', order: 'a0', title: 'IT', daysAMonth: 15 }],
  roleMonths: [],
  busyPeriods: []
};
const terms = termsBetween('2026-05', '2026-12', 'tertial');

describe('what if', () => {
  it('moving what is too much into the autumn: the shortage of May to August goes, and is told', () => {
    const draft = draftMove(plan, noDraft, 'a', 4);
    expect(differences(plan, draft)).toEqual([
      {
        kind: 'moved',
        entry: plan.entries[0],
        months: 4,
        to: { from: '2026-09', to: '2026-12', paused: false }
      }
    ]);
    const changes = overChanges(balance(plan, terms), balance(withDraft(plan, draft), terms));
    // 15 × 4 = 60 there; 80 + 7.5 needed before, 80 of 60 after in the autumn.
    expect(changes.map(({ term, before, after }) => [term.from, before, after])).toEqual([
      ['2026-05', 27.5, 0],
      ['2026-09', 0, 20]
    ]);
  });

  it('pausing, shrinking, another length and another capacity are each told apart', () => {
    let draft = draftTiming(plan, noDraft, 'b', { paused: true });
    draft = draftTiming(plan, draft, 'a', { to: '2026-10' });
    draft = draftNeed(plan, draft, 'a', 'it', 40);
    draft = draftRole(plan, draft, 'it', 25);
    expect(differences(plan, draft).map(({ kind }) => kind)).toEqual(['timed', 'need', 'paused', 'role']);
    expect(withDraft(plan, draft).roles[0]!.daysAMonth).toBe(25);
  });

  it('what is as it was again leaves the draft; what is gone counts for nothing', () => {
    const there = draftMove(plan, noDraft, 'a', 3);
    expect(draftMove(plan, there, 'a', -3)).toEqual(noDraft);
    expect(draftNeed(plan, draftNeed(plan, noDraft, 'a', 'it', 10), 'a', 'it', 80)).toEqual(noDraft);
    expect(draftRole(plan, draftRole(plan, noDraft, 'it', null), 'it', 15)).toEqual(noDraft);
    expect(draftMove(plan, noDraft, 'gone', 2)).toEqual(noDraft);
    expect(draftNeed(plan, noDraft, 'b', 'gone', 2)).toEqual(noDraft);
    const less = { ...plan, entries: plan.entries.slice(1) };
    expect(differences(less, there)).toEqual([]);
    expect(withDraft(less, there).entries).toEqual(less.entries);
  });

  it('an end before its beginning is put right', () => {
    expect(draftTiming(plan, noDraft, 'a', { to: '2026-01' }).entries.a).toMatchObject({
      from: '2026-05',
      to: '2026-05'
    });
  });

  it('any row of moves is the same as one move of their sum', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -12, max: 12 }), { maxLength: 8 }), (moves) => {
        const draft = moves.reduce((draft, by) => draftMove(plan, draft, 'a', by), noDraft);
        const sum = moves.reduce((all, by) => all + by, 0);
        expect(withDraft(plan, draft).entries[0]!.from).toBe(addMonths('2026-05', sum));
        expect(differences(plan, draft)).toHaveLength(sum ? 1 : 0);
      })
    );
  });
});
