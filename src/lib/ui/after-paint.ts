/**
 * Resolves when what has just been put on the page is painted. What a screen can do without for a moment is fetched
 * then: each file asked for before costs the first paint two to four milliseconds.
 */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

/**
 * Resolves when the browser has nothing to do after what has just been put on the page was painted: then parts that
 * are often asked for next are fetched, so that they open at once.
 */
export const whenIdle = async (): Promise<void> => {
  await afterPaint();
  await new Promise<void>((resolve) =>
    // Not in every browser.
    'requestIdleCallback' in window ? requestIdleCallback(() => resolve()) : setTimeout(resolve, 2000)
  );
};
