import { describe, expect, it } from 'vitest';
import { indexRows } from '../../../../tests/support/document-checks';
import type { IndexRow } from '../../document/context';
import { buildSample } from '../../sample/build';
import { texts } from '../../sample/texts/nb';
import { healthOf } from '../../service/rules/health/health';
import { systemUses } from '../../service/rules/systems';
import { healthFacts, aroundServices } from './health-facts';

const today = '2026-05-20';

describe('the health of the sample', () => {
  const rows = indexRows(buildSample(texts, new Date(2026, 4, 20, 14, 30)));
  const service = rows.find(({ kind }) => kind === 'service')!.document;
  const facts = healthFacts(service, rows, aroundServices([], systemUses(rows), today));

  it('is gathered from its rows', () => {
    expect(facts.service).toMatchObject({ owned: true, queued: true });
    expect(facts.stakeholders).toHaveLength(9);
    expect(facts.sessions).toHaveLength(6);
    expect(facts.maps.map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
      'journey as-is',
      'journey to-be',
      'process as-is',
      'process to-be'
    ]);
    expect(
      facts.maps.find(({ kind, state }) => kind === 'process' && state === 'as-is')!.timed
    ).toBeGreaterThan(5);
    expect(facts.cycles.map(({ closed, lesson, verdict }) => [closed, lesson, verdict])).toEqual([
      [true, true, 'change'],
      [true, true, 'keep'],
      [false, false, null]
    ]);
    expect(facts.changes.filter(({ kinds }) => kinds.length > 1).length).toBeGreaterThan(3);
    expect(facts.changes.every(({ scored }) => scored)).toBe(true);
    expect(facts.benefits.filter(({ baseline }) => !baseline)).toHaveLength(1);
  });

  it('is judged with grounds that are there', () => {
    const known = new Set(rows.map(({ document, collection, id }) => `${document}/${collection}/${id}`));
    const health = healthOf(facts);
    for (const { checks } of health)
      for (const { meets, lacks } of checks)
        for (const ref of [...meets, ...lacks]) expect(known).toContain(ref);
    const of = (id: string) => health.flatMap(({ checks }) => checks).find((check) => check.id === id)!;
    // The decision on the to-be map came 290 days after the baselines; one was never measured.
    expect(of('benefits.before-decision').meets.length).toBeGreaterThan(3);
    expect(of('benefits.before-decision').lacks).toHaveLength(1);
    expect(of('benefits.baselines').lacks).toEqual(of('benefits.before-decision').lacks);
    expect(of('leadership.leaders-decided').outcome).toBe('met');
  });
});

describe('facts', () => {
  const row = (
    kind: string,
    document: string,
    collection: string,
    id: string,
    facts: IndexRow['facts'] = {}
  ) =>
    ({
      kind,
      document,
      service: 's',
      collection,
      id,
      title: id,
      refs: [] as string[],
      facts
    }) satisfies IndexRow;
  const around = aroundServices([], [], today);

  it('leave out rehearsals and sittings that were not held', () => {
    const rows = [
      { ...row('study', 'u', 'about', 'about'), refs: ['s/cycles/c'] },
      row('study', 'pilot', 'about', 'about', { pilot: true }),
      row('session', 'a', 'about', 'about', { study: 'u', startedAt: '2026-05-01T10:00:00Z' }),
      row('session', 'b', 'about', 'about', { study: 'u', startedAt: '' }),
      row('session', 'x', 'about', 'about', { study: 'pilot', startedAt: '2026-05-01T10:00:00Z' }),
      row('service', 's', 'cycles', 'c', { closed: true })
    ];
    const facts = healthFacts('s', rows, around);
    expect(facts.sessions).toEqual(['a/about/about']);
    expect(facts.cycles[0]!.tests).toBe(1);
  });

  it('know a system by each of its names, who owns it, and which services share it', () => {
    const named = (id: string, written: string) => ({ at: `nodes/${id}`, title: id, written });
    const transfers = [{ from: 'a', to: 'b', fromSystem: 'Acos', toSystem: 'Fagsystemet' }];
    const maps = [
      row('process', 'p', 'about', 'about', {
        state: 'as-is',
        systems: [named('a', 'Acos'), named('b', 'Fagsystemet')],
        transfers
      }),
      {
        ...row('process', 'q', 'about', 'about', { systems: [named('c', 'ACOS WebSak')] }),
        service: 'other'
      }
    ];
    const system = {
      ...row('portfolio', 'portfolio', 'systems', 'y', { ownership: 'it', aliases: ['ACOS websak', 'acos'] }),
      title: 'WebSak'
    };
    const facts = healthFacts('s', maps.slice(0, 1), aroundServices([system], systemUses(maps), today));
    expect(facts.systems).toEqual([
      {
        name: 'Acos',
        registered: expect.objectContaining({ ref: 'portfolio/systems/y', owned: true }),
        uses: ['p/nodes/a'],
        services: 2
      },
      { name: 'Fagsystemet', registered: undefined, uses: ['p/nodes/b'], services: 1 }
    ]);
    expect(facts.transfers).toEqual([{ ref: 'p/nodes/b', state: 'as-is', integrated: false }]);
  });

  it('know which maps are in use, and the step that the work begins with', () => {
    const rows = [
      row('process', 'p', 'about', 'about', {
        state: 'to-be',
        status: 'in-use',
        steps: 2,
        timed: 1,
        firstStep: 'first'
      }),
      row('process', 'q', 'about', 'about', { state: 'as-is', status: 'draft', steps: 0, firstStep: '' })
    ];
    expect(healthFacts('s', rows, around).maps).toMatchObject([
      { inUse: true, firstStep: 'p/nodes/first', steps: 2, timed: 1 },
      { inUse: false, firstStep: '', steps: 0, timed: 0 }
    ]);
  });

  it('name the studies that were held and belong to no cycle', () => {
    const held = (study: string) =>
      row('session', `${study}-1`, 'about', 'about', { study, startedAt: '2026-05-01T10:00:00Z' });
    const rows = [
      { ...row('study', 'tied', 'about', 'about'), refs: ['s/cycles/c'] },
      row('study', 'loose', 'about', 'about'),
      row('study', 'planned', 'about', 'about'),
      held('tied'),
      held('loose')
    ];
    expect(healthFacts('s', rows, around).looseTests).toEqual(['loose/about/about']);
  });
});
