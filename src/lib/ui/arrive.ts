/** A screen that has not shown the place by then does not have it. */
const PATIENCE = 5_000;
/** Screens come in pieces: once nothing has been added for so long, what stands there is all there is. */
const SETTLED = 120;
/** How long the place is framed, for those who came by pointer and see no ring of the focus. */
const FRAMED = 1_800;

const pressable = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/** What is written in or pressed at a place: itself, or the first of its controls. What is folded is unfolded. */
function controlOf(place: HTMLElement): HTMLElement | undefined {
  for (let at: HTMLElement | null = place; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement && !at.open) at.open = true;
  const controls = [...place.querySelectorAll<HTMLElement>(pressable)];
  if (place.matches(pressable)) return place;
  // What was unfolded just now is asked for, not the line that unfolds it.
  return controls.find((one) => !(place.matches('details') && one.matches('summary'))) ?? controls[0];
}

/**
 * Leads to the place of a screen that an address names after `#`: brings it into sight and puts the focus where something
 * can be done. Several, divided by commas, are tried in order. Whoever does something meanwhile is left alone.
 * @returns stops waiting
 */
export function arriveAt(hash: string): () => void {
  const ids = hash.split(',').filter(Boolean);
  const stop = new AbortController();
  if (ids.length === 0) return () => stop.abort();
  let settled: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    const place = ids.map((id) => document.getElementById(id)).find((found) => found !== null);
    const control = place && controlOf(place);
    if (!control) return;
    // A section that was unfolded shows what is in it a moment later.
    if (control.matches('summary') && place.matches('details')) return;
    stop.abort();
    control.scrollIntoView({ block: 'center' });
    control.focus({ preventScroll: true });
    control.classList.add('arrived');
    setTimeout(() => control.classList.remove('arrived'), FRAMED);
  };
  const wait = () => {
    clearTimeout(settled);
    settled = setTimeout(look, SETTLED);
  };
  const changes = new MutationObserver(wait);
  changes.observe(document.body, { childList: true, subtree: true });
  const patience = setTimeout(() => stop.abort(), PATIENCE);
  stop.signal.addEventListener('abort', () => {
    changes.disconnect();
    clearTimeout(settled);
    clearTimeout(patience);
  });
  for (const type of ['pointerdown', 'keydown'] as const)
    addEventListener(type, () => stop.abort(), { signal: stop.signal, capture: true });
  wait();
  return () => stop.abort();
}
