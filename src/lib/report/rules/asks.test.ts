import { describe, expect, it } from 'vitest';
import { newBenefit } from '../../benefit/model';
import { follow } from '../../benefit/rules/follow';
import type { IndexRow } from '../../document/context';
import { pulseOf } from '../../cycle/rules/pulse';
import { newCycle } from '../../cycle/model';
import { asksOf, type AskedOf } from './asks';

const row = (collection: string, id: string, facts: IndexRow['facts'], refs: string[] = []): IndexRow => ({
  document: 's',
  kind: 'service',
  service: 's',
  collection,
  id,
  title: id,
  refs,
  facts
});
const today = '2026-11-30';
const kept: AskedOf = {
  service: row('about', 'about', { owner: 'Kommunalsjef', state: 'develop', reviewOn: '2026-12-20' }),
  findings: [row('findings', 'f', { kind: 'problem', severity: 4 })],
  changes: [row('changes', 'c', { state: 'under-way', owner: 'Fagleder' }, ['s/findings/f'])],
  cycle: {
    title: 'Runde 2',
    pulse: pulseOf(newCycle({ id: 'y', order: 'a', startsOn: '2026-11-20', endsOn: '2026-12-04' }), 3, today)
  },
  benefits: follow(
    [
      newBenefit({
        id: 's/b',
        order: 'a',
        owner: 'Enhetsleder',
        baseline: 10,
        baselineOn: '2026-01-01',
        target: 5,
        targetOn: '2027-01-01',
        changes: ['s/changes/c']
      })
    ],
    [{ id: 'm', benefit: 's/b', on: '2026-11-01', value: 6, source: '' }],
    [],
    today
  ),
  today
};
const kinds = (of: Partial<AskedOf>) => asksOf({ ...kept, ...of }).map(({ kind }) => kind);

describe('what leaders are asked for', () => {
  it('is nothing where all is in hand', () => expect(asksOf(kept)).toEqual([]));

  it('is an owner, a review that is past, and a cycle where none runs', () => {
    expect(
      kinds({ service: row('about', 'about', { owner: ' ', state: 'develop', reviewOn: '2026-11-29' }) })
    ).toEqual(['owner', 'review']);
    expect(kinds({ cycle: undefined })).toEqual(['no-cycle']);
    const followed = row('about', 'about', { owner: 'X', state: 'follow-up' });
    expect(kinds({ cycle: undefined, service: followed })).toEqual([]);
  });

  it('is a round that is late, or that no citizen has tested', () => {
    const cycle = newCycle({ id: 'y', order: 'a', startsOn: '2026-11-01', endsOn: '2026-11-20' });
    expect(asksOf({ ...kept, cycle: { title: 'R', pulse: pulseOf(cycle, 0, today) } })).toEqual([
      { kind: 'late', count: 10, name: 'R' },
      { kind: 'untested', count: 1, name: 'R' }
    ]);
  });

  it('is an answer to grave problems; dropped changes are none', () => {
    const dropped = row('changes', 'c', { state: 'dropped', owner: '' }, ['s/findings/f']);
    expect(kinds({ changes: [dropped] })).toEqual(['grave']);
    expect(
      kinds({ changes: [], findings: [row('findings', 'f', { kind: 'problem', severity: 2 })] })
    ).toEqual([]);
  });

  it('is owners of changes, and what a decided change should give', () => {
    const more = row('changes', 'd', { state: 'decided', owner: '' });
    expect(asksOf({ ...kept, changes: [...kept.changes, more] })).toEqual([
      { kind: 'changes-owner', count: 1, name: '' },
      { kind: 'changes-benefit', count: 1, name: '' }
    ]);
    const idea = row('changes', 'd', { state: 'proposed', owner: 'X' });
    expect(kinds({ changes: [...kept.changes, idea] })).toEqual([]);
  });

  it('is baselines, owners, measurements and causes of benefits', () => {
    const plain = newBenefit({ id: 's/x', order: 'b', owner: '', changes: [] });
    const behind = newBenefit({
      id: 's/z',
      order: 'c',
      owner: 'E',
      baseline: 10,
      baselineOn: '2025-01-01',
      target: 5,
      targetOn: '2026-11-30',
      measuring: {
        measure: '',
        source: '',
        who: '',
        rhythm: 'monthly',
        from: '2026-01-31',
        until: '',
        cost: ''
      }
    });
    const measurement = { id: 'm', benefit: 's/z', on: '2026-09-01', value: 9.5, source: '' };
    const benefits = [...kept.benefits, ...follow([plain, behind], [measurement], [], today)];
    expect(kinds({ benefits })).toEqual(['baseline', 'benefits-owner', 'measure', 'deviation']);
  });
});
