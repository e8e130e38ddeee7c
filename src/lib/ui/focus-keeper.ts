/** Keeps the keyboard's place when what has the focus is taken away: deleted, closed, or replaced by something else. */

const STOPS =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

interface Place {
  element: Element;
  next: Element | null;
  previous: Element | null;
}

function firstStop(within: Element | null): HTMLElement | undefined {
  if (!within?.isConnected) return undefined;
  return [within, ...within.querySelectorAll(STOPS)].find(
    (stop): stop is HTMLElement =>
      stop instanceof HTMLElement && stop.matches(STOPS) && stop.tabIndex >= 0 && stop.checkVisibility()
  );
}

/**
 * While it runs, focus that would fall to the page's body because its element is gone goes to the nearest thing that is
 * left: what stood after it, else before it, else what it stood in. @returns how to stop
 */
export function keepFocus(): () => void {
  let trail: readonly Place[] = [];

  function note({ target }: FocusEvent): void {
    const places: Place[] = [];
    for (
      let element = target as Element | null;
      element && element !== document.body;
      element = element.parentElement
    )
      places.push({ element, next: element.nextElementSibling, previous: element.previousElementSibling });
    trail = places;
  }
  function mend(): void {
    const lost = trail[0] && !trail[0].element.isConnected;
    if (!lost || document.activeElement !== document.body) return;
    for (const { element, next, previous } of trail) {
      const stop = element.isConnected ? firstStop(element) : (firstStop(next) ?? firstStop(previous));
      if (stop) return stop.focus({ preventScroll: true });
    }
    document.getElementById('main')?.focus({ preventScroll: true });
  }
  // After the screen has been redrawn, and whoever knows better has put focus where it belongs.
  const later = () => setTimeout(mend, 120);

  document.addEventListener('focusin', note);
  const ways = ['focusout', 'keyup', 'click'] as const;
  for (const way of ways) document.addEventListener(way, later);
  return () => {
    document.removeEventListener('focusin', note);
    for (const way of ways) document.removeEventListener(way, later);
  };
}
