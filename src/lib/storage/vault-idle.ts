/** So long, in milliseconds, an open vault may lie untouched. */
export const IDLE = 10 * 60_000;
/** How often it is looked at, in milliseconds. */
const EVERY = 15_000;

/** What is locked: see `StoredVault`. */
interface Lockable {
  readonly state: 'none' | 'locked' | 'open';
  /** Something runs that needs the key. */
  readonly held: boolean;
  lock(): void;
}

/**
 * Locks the vault when nobody has touched the page for a while. A computer that slept is noticed when it wakes: the
 * time is read off the clock, not counted. @param page what hears of hands and keys @returns a function that ends it
 */
export function lockWhenIdle(vault: Lockable, page: EventTarget, now = () => Date.now()): () => void {
  let touched = now();
  const touch = () => {
    look();
    touched = now();
  };
  const look = () => {
    if (vault.held) touched = now();
    // A clock that was set back says nothing about how long it was.
    else if (vault.state === 'open' && Math.abs(now() - touched) >= IDLE) vault.lock();
  };
  const heard = ['pointerdown', 'keydown'] as const;
  for (const event of heard) page.addEventListener(event, touch, { capture: true, passive: true });
  const timer = setInterval(look, EVERY);
  return () => {
    clearInterval(timer);
    for (const event of heard) page.removeEventListener(event, touch, { capture: true });
  };
}
