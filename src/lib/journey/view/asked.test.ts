import { expect, it, vi } from 'vitest';
import type { JourneyMap } from './journey-map.svelte';
import { showAsked } from './asked';

/** A map as far as an address asks of it. */
function shown(roles: readonly string[], filled: readonly string[] = []) {
  const show = vi.fn();
  const map = {
    lens: {
      whole: { lanes: roles.map((role, at) => ({ id: `l${at}`, role })), steps: [{ id: 'a' }, { id: 'b' }] }
    },
    cardsIn: (_: string, step: string) => (filled.includes(step) ? [{}] : undefined),
    show,
    question: undefined
  } as unknown as JourneyMap;
  showAsked(map, { collection: 'part', id: 'systems' });
  return { map, show };
}

it('systems are named in the first empty cell of their lane', () => {
  expect(shown(['actions', 'systems']).show).toHaveBeenCalledWith('cells/l1/a');
  expect(shown(['actions', 'systems'], ['a']).show).toHaveBeenCalledWith('cells/l1/b');
});

it('where there is no lane of systems, one is offered', () => {
  const { map, show } = shown(['actions']);
  expect(show).not.toHaveBeenCalled();
  expect(map.question).toEqual({ ask: 'lane', index: 1, role: 'systems' });
});

it('a step of the address is shown with its panel', () => {
  const { map, show } = shown(['actions']);
  showAsked(map, { collection: 'steps', id: 'b' });
  expect(show).toHaveBeenCalledWith('steps/b');
  expect(map.panel).toBe('step');
});
