import type { Assessment } from '../../service/model/assessment';
import type { Build } from './context';

interface AnswerPlan extends Pick<Assessment, 'advice' | 'answer' | 'recorded'> {
  /** Days from today. */
  day: number;
  by: keyof Build['texts']['health']['roles'];
  note?: keyof Build['texts']['health']['notes'];
}

/** Two rounds of answers: after the second cycle, and now. The records have moved since; so have people. */
const answers: readonly AnswerPlan[] = [
  {
    day: -365,
    advice: 'leadership',
    answer: 'missing',
    recorded: 'partly',
    by: 'manager',
    note: 'leadershipBefore'
  },
  {
    day: -365,
    advice: 'learning',
    answer: 'partly',
    recorded: 'partly',
    by: 'manager',
    note: 'learningBefore'
  },
  { day: -365, advice: 'benefits', answer: 'partly', recorded: 'missing', by: 'manager' },
  {
    day: -14,
    advice: 'leadership',
    answer: 'in-place',
    recorded: 'in-place',
    by: 'manager',
    note: 'leadership'
  },
  { day: -14, advice: 'involvement', answer: 'partly', recorded: 'partly', by: 'union', note: 'involvement' },
  { day: -14, advice: 'learning', answer: 'in-place', recorded: 'partly', by: 'manager', note: 'learning' },
  { day: -14, advice: 'work', answer: 'partly', recorded: 'in-place', by: 'union', note: 'work' },
  {
    day: -14,
    advice: 'competence',
    answer: 'in-place',
    recorded: 'partly',
    by: 'manager',
    note: 'competence'
  },
  { day: -14, advice: 'benefits', answer: 'in-place', recorded: 'partly', by: 'manager', note: 'benefits' }
];

/** How those in the service judge it themselves. */
export function assessed({ id, day, texts }: Build): Assessment[] {
  return answers.map(({ day: days, by, note, ...answer }, at) => ({
    id: id(`assessments:${at}`),
    ...answer,
    on: day(days),
    by: texts.health.roles[by],
    note: note ? texts.health.notes[note] : ''
  }));
}
