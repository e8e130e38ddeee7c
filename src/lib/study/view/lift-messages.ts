import { MediaQuery } from 'svelte/reactivity';

/** Where what is tapped lies at the foot of a session's screen. */
const inHand = new MediaQuery('(pointer: coarse), (max-width: 48rem)');

/** Messages stand above the stamps where those lie at the foot: none may cover what is tapped next. */
export function liftMessages(dock: HTMLElement): () => void {
  const style = document.querySelector<HTMLElement>('.toasts')?.style;
  const lift = () =>
    style?.setProperty('--messages-above', `${inHand.current ? dock.getBoundingClientRect().height : 0}px`);
  const observer = new ResizeObserver(lift);
  observer.observe(dock);
  return () => {
    observer.disconnect();
    style?.removeProperty('--messages-above');
  };
}
