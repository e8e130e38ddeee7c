/** What grades, feelings and places are called. */
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Card, EvidenceGrade, Step } from '../model';
import type { BlueprintLine } from '../rules/blueprint-lines';

export const gradeNames: { readonly [grade in EvidenceGrade]: () => string } = {
  assumed: m.journey_grade_assumed,
  reported: m.journey_grade_reported,
  observed: m.journey_grade_observed
};

/** The five levels of the emotion curve, best first. */
export const levels = [2, 1, 0, -1, -2] as const;

/** A feeling in words. Values between two levels are called by the nearest. */
export function feelingName(emotion: number | null): string {
  if (emotion === null) return m.journey_feeling_unknown();
  const names = [
    m.journey_feeling_very_bad,
    m.journey_feeling_bad,
    m.journey_feeling_neutral,
    m.journey_feeling_good,
    m.journey_feeling_very_good
  ];
  return names[Math.round(emotion) + 2]!();
}

/** A step's feeling and how well it is founded: «Bra, antatt». */
export function feelingOf(step: Step): string {
  if (step.emotion === null) return feelingName(null);
  return m.journey_feeling_graded({
    feeling: feelingName(step.emotion),
    grade: gradeNames[step.emotionGrade]().toLowerCase()
  });
}

export const lineNames: { readonly [line in BlueprintLine]: () => string } = {
  interaction: m.journey_line_interaction,
  visibility: m.journey_line_visibility,
  internal: m.journey_line_internal
};

/** What a phase, step or lane is called while nobody has named it. */
export function titleOr(title: string, kind: 'phase' | 'step' | 'lane'): string {
  if (title.trim()) return title;
  return { phase: m.journey_unnamed_phase, step: m.journey_unnamed_step, lane: m.journey_unnamed_lane }[
    kind
  ]();
}

/** What a card says; one that only shows a picture says what that shows. */
export function cardText(card: Card): string {
  if (card.text.trim()) return card.text;
  return card.image ? card.imageText || m.picture_name() : m.journey_card_blank();
}

/** A card's name for those who listen: what it says, how well it is founded, and what else it says of itself. */
export function cardName(card: Card, more: readonly string[] = []): string {
  return m.journey_card_name({
    text: cardText(card).trim(),
    grade: [gradeNames[card.grade]().toLowerCase(), ...more].join(', ')
  });
}
