import type { Attachment } from 'svelte/attachments';

/**
 * A small label that shows on hover after a moment and at once on keyboard focus. Its text repeats the control's
 * accessible name, so it is hidden from those who listen. Escape puts it away; it stays while hovered.
 * One element for the whole app: a positioning library for each button would cost more than all buttons.
 */
let bubble: HTMLElement | undefined;
let shownFor: Element | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const DELAY_MS = 450;
const GAP = 6;

function hide(): void {
  clearTimeout(timer);
  shownFor = undefined;
  bubble?.hidePopover?.();
}

function show(target: Element, text: string, keys: string | undefined): void {
  if (!bubble) {
    bubble = document.createElement('div');
    bubble.className = 'tip';
    bubble.setAttribute('popover', 'manual');
    bubble.setAttribute('aria-hidden', 'true');
    bubble.addEventListener('pointerleave', hide);
    document.body.append(bubble);
    document.addEventListener('keydown', (event) => event.key === 'Escape' && hide(), true);
    document.addEventListener('scroll', hide, true);
  }
  bubble.replaceChildren(document.createTextNode(text));
  if (keys) {
    const kbd = document.createElement('kbd');
    kbd.textContent = keys;
    bubble.append(kbd);
  }
  shownFor = target;
  bubble.showPopover?.();
  const at = target.getBoundingClientRect();
  const size = bubble.getBoundingClientRect();
  const below = at.bottom + GAP + size.height < innerHeight;
  const left = Math.max(8, Math.min(at.left + (at.width - size.width) / 2, innerWidth - size.width - 8));
  bubble.style.left = `${left}px`;
  bubble.style.top = `${below ? at.bottom + GAP : at.top - GAP - size.height}px`;
}

/** Attaches a tooltip: `{@attach tip(label, shortcut)}`. */
export function tip(text: string, keys?: string): Attachment<Element> {
  return (element) => {
    const later = (event: Event) => {
      // A finger has no hover; there the name is found in menus and by a screen reader.
      if ((event as PointerEvent).pointerType === 'touch') return;
      clearTimeout(timer);
      timer = setTimeout(() => show(element, text, keys), shownFor ? 0 : DELAY_MS);
    };
    const leave = (event: Event) => {
      if ((event as PointerEvent).relatedTarget !== bubble) hide();
    };
    const focus = () => element.matches(':focus-visible') && show(element, text, keys);
    element.addEventListener('pointerenter', later);
    element.addEventListener('pointerleave', leave);
    element.addEventListener('pointerdown', hide);
    element.addEventListener('focusin', focus);
    element.addEventListener('focusout', hide);
    return () => {
      if (shownFor === element) hide();
      element.removeEventListener('pointerenter', later);
      element.removeEventListener('pointerleave', leave);
      element.removeEventListener('pointerdown', hide);
      element.removeEventListener('focusin', focus);
      element.removeEventListener('focusout', hide);
    };
  };
}
