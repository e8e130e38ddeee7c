/** The steps that hurt most, from a map or from the record index, and why, in words. */
import type { IndexRow } from '$lib/document/context';
import { m } from '$lib/i18n/paraglide/messages.js';
import { formatNumber } from '$lib/i18n/format';
import { formatMinutes } from '$lib/thread/describe';
import { evidenceGrades, laneRoles } from '../../model';
import { stepFeeling } from '../../rules/evidence';
import type { Judged, Reason } from '../../rules/worst-steps';
import { signed } from '../curve/feeling-words';
import type { JourneyMap } from '../journey-map.svelte';
import { feelingName } from '../words';

/** A step in a list of those that hurt. */
export interface WorstEntry {
  readonly id: string;
  readonly title: string;
  /** Where it stands: the map, when there are several. */
  readonly place: string;
  readonly href: string;
  readonly points: number;
  readonly reasons: readonly string[];
}

/** The steps of an open map. */
export function judgedSteps({ doc, feelings, lens }: JourneyMap): Judged[] {
  const roles = new Map(doc.all('lanes').map((lane) => [lane.id, lane.role]));
  const cards = doc.all('cards');
  return lens.whole.steps.map((step) => ({
    id: step.id,
    feeling: feelings.of(step),
    waitMinutes: step.waitMinutes,
    momentOfTruth: step.momentOfTruth,
    cards: cards
      .filter((card) => card.step === step.id)
      .map(({ id, lane, failureImpact }) => ({ id, role: roles.get(lane), failureImpact }))
  }));
}

const number = (value: unknown) => (typeof value === 'number' ? value : null);
const gradeOf = (value: unknown) => evidenceGrades.find((grade) => grade === value) ?? 'assumed';

/** The same from rows of the index; ids are `document/step`, since two maps may share ids of steps. */
export function judgedRows(rows: {
  readonly [collection in 'steps' | 'cards' | 'lanes' | 'scores']: readonly IndexRow[];
}): Judged[] {
  const key = (row: IndexRow, id: unknown) => `${row.document}/${String(id)}`;
  const roles = new Map(
    rows.lanes.map((row) => [key(row, row.id), laneRoles.find((role) => role === row.facts?.role)])
  );
  const by = (some: readonly IndexRow[]) => {
    const groups = new Map<string, IndexRow[]>();
    for (const row of some) {
      const at = key(row, row.facts?.step);
      groups.set(at, [...(groups.get(at) ?? []), row]);
    }
    return groups;
  };
  const [cards, scores] = [by(rows.cards), by(rows.scores)];
  return rows.steps.map((row) => {
    const id = key(row, row.id);
    const { emotion, emotionGrade, momentOfTruth, waitMinutes } = row.facts ?? {};
    const said = (scores.get(id) ?? []).map(({ facts }) => ({
      value: number(facts?.value) ?? 0,
      weight: number(facts?.weight) ?? 0,
      grade: gradeOf(facts?.grade)
    }));
    return {
      id,
      feeling: stepFeeling({ emotion: number(emotion), emotionGrade: gradeOf(emotionGrade) }, said),
      waitMinutes: number(waitMinutes),
      momentOfTruth: momentOfTruth === true,
      cards: (cards.get(id) ?? []).map((card) => ({
        id: card.id,
        role: roles.get(key(card, card.facts?.lane)),
        failureImpact: number(card.facts?.failureImpact)
      }))
    };
  });
}

const failures = [m.journey_worst_failure_1, m.journey_worst_failure_2, m.journey_worst_failure_3];

/** Why a step hurts, in a few words. */
export function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'feeling': {
      const feeling = feelingName(reason.value);
      if (reason.n) return m.journey_worst_feeling({ feeling, value: signed(reason.value), n: reason.n });
      return reason.assumed ? m.journey_worst_assumed({ feeling }) : m.journey_worst_by_hand({ feeling });
    }
    case 'failure':
      return failures[Math.min(3, Math.max(1, reason.impact)) - 1]!();
    case 'pains':
      return reason.cards.length === 1
        ? m.journey_worst_pain()
        : m.journey_worst_pains({ count: reason.cards.length });
    case 'waiting':
      return m.journey_worst_waiting({ time: formatMinutes(reason.minutes) });
    case 'moment':
      return m.journey_worst_moment();
  }
}

/** Points as they are shown: one decimal. */
export function pointsText(points: number): string {
  return m.journey_worst_points({ points: formatNumber(points, 1) });
}
