import { afterEach, describe, expect, it, vi } from 'vitest';
import { askForPersistence, estimateRoom, isPersistent } from './persistence';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
const browser = (storage: unknown) => vi.stubGlobal('navigator', { storage });

describe('what the browser promises', () => {
  it('is unknown where it cannot be asked, throws, or never answers', async () => {
    browser(undefined);
    expect(await isPersistent()).toBeUndefined();
    expect(await estimateRoom()).toBeUndefined();
    browser({
      persist: () => Promise.reject(new Error('no')),
      estimate: () => {
        throw new Error('no');
      }
    });
    expect(await askForPersistence()).toBeUndefined();
    expect(await estimateRoom()).toBeUndefined();
    vi.useFakeTimers();
    browser({ persist: () => new Promise(() => {}) });
    const asked = askForPersistence();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await asked).toBeUndefined();
  });

  it('is told where it answers', async () => {
    browser({
      persisted: async () => true,
      persist: async () => false,
      estimate: async () => ({ usage: 5, quota: 9 })
    });
    expect(await isPersistent()).toBe(true);
    expect(await askForPersistence()).toBe(false);
    expect(await estimateRoom()).toEqual({ used: 5, quota: 9 });
  });
});
