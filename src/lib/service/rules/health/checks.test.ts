import { describe, expect, it } from 'vitest';
import type { HealthFacts } from './facts';
import { adviceChecks, healthOf, type Check, type CheckId } from './health';
import {
  benefit,
  change,
  cycle,
  entry,
  facts,
  map,
  nothing,
  person,
  skill,
  system,
  whole
} from './test-facts';

/** What a check lacks in these facts; `early` where it cannot be answered yet. */
interface Worked {
  readonly unmet: readonly [given: Partial<HealthFacts>, lacks: readonly string[]];
  readonly early?: Partial<HealthFacts>;
}

const drawn: Partial<HealthFacts> = { maps: [map('p')] };
const decided: Partial<HealthFacts> = { changes: [change('c')] };
const leader = person('leader');
const agent = person('change-agent');

/** Worked by hand, one for each check: what it misses, and when it is too early to ask. */
const worked: { readonly [id in CheckId]: Worked } = {
  'leadership.owner': { unmet: [drawn, ['s/about/about']] },
  'leadership.review': {
    unmet: [{ ...drawn, service: { ...whole.service, reviewOn: '2026-05-19' } }, ['s/about/about']]
  },
  'leadership.leaders-took-part': {
    unmet: [
      { ...drawn, stakeholders: [leader], involvements: [entry('a', { took: ['employee'] })] },
      [leader.ref]
    ]
  },
  'leadership.leaders-decided': {
    unmet: [
      {
        ...decided,
        stakeholders: [leader],
        involvements: [entry('a', { took: ['leader'], decided: true, deciders: ['middle-manager'] })]
      },
      ['a']
    ],
    early: { changes: [change('c', { state: 'proposed' })] }
  },
  'leadership.changes-owned': {
    unmet: [{ changes: [change('c'), change('d', { owned: false })] }, ['d']],
    early: { changes: [change('c', { state: 'dropped', owned: false })] }
  },
  'involvement.employees': {
    // What is still to come proves nothing.
    unmet: [
      {
        stakeholders: [person('employee')],
        involvements: [entry('a', { on: '2026-05-21', took: ['employee'] })]
      },
      ['s/stakeholders/employee']
    ]
  },
  'involvement.middle-managers': { unmet: [drawn, []] },
  'involvement.unions': { unmet: [drawn, []] },
  'involvement.before-decision': {
    unmet: [
      {
        stakeholders: whole.stakeholders,
        involvements: [
          entry('a', { took: ['employee', 'middle-manager'] }),
          entry('b', { on: '2026-03-02', stage: 'to-be', decided: true }),
          entry('c', { on: '2026-03-03', took: ['union-representative'] })
        ]
      },
      ['s/stakeholders/union-representative']
    ],
    early: { involvements: [entry('b', { stage: 'as-is', decided: true })] }
  },
  'involvement.citizens': { unmet: [decided, []], early: drawn },
  'involvement.outcomes': {
    unmet: [{ involvements: [entry('a', { told: false }), entry('b')] }, ['a']],
    // Two weeks to write it down.
    early: { involvements: [entry('a', { on: '2026-05-07', told: false })] }
  },
  'enthusiasts.named': { unmet: [drawn, []] },
  'enthusiasts.room': {
    unmet: [{ ...drawn, stakeholders: [{ ...agent, described: false }] }, [agent.ref]],
    early: drawn
  },
  'enthusiasts.took-part': { unmet: [{ ...drawn, stakeholders: [agent] }, [agent.ref]], early: drawn },
  'enthusiasts.shaping': {
    unmet: [
      { ...decided, stakeholders: [agent], involvements: [entry('a', { took: ['change-agent'] })] },
      [agent.ref]
    ],
    early: drawn
  },
  'learning.cycles': { unmet: [decided, []], early: drawn },
  'learning.time-boxes': {
    // The 22nd day is one too many.
    unmet: [
      {
        cycles: [
          cycle('a', { endsOn: '2026-04-22' }),
          cycle('b', { endsOn: '' }),
          cycle('c', { endsOn: '2026-04-21' })
        ]
      },
      ['a', 'b']
    ],
    early: decided
  },
  'learning.on-time': {
    unmet: [{ cycles: [cycle('a', { closed: false, endsOn: '2026-05-19' })] }, ['a']],
    early: { cycles: [cycle('a', { closed: false, endsOn: '2026-05-20' })] }
  },
  'learning.lessons': {
    unmet: [{ cycles: [cycle('a', { lesson: false }), cycle('b')] }, ['a']],
    early: { cycles: [cycle('a', { closed: false, lesson: false })] }
  },
  'learning.verdicts': {
    unmet: [{ cycles: [cycle('a', { verdict: null })] }, ['a']],
    early: { cycles: [cycle('a', { closed: false, verdict: null })] }
  },
  'work.as-is': {
    unmet: [
      { maps: [map('j', { kind: 'journey' }), map('q', { state: 'to-be' }), map('p', { drawn: false })] },
      ['p/about/about']
    ]
  },
  'work.figures': {
    unmet: [
      { maps: [map('p', { steps: 9, timed: 4 }), map('r', { steps: 8, timed: 4 })] },
      ['p/about/about']
    ],
    early: { maps: [map('p', { steps: 0, timed: 0 })] }
  },
  'work.to-be': {
    unmet: [
      { changes: [change('c'), change('d', { becomes: [] })], maps: [map('q', { state: 'to-be' })] },
      ['d']
    ],
    early: drawn
  },
  'work.altered-steps': { unmet: [{ changes: [change('c', { alters: [] })] }, ['c']], early: drawn },
  'work.not-technology-alone': {
    unmet: [
      {
        changes: [
          change('c', { kinds: ['technology'] }),
          change('d', { kinds: [] }),
          change('e', { kinds: ['technology', 'process'] })
        ]
      },
      ['c', 'd']
    ],
    early: drawn
  },
  'work.organised': { unmet: [{ changes: [change('c', { kinds: ['process'] })] }, ['c']], early: drawn },
  'competence.team': {
    unmet: [{ ...decided, competences: [skill('a', { present: null })] }, ['a']],
    early: drawn
  },
  'competence.employees-skills': { unmet: [{ ...decided, competences: [skill('a')] }, []], early: drawn },
  'competence.plans': {
    unmet: [
      {
        competences: [
          skill('late', { present: 1, planned: true, dueOn: '2026-05-19' }),
          skill('plan', { present: 1, planned: true, dueOn: '2026-05-20' }),
          skill('none', { present: 1, dueOn: '2026-09-01' })
        ]
      },
      ['late', 'none']
    ],
    early: { competences: [skill('a'), skill('b', { present: null })] }
  },
  'competence.digital-skills': {
    unmet: [{ changes: [change('c', { kinds: ['technology', 'process'] })], competences: [skill('a')] }, []],
    early: decided
  },
  'benefits.each-change': {
    unmet: [
      {
        changes: [change('c'), change('d')],
        benefits: [benefit('b'), benefit('cost', { drawback: true, changes: ['d'] })]
      },
      ['d']
    ],
    early: { benefits: [benefit('b')] }
  },
  'benefits.owners': {
    unmet: [{ benefits: [benefit('a', { owned: false }), benefit('b')] }, ['a']],
    early: decided
  },
  'benefits.baselines': {
    unmet: [{ benefits: [benefit('a', { baseline: false }), benefit('b')] }, ['a']],
    early: { benefits: [benefit('a', { described: true, baseline: false })] }
  },
  'benefits.before-decision': {
    unmet: [
      {
        changes: [change('c'), change('d', { becomes: [] })],
        maps: [map('q', { state: 'to-be' })],
        benefits: [
          benefit('in-time', { baselineOn: '2026-03-01' }),
          benefit('late', { baselineOn: '2026-03-02' }),
          benefit('other', { changes: ['d'], baselineOn: '2026-03-05' })
        ],
        involvements: [entry('go', { decided: true, about: ['q/about/about'] })]
      },
      ['late']
    ],
    early: {
      benefits: [benefit('b')],
      changes: [change('c')],
      involvements: [entry('go', { decided: true })]
    }
  },
  'benefits.before-approval': {
    // One map is decided on, another in use; what is proposed, or drawn on a map that nobody approved, can wait.
    unmet: [
      {
        changes: [
          change('c'),
          change('none', { becomes: ['q/nodes/m'] }),
          change('owner', { becomes: ['r/nodes/n'] }),
          change('draft', { becomes: ['x/nodes/n'] }),
          change('idea', { state: 'proposed' })
        ],
        maps: [
          map('q', { state: 'to-be' }),
          map('r', { state: 'to-be', inUse: true }),
          map('x', { state: 'to-be' })
        ],
        benefits: [benefit('whole'), benefit('nobody', { changes: ['owner'], owned: false })],
        involvements: [entry('go', { decided: true, about: ['q/about/about'] })]
      },
      ['none', 'owner']
    ],
    early: { changes: [change('c')], maps: [map('q', { state: 'to-be' }), map('p', { inUse: true })] }
  },
  'benefits.measuring-plan': {
    unmet: [{ benefits: [benefit('a', { followed: false }), benefit('b')] }, ['a']],
    early: decided
  },
  'benefits.measured': {
    unmet: [{ benefits: [benefit('a', { overdue: true }), benefit('b')] }, ['a']],
    early: { benefits: [benefit('a', { followed: false })] }
  },
  'benefits.both-sides': {
    unmet: [
      { benefits: [benefit('a', { recipient: 'employee' }), benefit('b', { recipient: 'own-unit' })] },
      []
    ],
    early: decided
  },
  'portfolio.queued': { unmet: [decided, ['s/about/about']], early: drawn },
  'portfolio.rhythm': {
    // 90 days before 20 May is 19 February.
    unmet: [{ cycles: [cycle('a', { closedOn: '2026-02-18' })] }, ['a']],
    early: drawn
  },
  'portfolio.tested': {
    unmet: [{ cycles: [cycle('a', { tests: 0 }), cycle('b')] }, ['a']],
    early: { cycles: [cycle('a', { closed: false, tests: 0 })] }
  },
  'portfolio.tested-first': { unmet: [decided, []], early: drawn },
  'portfolio.scored': {
    unmet: [{ changes: [change('c', { scored: false, state: 'proposed' }), change('d')] }, ['c']],
    early: { changes: [change('c', { scored: false, state: 'dropped' })] }
  },
  'portfolio.decisions': {
    unmet: [{ ...decided, involvements: [entry('a', { decided: true })] }, ['a']],
    early: drawn
  },
  'systems.named': { unmet: [drawn, ['p/about/about']], early: { maps: [map('p', { steps: 0 })] } },
  'systems.registered': {
    unmet: [{ ...drawn, systems: [system('a'), system('b', { registered: undefined })] }, ['p/nodes/b']],
    early: drawn
  },
  'systems.owned': {
    unmet: [
      {
        ...drawn,
        systems: [
          system('a'),
          system('b', { registered: { ref: 'portfolio/systems/b', owned: false, ownership: 'unknown' } })
        ]
      },
      ['portfolio/systems/b']
    ],
    early: drawn
  },
  'systems.by-hand': {
    unmet: [
      {
        transfers: [
          { ref: 'p/nodes/m', state: 'as-is', integrated: false },
          { ref: 'q/nodes/m', state: 'to-be', integrated: false },
          { ref: 'q/nodes/n', state: 'to-be', integrated: true }
        ]
      },
      ['q/nodes/m']
    ],
    early: drawn
  },
  'systems.shared': {
    unmet: [
      {
        systems: [
          system('a', {
            services: 3,
            registered: { ref: 'portfolio/systems/a', owned: true, ownership: 'section' }
          }),
          system('b', { services: 2 })
        ]
      },
      ['portfolio/systems/a']
    ],
    early: { ...drawn, systems: [system('a')] }
  }
};

