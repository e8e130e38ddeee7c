import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node } from '../../process/model';
import type { System } from '../model/portfolio';
import {
  systemGaps,
  systemKey,
  systemLines,
  systemNames,
  transferPairs,
  transfersOf,
  type SystemUse
} from './systems';

const system = (id: string, more: Partial<System> = {}): System => ({
  id,
  order: 'a',
  name: id,
  aliases: [],
  ownership: 'it',
  owner: '',
  supplier: '',
  contractUntil: '',
  yearlyCost: null,
  budget: '',
  passesTo: [],
  notes: '',
  ...more
});
const use = (name: string, service: string): SystemUse => ({
  name,
  service,
  ref: `m/nodes/${name}`,
  title: name
});
const compare = (a: string, b: string) => a.localeCompare(b, 'nb');
const node = (id: string, name = '', kind: Node['kind'] = 'userTask') => ({ id, system: name, kind });
const flow = (source: string, target: string, kind: 'sequence' | 'message' = 'sequence') => ({
  source,
  target,
  kind
});

describe('names of systems', () => {
  it('are the same whatever their case and spaces, and several stand in one field', () => {
    expect(systemKey('  Folke  Registeret ')).toBe('folke registeret');
    expect(systemNames('Arkiv, Excel / e-post;arkiv')).toEqual(['arkiv', 'Excel', 'e-post']);
    expect(systemNames('  ')).toEqual([]);
  });
});

describe('systems across services', () => {
  it('are gathered from maps and register, aliases too, those of most services first', () => {
    const lines = systemLines(
      [system('Sak', { aliases: ['Saksystemet'] }), system('Øde')],
      [use('Excel', 'a'), use('saksystemet', 'a'), use('SAK', 'b'), use('excel', 'a')],
      compare
    );
    expect(lines.map(({ name, services, uses }) => [name, services.length, uses.length])).toEqual([
      ['Sak', 2, 2],
      ['Excel', 1, 2],
      ['Øde', 0, 0]
    ]);
    expect(lines.map((line) => systemGaps(line, '2026-05-20'))).toEqual([[], ['unregistered'], ['unused']]);
  });

  it('lose no use', () => {
    const uses = fc.array(
      fc.record({ name: fc.constantFrom('A', 'a ', 'B', 'c'), service: fc.constantFrom('x', 'y') })
    );
    fc.assert(
      fc.property(uses, fc.subarray(['A', 'B']), (given, registered) => {
        const lines = systemLines(
          registered.map((id) => system(id)),
          given.map(({ name, service }) => use(name, service)),
          compare
        );
        expect(lines.reduce((sum, line) => sum + line.uses.length, 0)).toBe(given.length);
      })
    );
  });

  it.each<[string, Partial<System>, string[]]>([
    ['nobody answers for it', { ownership: 'unknown' }, ['no-owner']],
    ['a section is named', { ownership: 'unknown', owner: 'Helse' }, []],
    ['the contract is over', { contractUntil: '2026-05-19' }, ['contract-over']],
    ['it ends today', { contractUntil: '2026-05-20' }, ['contract-ends']],
    ['it ends within a year', { contractUntil: '2027-05-20' }, ['contract-ends']],
    ['it ends later', { contractUntil: '2027-05-21' }, []]
  ])('%s', (_, more, gaps) => {
    const line = {
      key: 'a',
      name: 'a',
      registered: system('a', more),
      uses: [use('a', 's')],
      services: ['s']
    };
    expect(systemGaps(line, '2026-05-20')).toEqual(gaps);
  });
});

describe('transfers between systems', () => {
  it('go to the next step that names one, through gateways, and along sequence flows only', () => {
    const nodes = [
      node('a', 'Skjema'),
      node('gate'),
      node('b', 'Arkiv'),
      node('c', 'skjema'),
      node('d', 'Post')
    ];
    const flows = [
      flow('a', 'gate'),
      flow('gate', 'b'),
      flow('gate', 'c'),
      flow('a', 'd', 'message'),
      flow('b', 'c')
    ];
    expect(transfersOf(nodes, flows)).toEqual([
      { from: 'a', to: 'b', fromSystem: 'Skjema', toSystem: 'Arkiv' },
      { from: 'b', to: 'c', fromSystem: 'Arkiv', toSystem: 'skjema' }
    ]);
  });

  it('are none where two steps share a system', () => {
    expect(transfersOf([node('a', 'Sak, Excel'), node('b', 'excel')], [flow('a', 'b')])).toEqual([]);
  });

  it('are none where the system goes on by itself', () => {
    const nodes = [node('a', 'Sak'), node('b', 'Arkiv', 'serviceTask'), node('c', 'Post')];
    const flows = [flow('a', 'b'), flow('b', 'c')];
    expect(transfersOf(nodes, flows).map(({ from, to }) => from + to)).toEqual(['bc']);
  });

  it('end in loops', () => {
    const flows = [
      flow('a', 'x'),
      flow('x', 'y'),
      flow('y', 'x'),
      flow('y', 'a'),
      flow('y', 'b'),
      flow('a', 'a')
    ];
    const nodes = [node('a', 'A'), node('x'), node('y'), node('b', 'B')];
    expect(transfersOf(nodes, flows).map(({ from, to }) => from + to)).toEqual(['ab']);
  });

  it('are gathered by pair, those typed by hand first', () => {
    const [a, b] = [system('A', { passesTo: ['B'] }), system('B', { aliases: ['Bee'] })];
    const place = (fromSystem: string, toSystem: string, service: string) => ({
      from: 'x',
      to: 'y',
      fromSystem,
      toSystem,
      service,
      document: 'm'
    });
    const pairs = transferPairs(
      [a, b],
      [place('a', 'bee', 's'), place('A', 'B', 't'), place('B', 'Excel', 's'), place('B', 'Bee', 's')]
    );
    expect(
      pairs.map(({ from, to, integrated, transfers, services }) => [
        from,
        to,
        integrated,
        transfers.length,
        services
      ])
    ).toEqual([
      ['B', 'Excel', false, 1, ['s']],
      ['A', 'B', true, 2, ['s', 't']]
    ]);
    expect(pairs[1]?.systems).toEqual([a, b]);
  });
});
