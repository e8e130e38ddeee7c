import { active, begun, each, past, refOf, some, tookPart, type CheckRule } from './check';
import type { HealthFacts } from './facts';

const agents = ({ stakeholders }: HealthFacts) => stakeholders.filter(({ kind }) => kind === 'change-agent');

function entriesOfAgents(facts: HealthFacts) {
  const ids = new Set(agents(facts).map(({ id }) => id));
  return past(facts).filter((entry) => tookPart(entry, ids));
}

/** Those who want it are named and given room. */
export const enthusiasts = [
  {
    id: 'named',
    when: 'begun',
    screen: 'people',
    look: (facts) => (begun(facts) ? some(agents(facts).map(refOf)) : undefined)
  },
  {
    id: 'room',
    when: 'agents',
    screen: 'people',
    look: (facts) => (begun(facts) ? each(agents(facts), ({ described }) => described, refOf) : undefined)
  },
  {
    id: 'took-part',
    when: 'agents',
    screen: 'people',
    look: (facts) =>
      begun(facts) && agents(facts).length
        ? some(entriesOfAgents(facts).map(refOf), agents(facts).map(refOf))
        : undefined
  },
  {
    id: 'shaping',
    when: 'a-change-decided',
    screen: 'people',
    look(facts) {
      if (active(facts).length === 0) return undefined;
      const shaping = entriesOfAgents(facts).filter(({ stage }) => stage === 'to-be' || stage === 'testing');
      return some(shaping.map(refOf), agents(facts).map(refOf));
    }
  }
] as const satisfies readonly CheckRule[];
