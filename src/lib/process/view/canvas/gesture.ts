/**
 * What 44 CSS pixels, the least that a finger presses, are in map units. Rounded up in quarters of a doubling, so that
 * a zoom does not restyle everything at each frame.
 */
export const reachAt = (zoom: number) => `${Math.ceil(44 / 2 ** (Math.floor(4 * Math.log2(zoom)) / 4))}px`;

/** Follows a pointer that was pressed on an element until it is let go. Distances are in CSS pixels. */
export function follow(
  event: PointerEvent,
  on: {
    move: (at: { x: number; y: number; dx: number; dy: number }) => void;
    /** `kept` is false when the gesture was broken off: Escape, or the system took the pointer. */
    end: (kept: boolean) => void;
  }
): void {
  const target = event.currentTarget as HTMLElement | SVGElement;
  const [startX, startY] = [event.clientX, event.clientY];
  event.preventDefault();
  event.stopPropagation();
  target.setPointerCapture(event.pointerId);
  const move = (moved: Event) => {
    const { clientX: x, clientY: y } = moved as PointerEvent;
    on.move({ x, y, dx: x - startX, dy: y - startY });
  };
  const finish = (kept: boolean) => {
    target.removeEventListener('pointermove', move);
    target.removeEventListener('pointerup', up);
    target.removeEventListener('pointercancel', cancel);
    window.removeEventListener('keydown', key, true);
    on.end(kept);
  };
  const up = () => finish(true);
  const cancel = () => finish(false);
  const key = (pressed: KeyboardEvent) => {
    if (pressed.key !== 'Escape') return;
    pressed.stopPropagation();
    finish(false);
  };
  target.addEventListener('pointermove', move);
  target.addEventListener('pointerup', up);
  target.addEventListener('pointercancel', cancel);
  window.addEventListener('keydown', key, true);
}
