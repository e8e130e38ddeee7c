/** What papers read of the portfolio out of its rows in the index. */
import type { IndexRow } from '../../document/context';
import { m } from '../../i18n/paraglide/messages.js';
import type {
  DecisionPoint,
  Outcome,
  Programme,
  RoadmapEntry,
  ServiceScore,
  Subject
} from '../../service/model/portfolio';
import type { PortfolioLine } from '../../service/rules/portfolio/line';
import { timelineOf } from '../../service/rules/portfolio/timeline';
import { listFact, numberFact, textFact } from '../../thread/rules/links';
import type { PortfolioRecords } from '../../thread/rules/portfolio-lines';
import type { PaperData } from './paper-data';

/** Papers hold services against each other by what they are scored, and weigh nothing. */
export const nothingPlanned: PortfolioRecords = {
  programmes: [],
  decisionPoints: [],
  criteria: [],
  serviceScores: [],
  entries: [],
  needs: [],
  roles: [],
  roleMonths: [],
  busyPeriods: []
};

export const pointOf = (row: IndexRow): DecisionPoint => ({
  id: row.id,
  subject: textFact(row, 'subject') as Subject,
  of: textFact(row, 'of'),
  gate: textFact(row, 'gate'),
  title: row.title === textFact(row, 'gate') ? '' : row.title,
  on: textFact(row, 'on'),
  who: textFact(row, 'who'),
  outcome: textFact(row, 'outcome') as Outcome,
  note: ''
});

const of = (rows: readonly IndexRow[], collection: string) =>
  rows.filter((row) => row.collection === collection);

/** What services were scored. Why is not in the index, and not told. */
export function scoresOf(rows: readonly IndexRow[]): ServiceScore[] {
  return of(rows, 'serviceScores').map((row) => ({
    id: row.id,
    service: row.refs[0]?.split('/')[0] ?? '',
    criterion: textFact(row, 'criterion'),
    on: textFact(row, 'on'),
    who: textFact(row, 'who'),
    value: numberFact(row, 'value') ?? 0,
    text: ''
  }));
}

const entryOf = (row: IndexRow): RoadmapEntry => ({
  id: row.id,
  order: textFact(row, 'order'),
  subject: textFact(row, 'subject') as Subject,
  of: textFact(row, 'of'),
  title: row.title,
  from: textFact(row, 'from'),
  to: textFact(row, 'to'),
  paused: row.facts?.paused === true,
  note: ''
});

const programmeOf = (row: IndexRow): Programme => ({
  id: row.id,
  order: textFact(row, 'order'),
  title: row.title,
  goal: '',
  owner: '',
  services: [...listFact(row, 'services')]
});

/** The roadmap of these services and of programmes, what programmes are called, and what services are scored by. */
export function planOf(
  rows: readonly IndexRow[],
  lines: readonly PortfolioLine[],
  on: string
): Pick<PaperData, 'plan' | 'programmes' | 'criteria'> {
  const services = new Set(lines.map(({ id }) => id));
  const programmes = of(rows, 'programmes').map(programmeOf);
  const known = new Set(programmes.map(({ id }) => id));
  const isThere = ({ subject, of }: { subject: Subject; of: string }) =>
    subject === 'service' ? services.has(of) : known.has(of);
  const criterion = (id: string) => of(rows, 'criteria').find((row) => row.id === id)?.title;
  return {
    plan: timelineOf(
      lines.map(({ id }) => id),
      programmes,
      of(rows, 'roadmap').map(entryOf).filter(isThere),
      of(rows, 'decisionPoints').map(pointOf).filter(isThere),
      on
    ),
    programmes: new Map(programmes.map(({ id, title }) => [id, title])),
    criteria: {
      benefit: criterion('benefit') || m.portfolio_criterion_benefit(),
      effort: criterion('effort') || m.portfolio_criterion_effort()
    }
  };
}
