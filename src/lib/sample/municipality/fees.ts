import { newBenefit, newNote, type Benefit } from '../../benefit/model';
import { newChange, newCycle } from '../../cycle/model';
import { newId } from '../../document/ids';
import type { NewDocument } from '../build';
import { entries, inOrder } from '../structure/context';
import type { MunicipalityTexts } from '../texts/municipality/nb';
import type { TemplateTexts } from '../texts/templates/nb';
import { drawn, withMinutes, type Clock, type Drawn } from './drawn';
import { testedTwice } from './tests';

type Words = MunicipalityTexts['fees'];

/** The project was closed so many days ago; its benefits are measured still. */
export const FEES_CLOSED = -420;

interface BenefitPlan extends Pick<
  Benefit,
  'recipient' | 'valuation' | 'form' | 'baseline' | 'target' | 'estimate' | 'rate'
> {
  changes: readonly (keyof Words['changes'])[];
}

const benefits: { [name in keyof Words['benefits']]: BenefitPlan } = {
  reach: {
    recipient: 'citizen',
    valuation: 'counted',
    form: 'quality',
    baseline: 54,
    target: 80,
    changes: ['fetch', 'form', 'remind']
  },
  time: {
    recipient: 'employee',
    valuation: 'counted',
    form: 'time-freed',
    baseline: 38,
    target: 14,
    // 1 400 applications × 24 minutes.
    estimate: { cases: 1400, minutes: 24, share: 1 },
    rate: 520,
    changes: ['fetch', 'form']
  },
  post: {
    recipient: 'own-unit',
    valuation: 'kroner',
    form: 'avoided-cost',
    baseline: 21_000,
    target: 6_000,
    changes: ['fetch']
  },
  calls: {
    recipient: 'employee',
    valuation: 'counted',
    form: 'quality',
    baseline: 310,
    target: 150,
    changes: ['letter', 'remind']
  }
};

/** What was measured every fourth month, the first two years ago, the last about now. */
const measured: { [name in keyof Words['benefits']]: readonly number[] } = {
  reach: [56, 61, 68, 72, 77, 79, 82],
  time: [37, 30, 24, 20, 18, 17, 16],
  post: [20_500, 16_800, 11_200, 9_400, 7_900, 7_100, 6_600],
  calls: [300, 290, 240, 210, 180, 160, 145]
};

