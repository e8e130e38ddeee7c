import { changeStates, type ChangeState } from '../model';

/** Where a dragged change would land. */
export interface Landing {
  state: ChangeState;
  /** Place among the changes of that state, the dragged one not counted. */
  index: number;
}

/** Where on the board a change lands that is let go here, in the window. */
export function landingAt(x: number, y: number, id: string): Landing | undefined {
  const column = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-state]');
  const state = changeStates.find((state) => state === column?.dataset.state);
  if (!column || !state) return undefined;
  const cards = [...column.querySelectorAll<HTMLElement>('[data-change]')];
  const others = cards.filter((card) => card.dataset.change !== id);
  const index = others.findIndex((card) => {
    const box = card.getBoundingClientRect();
    return y < box.top + box.height / 2;
  });
  return { state, index: index < 0 ? others.length : index };
}
