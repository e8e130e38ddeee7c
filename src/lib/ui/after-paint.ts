/**
 * Resolves when what has just been put on the page is painted. What a screen can do without for a moment is fetched
 * then: each file asked for before costs the first paint two to four milliseconds.
 */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
