import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IDLE, lockWhenIdle } from './vault-idle';

describe('a vault that nobody touches', () => {
  let now = 0;
  const vault = { state: 'open' as const, held: false, lock: vi.fn() };
  const page = new EventTarget();
  let end: () => void;
  beforeEach(() => {
    vi.useFakeTimers();
    now = 1_000_000;
    vault.held = false;
    vault.lock.mockClear();
    end = lockWhenIdle(vault, page, () => now);
  });
  afterEach(() => {
    end();
    vi.useRealTimers();
  });
  const pass = (ms: number) => {
    now += ms;
    vi.advanceTimersByTime(15_000);
  };

  it('locks, and not before', () => {
    pass(IDLE - 1);
    expect(vault.lock).not.toHaveBeenCalled();
    page.dispatchEvent(new Event('keydown'));
    pass(IDLE - 1);
    expect(vault.lock).not.toHaveBeenCalled();
    pass(1);
    expect(vault.lock).toHaveBeenCalledOnce();
  });

  it('locks at the first touch after the computer slept, before that touch counts', () => {
    now += 60 * 60_000;
    page.dispatchEvent(new Event('pointerdown'));
    expect(vault.lock).toHaveBeenCalledOnce();
  });

  it('stays open while something holds it, and as long again afterwards', () => {
    vault.held = true;
    pass(3 * IDLE);
    vault.held = false;
    pass(IDLE - 1);
    expect(vault.lock).not.toHaveBeenCalled();
    pass(1);
    expect(vault.lock).toHaveBeenCalledOnce();
  });
});
