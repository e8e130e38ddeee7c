import type { Card, Comment, HandOff, Route } from '../model';
import { groupBy } from '../../document/group';
import type { MapLayout } from './layout';

/** A remark and the answers to it, in order of time. */
export interface Thread {
  readonly comment: Comment;
  readonly answers: readonly Comment[];
}

interface Remarked {
  readonly layout: MapLayout;
  readonly cards: readonly Card[];
  readonly comments: readonly Comment[];
  readonly handoffs?: readonly HandOff[];
  readonly routes?: readonly Route[];
}

const byTime = (a: Comment, b: Comment) =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/**
 * The threads on one place, or on the whole map and all its places: first those on the map, then along the journey,
 * in each place by time; what leads on stands where it starts. Answers whose first remark was removed meanwhile stand as threads of their own.
 */
export function threadsOf(
  { layout, cards, comments, handoffs = [], routes = [] }: Remarked,
  wanted: { readonly place?: string | undefined; readonly resolved: boolean }
): Thread[] {
  const known = new Set(comments.map(({ id }) => id));
  const isFirst = ({ answers }: Comment) => !answers || !known.has(answers);
  const answers = groupBy(
    comments.filter((comment) => !isFirst(comment)),
    (comment) => comment.answers
  );
  const stepAt = new Map(layout.steps.map((step, at) => [step.id, at]));
  const phaseAt = new Map(
    layout.phases.map(({ phase, steps }) => [phase.id, stepAt.get(steps[0]?.id ?? '')])
  );
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const startOf = new Map<string, string>([
    ...handoffs.map(({ id, from }) => [`handoffs/${id}`, `cards/${from}`] as const),
    ...routes.map(({ id, from }) => [`routes/${id}`, `steps/${from}`] as const)
  ]);
  const spot = (place: string): readonly [number, number] => {
    const [collection, id = ''] = (startOf.get(place) ?? place).split('/');
    if (collection === 'about') return [-2, 0];
    if (collection === 'lanes') return [-1, layout.rowOf.get(id) ?? Infinity];
    if (collection === 'phases') return [phaseAt.get(id) ?? Infinity, -2];
    if (collection === 'steps') return [stepAt.get(id) ?? Infinity, -1];
    if (collection === 'emotions') return [stepAt.get(id) ?? Infinity, -0.5];
    const card = cardOf.get(id);
    return card
      ? [stepAt.get(card.step) ?? Infinity, layout.rowOf.get(card.lane) ?? Infinity]
      : [Infinity, 0];
  };
  return comments
    .filter((comment) => isFirst(comment) && comment.resolved === wanted.resolved)
    .filter((comment) => wanted.place === undefined || comment.place === wanted.place)
    .map((comment) => ({ comment, at: spot(comment.place) }))
    .sort((a, b) => compare(a.at[0], b.at[0]) || compare(a.at[1], b.at[1]) || byTime(a.comment, b.comment))
    .map(({ comment }) => ({ comment, answers: (answers.get(comment.id) ?? []).toSorted(byTime) }));
}

/** Numbers in order, those that are Infinity beside one another. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
