import { describe, expect, it } from 'vitest';
import type { IndexRow, RecordIndex } from '../document/context';
import { addressOf, findAddress, readAt, refOf, type Place } from './address';

const place = (kind: string, document: string, collection: string, id: string): Place => ({
  kind,
  document,
  service: 's1',
  collection,
  id
});

describe('address of a record', () => {
  it.each([
    [place('service', 's1', 'about', 'about'), '/service/s1'],
    [place('service', 's1', 'personas', 'p'), '/service/s1/people?at=personas/p'],
    [place('service', 's1', 'stakeholders', 'h'), '/service/s1/people?at=stakeholders/h'],
    [place('service', 's1', 'cycles', 'c'), '/service/s1/changes?at=cycles/c'],
    [place('service', 's1', 'changes', 'c'), '/service/s1/changes?at=changes/c'],
    [place('service', 's1', 'benefits', 'b'), '/service/s1/benefits?at=benefits/b'],
    [place('service', 's1', 'measurements', 'm'), '/service/s1/benefits?at=measurements/m'],
    [place('journey', 'j1', 'about', 'about'), '/service/s1/journey/j1'],
    [place('journey', 'j1', 'steps', 't'), '/service/s1/journey/j1?at=steps/t'],
    [place('process', 'p1', 'nodes', 'n'), '/service/s1/process/p1?at=nodes/n'],
    [place('study', 'u1', 'findings', 'f'), '/service/s1/study/u1?at=findings/f'],
    [place('session', 'e1', 'observations', 'o'), '/service/s1/session/e1?at=observations/o']
  ])('%o', (record, address) => expect(addressOf(record)).toBe(address));

  it('is read back by the screen', () => {
    const url = new URL(addressOf(place('journey', 'j1', 'steps', 't')), 'http://localhost');
    expect(readAt(url)).toEqual({ collection: 'steps', id: 't' });
    expect(readAt(new URL('http://localhost/?at=steps'))).toBeUndefined();
    expect(readAt(new URL('http://localhost/'))).toBeUndefined();
  });
});

describe('address of a reference', () => {
  const row: IndexRow = { ...place('study', 'u1', 'findings', 'f'), title: 'Fant ikke knappen', refs: [] };
  const index: RecordIndex = {
    find: async ({ these }) => (these?.includes(refOf(row)) ? [row] : []),
    live: () => ({ rows: [], loaded: true }),
    search: async () => ({ records: [], kinds: new Map() })
  };

  it('is looked up in the index', async () => {
    expect(await findAddress(index, 'u1/findings/f')).toBe('/service/s1/study/u1?at=findings/f');
    expect(await findAddress(index, 'u1/findings/gone')).toBeUndefined();
  });
});
