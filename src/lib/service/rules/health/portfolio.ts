import { active, daysBefore, each, isUnderWay, past, refOf, some, type CheckRule } from './check';

/** A service whose last cycle ended longer ago than this has stopped learning. */
const RHYTHM_DAYS = 90;

/** Short cycles, citizens early, and choices that somebody made on a day. */
export const portfolio = [
  {
    id: 'queued',
    when: 'under-way',
    screen: 'overview',
    look: (facts) => (isUnderWay(facts) ? each([facts.service], ({ queued }) => queued, refOf) : undefined)
  },
  {
    id: 'rhythm',
    when: 'under-way',
    screen: 'changes',
    look(facts) {
      if (!isUnderWay(facts)) return undefined;
      const since = daysBefore(facts.today, RHYTHM_DAYS);
      const alive = facts.cycles.filter(
        ({ closed, closedOn, endsOn }) => !closed || (closedOn || endsOn) >= since
      );
      return some(alive.map(refOf), facts.cycles.slice(-1).map(refOf));
    }
  },
  {
    id: 'tested',
    when: 'a-cycle-over',
    screen: 'study',
    look({ cycles, looseTests }) {
      const look = each(
        cycles.filter(({ closed }) => closed),
        ({ tests }) => tests > 0,
        refOf
      );
      // A test that belongs to no cycle is tied to one where it is planned.
      return look && { ...look, begin: looseTests[0] };
    }
  },
  {
    id: 'tested-first',
    when: 'a-change-decided',
    screen: 'study',
    look: (facts) => (active(facts).length ? some(facts.sessions) : undefined)
  },
  {
    id: 'scored',
    when: 'under-way',
    screen: 'changes',
    look: ({ changes }) =>
      each(
        changes.filter(({ state }) => state !== 'dropped'),
        ({ scored }) => scored,
        refOf
      )
  },
  {
    id: 'decisions',
    when: 'a-change-decided',
    screen: 'people',
    look(facts) {
      if (active(facts).length === 0) return undefined;
      const decisions = past(facts).filter(({ decided }) => decided);
      return each(decisions, ({ deciders }) => deciders.length > 0, refOf) ?? some([]);
    }
  }
] as const satisfies readonly CheckRule[];
