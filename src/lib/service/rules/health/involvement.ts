import type { StakeholderKind } from '../../../people/model';
import {
  begun,
  daysBefore,
  each,
  isUnderWay,
  past,
  refOf,
  some,
  tookPart,
  type CheckRule,
  type Look
} from './check';
import type { HealthFacts } from './facts';

/** Those whose work a change alters, and who must be taken in before it is decided. */
const groups = ['employee', 'middle-manager', 'union-representative'] as const;

/** Days after which what came of a meeting should be written down. */
const OUTCOME_DAYS = 14;

const ofKind = ({ stakeholders }: HealthFacts, kind: StakeholderKind) =>
  stakeholders.filter((one) => one.kind === kind);

function taken(facts: HealthFacts, kind: StakeholderKind): Look | undefined {
  if (!begun(facts)) return undefined;
  const people = ofKind(facts, kind);
  const ids = new Set(people.map(({ id }) => id));
  const entries = past(facts).filter((entry) => tookPart(entry, ids));
  return some(entries.map(refOf), people.map(refOf));
}

/** The first day on which it was decided how things are to be; undefined while nobody has. */
export function firstDecision(facts: HealthFacts): string | undefined {
  return past(facts)
    .filter(({ decided, stage }) => decided && (stage === 'to-be' || stage === 'testing'))
    .map(({ on }) => on)
    .sort()[0];
}

/** Employees, middle managers and union representatives are taken in, early and for real. */
export const involvement = [
  { id: 'employees', when: 'begun', screen: 'people', look: (facts) => taken(facts, 'employee') },
  { id: 'middle-managers', when: 'begun', screen: 'people', look: (facts) => taken(facts, 'middle-manager') },
  { id: 'unions', when: 'begun', screen: 'people', look: (facts) => taken(facts, 'union-representative') },
  {
    id: 'before-decision',
    when: 'a-decision',
    screen: 'people',
    look(facts) {
      const first = firstDecision(facts);
      if (!first) return undefined;
      // Of one day the entries cannot be told apart: that counts as before.
      const before = past(facts).filter(({ on }) => on <= first);
      const heard = (kind: StakeholderKind) => {
        const ids = new Set(ofKind(facts, kind).map(({ id }) => id));
        return before.filter((entry) => tookPart(entry, ids));
      };
      const late = groups.filter((kind) => heard(kind).length === 0);
      return {
        met: late.length === 0,
        meets: [...new Set(groups.flatMap(heard).map(refOf))],
        lacks: late.flatMap((kind) => ofKind(facts, kind).map(refOf)),
        each: false
      };
    }
  },
  {
    id: 'citizens',
    when: 'under-way',
    screen: 'study',
    look(facts) {
      if (!isUnderWay(facts)) return undefined;
      const ids = new Set(ofKind(facts, 'citizens').map(({ id }) => id));
      const entries = past(facts).filter((entry) => tookPart(entry, ids));
      return some([...facts.sessions, ...entries.map(refOf)]);
    }
  },
  {
    id: 'outcomes',
    when: 'entries-older',
    screen: 'people',
    look: (facts) =>
      each(
        past(facts).filter(({ on }) => on <= daysBefore(facts.today, OUTCOME_DAYS)),
        ({ told, decided }) => told || decided,
        refOf
      )
  }
] as const satisfies readonly CheckRule[];
