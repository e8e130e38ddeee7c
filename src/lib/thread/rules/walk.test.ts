import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndexRow } from '../../document/context';
import { stageOf, linksOf } from './links';
import { walkThread } from './walk';

const service = 's';

function row(kind: string, document: string, collection: string, id: string, more: Partial<IndexRow> = {}) {
  return { kind, document, service, collection, id, title: id, refs: [], ...more } satisfies IndexRow;
}
const about = (kind: string, document: string, facts: IndexRow['facts'] = {}) =>
  row(kind, document, 'about', 'about', { facts });
const step = (document: string, id: string, ...refs: string[]) =>
  row('journey', document, 'steps', id, { refs });
const finding = (id: string, ...refs: string[]) => row('study', 'u', 'findings', id, { refs });
const change = (id: string, findings: string[], alters: string[], becomes: string[]) =>
  row('service', 's', 'changes', id, {
    refs: [...findings, ...alters, ...becomes],
    facts: { alters, becomes }
  });
const benefit = (id: string, ...refs: string[]) => row('service', 's', 'benefits', id, { refs });
const measurement = (id: string, of: string) =>
  row('service', 's', 'measurements', id, { facts: { benefit: of } });

const documents = [
  about('service', 's'),
  about('journey', 'j', { state: 'as-is' }),
  about('journey', 'j2', { state: 'to-be', copyOf: 'j' }),
  about('process', 'p', { state: 'as-is' }),
  about('process', 'p2', { state: 'to-be', copyOf: 'p' }),
  about('study', 'u'),
  about('session', 'e')
];

/** One small municipality: applying for help at home. */
const rows: IndexRow[] = [
  ...documents,
  row('session', 'e', 'observations', 'o1'),
  row('session', 'e', 'observations', 'o2', { refs: ['j/steps/wait'] }),
  step('j', 'apply', 'p/nodes/register'),
  step('j', 'wait'),
  step('j2', 'apply', 'p2/nodes/register'),
  finding('f1', 'e/observations/o1', 'j/steps/apply', 'p/nodes/register'),
  finding('f2', 'j/steps/wait'),
  change('c1', ['u/findings/f1'], ['p/nodes/register'], ['p2/nodes/register']),
  change('c2', ['u/findings/f2'], [], []),
  benefit('b1', 's/changes/c1', 'p2/nodes/register'),
  measurement('m1', 'b1'),
  measurement('m2', 'b1')
];

const refs = (start: string, from = rows) => walkThread(start, from).entries.map((entry) => entry.ref);

describe('the thread', () => {
  it('runs from a moment in a test to the measurements', () => {
    expect(refs('e/observations/o1')).toEqual([
      'u/findings/f1',
      'j/steps/apply',
      'j2/steps/apply',
      'p/nodes/register',
      'p2/nodes/register',
      's/changes/c1',
      's/benefits/b1',
      's/measurements/m1',
      's/measurements/m2'
    ]);
  });

  it('runs from a benefit back to the process steps and the tests behind it', () => {
    expect(refs('s/benefits/b1')).toEqual([
      'e/observations/o1',
      'u/findings/f1',
      'j2/steps/apply',
      'j/steps/apply',
      'p2/nodes/register',
      'p/nodes/register',
      's/changes/c1',
      's/measurements/m1',
      's/measurements/m2'
    ]);
  });

  it('shows a step the citizens who stumbled there, straight or through a finding', () => {
    expect(refs('j/steps/wait')).toEqual([
      'e/observations/o2',
      'u/findings/f2',
      // The same step in the to-be map, if it is still there.
      'j2/steps/wait'
    ]);
    expect(refs('j/steps/apply')).toContain('e/observations/o1');
  });

  it('ties a journey step to the process steps that carry it out, and what is done with them', () => {
    const found = walkThread('j/steps/apply', rows).entries;
    expect(found.find(({ ref }) => ref === 'p/nodes/register')?.hops).toBe(1);
    expect(found.map(({ ref }) => ref)).toContain('s/changes/c1');
  });

  it('goes one way at a time: a step does not show the neighbours of its process step', () => {
    const crossing = [...rows, step('j', 'call', 'p/nodes/register'), finding('f3', 'j/steps/call')];
    expect(refs('j/steps/apply', crossing)).not.toContain('u/findings/f3');
    expect(refs('p/nodes/register', crossing)).toContain('u/findings/f3');
  });

  it('leaves out records of documents it does not know, as those in the bin', () => {
    const binned = rows.filter((r) => r.document !== 'j2' && r.document !== 'p2');
    expect(refs('s/benefits/b1', binned).filter((ref) => /^[jp]2/.test(ref))).toEqual([]);
  });

  it('ends where links run in a ring', () => {
    const ring = [
      ...documents,
      change('c', ['u/findings/f'], ['j/steps/a'], ['j/steps/a']),
      finding('f', 'j/steps/a'),
      step('j', 'a', 'p/nodes/n'),
      step('j', 'b', 'p/nodes/n')
    ];
    expect(refs('j/steps/a', ring)).toEqual([
      'u/findings/f',
      'j2/steps/a',
      'p/nodes/n',
      'p2/nodes/n',
      's/changes/c'
    ]);
    expect(walkThread('j/steps/a', ring).cut).toBe(false);
  });

  it('says when it was cut off', () => {
    expect(walkThread('s/benefits/b1', rows, { hops: 1, records: 300 })).toMatchObject({ cut: true });
    const short = walkThread('s/benefits/b1', rows, { hops: 8, records: 2 });
    expect(short.cut).toBe(true);
    expect(short.entries).toHaveLength(2);
    expect(walkThread('s/benefits/b1', rows).cut).toBe(false);
  });

  it('passes each record once, whatever the links', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd');
    const element = fc.tuple(fc.constantFrom('j', 'j2'), ids).map(([map, id]) => `${map}/steps/${id}`);
    const some = fc.array(element, { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(ids, some, some)),
        fc.array(fc.tuple(ids, some)),
        element,
        (changes, findings, start) => {
          const drawn = [
            ...documents,
            ...changes.map(([id, alters, becomes]) => change(id, [`u/findings/${id}`], alters, becomes)),
            ...findings.map(([id, steps]) => finding(id, ...steps))
          ];
          const found = walkThread(start, drawn).entries.map(({ ref }) => ref);
          expect(new Set(found).size).toBe(found.length);
          expect(found).not.toContain(start);
        }
      )
    );
  });
});

describe('the stage of a reference', () => {
  const { maps } = linksOf(rows);
  it.each([
    ['j/steps/x', 'journey-step'],
    ['p/nodes/x', 'process-step'],
    ['e/observations/x', 'observation'],
    ['u/findings/x', 'finding'],
    ['s/changes/x', 'change'],
    ['s/measurements/x', 'measurement'],
    ['s/personas/x', undefined],
    ['j/about/about', undefined],
    ['gone/steps/x', undefined]
  ])('%s', (ref, stage) => expect(stageOf(ref, maps)).toBe(stage));
});
