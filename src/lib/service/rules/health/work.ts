import { active, begun, documentOf, each, refOf, some, type CheckRule } from './check';
import type { ChangeFact, HealthFacts } from './facts';

const processes = ({ maps }: HealthFacts, state: 'as-is' | 'to-be') =>
  maps.filter((map) => map.kind === 'process' && map.state === state);

const isTechnologyAlone = ({ kinds }: ChangeFact) => kinds.length === 1 && kinds[0] === 'technology';

/** The work itself is looked at anew, instead of a system being put on top of it. */
export const work = [
  {
    id: 'as-is',
    when: 'begun',
    screen: 'overview',
    look(facts) {
      if (!begun(facts)) return undefined;
      const [drawn, empty] = [true, false].map((is) =>
        processes(facts, 'as-is').filter(({ drawn }) => drawn === is)
      );
      return some(drawn!.map(refOf), empty!.map(refOf));
    }
  },
  {
    id: 'figures',
    when: 'an-as-is-map',
    screen: 'overview',
    // Half is enough to see where the time goes; the last minutes are seldom worth asking for.
    look: (facts) =>
      each(
        processes(facts, 'as-is').filter(({ steps }) => steps > 0),
        ({ steps, timed }) => timed >= steps / 2,
        refOf
      )
  },
  {
    id: 'to-be',
    when: 'a-change-decided',
    screen: 'overview',
    look: (facts) => {
      const decided = active(facts);
      if (decided.length === 0) return undefined;
      const drawn = new Set(
        facts.maps.filter(({ state }) => state === 'to-be').map(({ ref }) => documentOf(ref))
      );
      return each(decided, ({ becomes }) => becomes.some((ref) => drawn.has(documentOf(ref))), refOf);
    }
  },
  {
    id: 'altered-steps',
    when: 'a-change-decided',
    screen: 'changes',
    look: (facts) => each(active(facts), ({ alters }) => alters.length > 0, refOf)
  },
  {
    id: 'not-technology-alone',
    when: 'a-change-decided',
    screen: 'changes',
    look: (facts) =>
      each(active(facts), (change) => change.kinds.length > 0 && !isTechnologyAlone(change), refOf)
  },
  {
    id: 'organised',
    when: 'a-change-decided',
    screen: 'changes',
    look(facts) {
      const decided = active(facts);
      if (decided.length === 0) return undefined;
      const deep = decided.filter(
        ({ kinds }) => kinds.includes('governance') || kinds.includes('organisation')
      );
      return some(deep.map(refOf), decided.map(refOf));
    }
  }
] as const satisfies readonly CheckRule[];
