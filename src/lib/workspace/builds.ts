/** What tabs and the service worker agree on about builds of the app. */
export const CACHE_PREFIX = 'verksted-app-';

/** The message that lets a waiting build take over. */
export const USE_NOW = 'use-now';

/** Builds kept where the browser cannot say which ones tabs still run. */
const KEPT_BLINDLY = 3;

/** The cache of one build. */
export function cacheOf(version: string): string {
  return CACHE_PREFIX + version;
}

/** The lock that every tab of a build holds as long as it lives. */
export function buildLock(version: string): string {
  return `verksted-build-${version}`;
}

/**
 * Which caches may go: all but the newest build's and those whose build a tab still runs.
 * @param names of the app's caches, in the order they were made
 * @param held names of the locks that are held; undefined where the browser does not say
 */
export function outdatedCaches(
  names: readonly string[],
  newest: string,
  held: readonly string[] | undefined
): string[] {
  const own = cacheOf(newest);
  const others = names.filter((name) => name !== own);
  if (!held) return others.slice(0, Math.max(0, others.length - (KEPT_BLINDLY - 1)));
  return others.filter((name) => !held.includes(buildLock(name.slice(CACHE_PREFIX.length))));
}
