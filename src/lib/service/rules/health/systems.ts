import { each, some, type CheckRule } from './check';
import type { SystemFact } from './facts';

/** A system stands for itself where it is registered, and for the first step that names it where it is not. */
const refOfSystem = ({ registered, uses }: SystemFact) => registered?.ref ?? uses[0] ?? '';

/** Systems are known, owned and shared, and nobody types by hand from one into another. */
export const systems = [
  {
    id: 'named',
    when: 'an-as-is-map',
    screen: 'overview',
    look: ({ maps, systems }) => {
      const today = maps.filter(
        ({ kind, state, steps }) => state === 'as-is' && (kind === 'journey' || steps > 0)
      );
      if (today.length === 0) return undefined;
      const look = some(
        systems.map(refOfSystem),
        today.map(({ ref }) => ref)
      );
      return { ...look, begin: today.find(({ firstStep }) => firstStep)?.firstStep };
    }
  },
  {
    id: 'registered',
    when: 'a-system',
    screen: 'systems',
    look: ({ systems }) => each(systems, ({ registered }) => registered !== undefined, refOfSystem)
  },
  {
    id: 'owned',
    when: 'a-system',
    screen: 'systems',
    look: ({ systems }) => each(systems, ({ registered }) => !!registered?.owned, refOfSystem)
  },
  {
    id: 'by-hand',
    when: 'several-systems',
    screen: 'systems',
    // What is typed by hand today is the reason to change it: the wished-for work is judged, where it is drawn.
    look({ transfers }) {
      const toBe = transfers.filter(({ state }) => state === 'to-be');
      return each(
        toBe.length ? toBe : transfers,
        ({ integrated }) => integrated,
        ({ ref }) => ref
      );
    }
  },
  {
    id: 'shared',
    when: 'a-shared-system',
    screen: 'systems',
    look: ({ systems }) =>
      each(
        systems.filter(({ services }) => services > 1),
        ({ registered }) => registered?.ownership === 'it' || registered?.ownership === 'shared',
        refOfSystem
      )
  }
] as const satisfies readonly CheckRule[];