function check(id: CheckId, given: HealthFacts): Check {
  return healthOf(given)
    .flatMap(({ checks }) => checks)
    .find((one) => one.id === id)!;
}

describe('the checks of the health check', () => {
  it('are all worked through here', () => {
    const ids = Object.entries(adviceChecks).flatMap(([advice, checks]) =>
      checks.map(({ id }) => `${advice}.${id}`)
    );
    expect(Object.keys(worked)).toEqual(ids);
  });

  it.each(Object.entries(worked) as [CheckId, Worked][])('%s', (id, { unmet: [given, lacks], early }) => {
    const unmet = check(id, facts(given));
    expect({ outcome: unmet.outcome, lacks: unmet.lacks }).toEqual({ outcome: 'unmet', lacks });
    // The next step begins at the first record that lacks something.
    expect(unmet.next.ref).toBe(lacks[0]);
    expect(check(id, facts(early ?? {})).outcome).toBe('not-applicable');
    expect(check(id, nothing).outcome).toBe('not-applicable');
    const met = check(id, whole);
    expect(met.outcome).toBe('met');
    expect(met.meets.length).toBeGreaterThan(0);
    expect(met.lacks).toEqual([]);
  });

  it('lead past the record that lacks something to where it is put right', () => {
    const begin = (id: CheckId, given: Partial<HealthFacts>) => check(id, facts(given)).next.ref;
    const journey = map('j', { kind: 'journey', steps: 0 });
    expect(begin('systems.named', { maps: [journey, map('p', { firstStep: 'p/nodes/n' })] })).toBe(
      'p/nodes/n'
    );
    const approved = { changes: [change('c')], maps: [map('q', { state: 'to-be', inUse: true })] };
    expect(begin('benefits.before-approval', approved)).toBe('c');
    expect(
      begin('benefits.before-approval', { ...approved, benefits: [benefit('b', { owned: false })] })
    ).toBe('b');
    const untested = { cycles: [cycle('a', { tests: 0 })] };
    expect(begin('portfolio.tested', { ...untested, looseTests: ['t/about/about'] })).toBe('t/about/about');
  });
});
