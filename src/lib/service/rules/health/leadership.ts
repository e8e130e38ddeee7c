import type { StakeholderKind } from '../../../people/model';
import { active, begun, each, past, refOf, some, tookPart, type CheckRule } from './check';
import type { HealthFacts } from './facts';

const isLeader = (kind: StakeholderKind) => kind === 'leader' || kind === 'political-leader';
const leaders = ({ stakeholders }: HealthFacts) => stakeholders.filter(({ kind }) => isLeader(kind));
const idsOf = (facts: HealthFacts) => new Set(leaders(facts).map(({ id }) => id));

/** Leaders own the change: not only the project does. */
export const leadership = [
  {
    id: 'owner',
    when: 'begun',
    screen: 'overview',
    look: (facts) => (begun(facts) ? each([facts.service], ({ owned }) => owned, refOf) : undefined)
  },
  {
    id: 'review',
    when: 'begun',
    screen: 'overview',
    look: (facts) =>
      begun(facts) ? each([facts.service], ({ reviewOn }) => reviewOn >= facts.today, refOf) : undefined
  },
  {
    id: 'leaders-took-part',
    when: 'begun',
    screen: 'people',
    look(facts) {
      if (!begun(facts)) return undefined;
      const ids = idsOf(facts);
      return some(
        past(facts)
          .filter((entry) => tookPart(entry, ids))
          .map(refOf),
        leaders(facts).map(refOf)
      );
    }
  },
  {
    id: 'leaders-decided',
    when: 'a-change-decided',
    screen: 'people',
    look(facts) {
      if (active(facts).length === 0) return undefined;
      const ids = idsOf(facts);
      const decisions = past(facts).filter(({ decided }) => decided);
      const theirs = decisions.filter(({ deciders }) => deciders.some((id) => ids.has(id)));
      return some(theirs.map(refOf), decisions.map(refOf));
    }
  },
  {
    id: 'changes-owned',
    when: 'a-change-decided',
    screen: 'changes',
    look: (facts) => each(active(facts), ({ owned }) => owned, refOf)
  }
] as const satisfies readonly CheckRule[];
