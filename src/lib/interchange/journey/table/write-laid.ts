import type { Card } from '../../../journey/model';
import type { AboutFacts, LaidRecords } from '../records';
import { gradeWords, stateWords, statusWords } from './record-words';
import { rowKindWords, wordOf, type AboutKind, type Locale } from './vocabulary';
import type { Row } from './write';

/** What is told of a map as a whole: a row for each that is told. */
export function aboutRows(about: AboutFacts, locale: Locale): Row[] {
  const told: readonly (readonly [AboutKind, string])[] = [
    ['state', wordOf(stateWords, about.state, locale)],
    ['status', wordOf(statusWords, about.status, locale)],
    ['persona', about.persona],
    ['scenario', about.scenario],
    ['owner', about.owner],
    ['review', about.reviewOn]
  ];
  return told
    .filter(([, text]) => text !== '')
    .map(([kind, text]) => ({ kind: wordOf(rowKindWords, kind, locale), text }));
}

/** The map that lies under, as rows name it. */
interface Under {
  readonly cards: readonly Card[];
  /** Labels of each step and its phase. */
  readonly stepAt: ReadonlyMap<string, { readonly phase: string; readonly step: string }>;
  /** How a step is named from elsewhere: with its phase. */
  readonly untils: ReadonlyMap<string, string>;
}

/**
 * Hand-offs (from and to are ids of cards), other ways on (until is where they lead) and scores, a row each. Those
 * that hang on what has no row itself are counted as strays.
 */
export function laidRows(
  { handoffs, routes, scores }: LaidRecords,
  { cards, stepAt, untils }: Under,
  locale: Locale
): { rows: Row[]; strays: number } {
  const rows: Row[] = [];
  const cardAt = new Map(cards.map((card) => [card.id, card]));
  const written = (step: string | undefined) => step !== undefined && !!stepAt.get(step)?.step;
  for (const { id, from, to, label, owner } of handoffs) {
    const step = cardAt.get(from)?.step;
    if (!written(step) || !written(cardAt.get(to)?.step)) continue;
    const kind = wordOf(rowKindWords, 'handoff', locale);
    rows.push({ kind, ...stepAt.get(step!), text: label, from, to, failureOwner: owner, id });
  }
  for (const { id, kind, from, to, label, share } of routes) {
    if (!written(from) || !written(to)) continue;
    const named = { kind: wordOf(rowKindWords, kind, locale), ...stepAt.get(from), until: untils.get(to)! };
    rows.push({ ...named, text: label, share: share ?? '', id });
  }
  for (const { id, step, value, weight, grade, source, on } of scores) {
    if (!written(step)) continue;
    const kind = wordOf(rowKindWords, 'score', locale);
    const said = { feeling: value, weight, grade: wordOf(gradeWords, grade, locale), source, day: on };
    rows.push({ kind, ...stepAt.get(step), ...said, id });
  }
  return { rows, strays: handoffs.length + routes.length + scores.length - rows.length };
}