/** A service that went through two whole cycles, whose project is closed and whose benefits are measured still. */
export function fees(
  words: Words,
  templates: TemplateTexts,
  clock: Clock
): { service: Drawn; documents: NewDocument[] } {
  const service = drawn('application', templates, { title: words.title, owner: words.owner }, clock);
  withMinutes(
    service,
    words.processToBe,
    [
      [1, 6, 1],
      [2, 14, 5],
      [4, 12, 2],
      [5, 18, 15],
      [6, 5, 2]
    ],
    { no: [0.6, 0.15] }
  );
  const { day, month } = clock;
  const cycleIds = { income: newId(), letter: newId() };
  const cycleRef = (name: keyof typeof cycleIds) => service.refTo('cycles', cycleIds[name]);
  const [first, second] = testedTwice(service, words, cycleRef, clock);
  const findingsOf = {
    fetch: [first.findings[0]!],
    form: first.findings,
    letter: [second.findings[0]!],
    remind: [second.findings[1]!]
  };
  const changeIds = Object.fromEntries(entries(words.changes).map(([name]) => [name, newId()])) as {
    [name in keyof Words['changes']]: string;
  };
  const kinds = {
    fetch: ['technology', 'process', 'governance'],
    form: ['process', 'technology'],
    letter: ['process', 'competence'],
    remind: ['technology', 'process']
  } as const;
  const altered = { fetch: [2, 4], form: [1], letter: [6], remind: [6] };
  const benefitIds = Object.fromEntries(entries(words.benefits).map(([name]) => [name, newId()])) as {
    [name in keyof Words['benefits']]: string;
  };
  const people = Object.fromEntries(entries(words.stakeholders).map(([name]) => [name, newId()])) as {
    [name in keyof Words['stakeholders']]: string;
  };
  const about = service.documents[0]!.records.about![0]!;
  service.with({
    about: [
      {
        ...about,
        purpose: words.purpose,
        organisation: words.organisation,
        state: 'follow-up',
        priority: 2,
        reviewOn: day(70),
        createdAt: clock.moment(-760, 9)
      } as never
    ],
    stakeholders: inOrder([
      {
        id: people.owner,
        ...words.stakeholders.owner,
        kind: 'leader',
        influence: 3,
        interest: 3,
        stance: 'for'
      },
      {
        id: people.staff,
        ...words.stakeholders.staff,
        kind: 'employee',
        influence: 2,
        interest: 3,
        stance: 'for'
      },
      {
        id: people.union,
        ...words.stakeholders.union,
        kind: 'union-representative',
        influence: 3,
        interest: 2,
        stance: 'for'
      },
      {
        id: people.parents,
        ...words.stakeholders.parents,
        kind: 'citizens',
        influence: 2,
        interest: 3,
        stance: 'for'
      }
    ]),
    involvements: [
      {
        id: newId(),
        on: day(-715),
        kind: 'workshop',
        stage: 'as-is',
        ...words.involvements.draw,
        took: [people.staff, people.union],
        others: '',
        decision: '',
        deciders: [],
        about: []
      },
      {
        id: newId(),
        on: day(FEES_CLOSED),
        kind: 'decision',
        stage: 'follow-up',
        ...words.involvements.decide,
        took: [people.owner, people.staff, people.union, people.parents],
        others: '',
        deciders: [people.owner],
        about: []
      }
    ],
    cycles: inOrder([
      newCycle({
        id: cycleIds.income,
        order: '',
        ...words.cycles.income,
        startsOn: day(-705),
        endsOn: day(-688),
        closedOn: day(-687),
        verdict: 'keep',
        closed: true
      }),
      newCycle({
        id: cycleIds.letter,
        order: '',
        ...words.cycles.letter,
        startsOn: day(-650),
        endsOn: day(-636),
        closedOn: day(-634),
        verdict: 'keep',
        closed: true
      })
    ]),
    changes: inOrder(
      entries(words.changes).map(([name, text]) =>
        newChange({
          id: changeIds[name],
          order: '',
          ...text,
          state: 'done',
          owner: words.changeOwner,
          cycle: name === 'letter' || name === 'remind' ? cycleIds.letter : cycleIds.income,
          kinds: [...kinds[name]],
          findings: findingsOf[name],
          alters: altered[name].map((at) => service.node(at)),
          becomes: altered[name].map((at) =>
            service.node(at).replace(service.documents[2]!.id, service.documents.at(-1)!.id)
          )
        })
      )
    ),
    benefits: inOrder(
      entries(benefits).map(([name, { changes, ...plan }]) => {
        const { measure, source, ...text } = words.benefits[name];
        return newBenefit({
          id: benefitIds[name],
          order: '',
          ...text,
          ...plan,
          owner: words.benefitOwner,
          baselineOn: day(-730),
          targetOn: day(60),
          measuring: {
            measure,
            source,
            who: words.measurer,
            rhythm: 'tertial',
            from: month(-24),
            until: month(24),
            cost: words.cost
          },
          changes: changes.map((change) => service.refTo('changes', changeIds[change])),
          steps: [service.node(2)]
        });
      })
    ),
    measurements: entries(measured).flatMap(([name, values]) =>
      values.map((value, at) => ({
        id: newId(),
        benefit: benefitIds[name],
        on: month(-24 + at * 4),
        value,
        source: words.benefits[name].source
      }))
    ),
    benefitNotes: [
      newNote({
        id: newId(),
        benefit: benefitIds.post,
        kind: 'decision',
        on: day(-350),
        amount: 40_000,
        ...words.decision
      }),
      newNote({
        id: newId(),
        benefit: benefitIds.time,
        kind: 'decision',
        on: day(FEES_CLOSED),
        amount: 0,
        ...words.agreed
      })
    ]
  });
  // The first study stands in place of the template's empty one.
  const maps = service.documents.filter(({ kind }) => kind !== 'study');
  return { service, documents: [...maps, ...first.documents, ...second.documents] };
}
