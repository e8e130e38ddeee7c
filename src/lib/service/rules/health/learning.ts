import { each, isUnderWay, refOf, some, type CheckRule } from './check';
import type { CycleFact, HealthFacts } from './facts';

/** A cycle longer than three weeks learns too late. */
export const LONGEST_DAYS = 21;

/** Days from the first to the last, both counted. */
function lengthOf(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000) + 1;
}

function isShort({ startsOn, endsOn }: CycleFact): boolean {
  return startsOn !== '' && endsOn >= startsOn && lengthOf(startsOn, endsOn) <= LONGEST_DAYS;
}

const closed = ({ cycles }: HealthFacts) => cycles.filter((cycle) => cycle.closed);

/** What was learned is written down, soon, and decides something. */
export const learning = [
  {
    id: 'cycles',
    when: 'under-way',
    screen: 'changes',
    look: (facts) => (isUnderWay(facts) ? some(facts.cycles.map(refOf)) : undefined)
  },
  {
    id: 'time-boxes',
    when: 'a-cycle-planned',
    screen: 'changes',
    look: ({ cycles }) => each(cycles, isShort, refOf)
  },
  {
    id: 'on-time',
    when: 'a-cycle-over',
    screen: 'changes',
    look: ({ cycles, today }) =>
      each(
        cycles.filter(({ closed, endsOn }) => closed || (endsOn !== '' && endsOn < today)),
        (cycle) => cycle.closed,
        refOf
      )
  },
  {
    id: 'lessons',
    when: 'a-cycle-over',
    screen: 'changes',
    look: (facts) => each(closed(facts), ({ lesson }) => lesson, refOf)
  },
  {
    id: 'verdicts',
    when: 'a-cycle-over',
    screen: 'changes',
    look: (facts) => each(closed(facts), ({ verdict }) => verdict !== null, refOf)
  }
] as const satisfies readonly CheckRule[];
