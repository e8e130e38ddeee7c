import { describe, expect, it } from 'vitest';
import { buildLock, cacheOf, outdatedCaches } from './builds';

describe('caches of older builds', () => {
  const names = ['1', '2', '3', '4'].map(cacheOf);

  it('stay while a tab of that build lives', () => {
    expect(outdatedCaches(names, '4', [buildLock('2'), buildLock('4'), 'something else'])).toEqual([
      cacheOf('1'),
      cacheOf('3')
    ]);
  });

  it('never take the newest along, even when no tab holds its lock yet', () => {
    expect(outdatedCaches([cacheOf('4')], '4', [])).toEqual([]);
  });

  it('keep a few where the browser cannot say', () => {
    expect(outdatedCaches(names, '4', undefined)).toEqual([cacheOf('1')]);
    expect(outdatedCaches(names.slice(2), '4', undefined)).toEqual([]);
  });
});
