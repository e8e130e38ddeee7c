/** What ink hears of the map, each before the map itself does. */
export const heard = [
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointercancel',
  'mousedown',
  'click',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel'
] as const;

/** Points of an event with those that came since the last one; read at once, later they are gone. */
export interface Sampled {
  readonly event: PointerEvent;
  readonly samples: readonly PointerEvent[];
}

export function sampled(event: PointerEvent): Sampled {
  const samples = event.type === 'pointermove' ? (event.getCoalescedEvents?.() ?? []) : [];
  return { event, samples: samples.length ? samples : [event] };
}

export function stop(event: Event): void {
  event.stopPropagation();
  if (event.cancelable) event.preventDefault();
}

/** Whether something lies on the map itself and is no handle with a drag of its own. */
export function isOnMap(target: EventTarget | null): boolean {
  return target instanceof Element && !!target.closest('.svelte-flow') && !target.closest('.handle');
}
