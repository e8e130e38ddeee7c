/** F6 and Shift+F6: from one part of the screen to the next, as in a desktop program. */

/** Bar, tabs, the main thing, its tools, the panel beside it and the thread in it, messages, status line. */
const REGIONS =
  '.app > header, .app > nav, .app > main, main [role="toolbar"], main aside, [data-region], .toasts, .app > footer';
const TABBABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]';

/** Where focus was when a region was left; coming back is coming back to that. */
const left = new WeakMap<Element, HTMLElement>();

const regionOf = (element: Element): Element | null => element.closest(REGIONS);

/** What Tab would stop at in a region, apart from regions inside it. */
function stops(region: Element): HTMLElement[] {
  return [...region.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (stop) =>
      stop.tabIndex >= 0 && regionOf(stop) === region && stop.checkVisibility({ visibilityProperty: true })
  );
}

/** Where focus goes in a region: where it was last, else its first stop; in a panel the first after its own head. */
function entry(region: Element): HTMLElement | undefined {
  const all = stops(region);
  const last = left.get(region);
  if (last && all.includes(last)) return last;
  return (region.matches('aside') && all.find((stop) => !stop.closest('header'))) || all[0];
}

/** Moves focus to the next region that can take it, round from the last to the first. `step` is 1 or -1. */
export function goToRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll(REGIONS)];
  const active = document.activeElement;
  const from = active && regionOf(active);
  if (from && active instanceof HTMLElement) left.set(from, active);
  // From nowhere the way forth begins at the first region, the way back at the last.
  const at = from ? regions.indexOf(from) : step > 0 ? -1 : regions.length;
  for (let n = 1; n <= regions.length; n++) {
    const to = regions[(at + step * n + 2 * regions.length) % regions.length];
    const stop = to && to !== from && entry(to);
    if (!stop) continue;
    // A place that was asked for by key is shown, also in browsers that guess.
    stop.focus({ focusVisible: true } as FocusOptions);
    return;
  }
}
