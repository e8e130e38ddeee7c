import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { heedLastWords, noteLastWords } from './last-words';

const stored = new Map<string, string>();
beforeEach(() =>
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key)
  })
);
afterEach(() => {
  stored.clear();
  vi.unstubAllGlobals();
});

const staged = { id: 'd1', kind: 'service', update: Uint8Array.of(1, 2, 255) };

describe('last words', () => {
  it('are merged once at the next start', async () => {
    noteLastWords([staged]);
    const merge = vi.fn(async () => {});
    await heedLastWords(merge);
    await heedLastWords(merge);
    expect(merge.mock.calls).toEqual([[[staged]]]);
  });

  it('stay for another start when they could not be merged', async () => {
    noteLastWords([staged]);
    await heedLastWords(() => Promise.reject(new Error('full')));
    expect(stored.size).toBe(1);
  });

  it('are not written when everything is stored', () => {
    noteLastWords([]);
    expect(stored.size).toBe(0);
  });
});
