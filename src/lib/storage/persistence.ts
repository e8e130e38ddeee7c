/** A browser that asks the user may never answer; then it stays unknown. */
const PATIENCE = 3_000;

/** The answer, or undefined when there is none: the method is missing, throws, or never settles. */
async function guarded<T>(ask: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    const timeout = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined));
    return await Promise.race([ask(), timeout]);
  } catch {
    return undefined;
  }
}

/** Whether the browser has promised not to evict what is stored here. */
export function isPersistent(): Promise<boolean | undefined> {
  return guarded(() => globalThis.navigator?.storage?.persisted?.());
}

/** Asks the browser not to evict what is stored here; some ask the user. */
export function askForPersistence(): Promise<boolean | undefined> {
  return guarded(() => globalThis.navigator?.storage?.persist?.());
}

/** How many bytes are used and how many there may be; undefined where the browser does not say. */
export async function estimateRoom(): Promise<{ used: number; quota: number } | undefined> {
  const estimate = await guarded(() => globalThis.navigator?.storage?.estimate?.());
  const { usage, quota } = estimate ?? {};
  return usage === undefined || quota === undefined ? undefined : { used: usage, quota };
}
