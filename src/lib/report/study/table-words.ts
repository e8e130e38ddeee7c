/** What a study's records are called in tables, in the language of the screen. */
import { m } from '../../i18n/paraglide/messages.js';
import type { Emotion, FindingKind, ObservationKind, Outcome } from '../../study/model';

export const outcomeNames: { readonly [O in Outcome]: () => string } = {
  unaided: m.study_outcome_unaided,
  assisted: m.study_outcome_assisted,
  partly: m.study_outcome_partly,
  'gave-up': m.study_outcome_gave_up,
  wrong: m.study_outcome_wrong
};
export const kindNames: { readonly [K in ObservationKind]: () => string } = {
  problem: m.study_kind_problem,
  error: m.study_kind_error,
  help: m.study_kind_help,
  quote: m.study_kind_quote,
  positive: m.study_kind_positive,
  note: m.study_kind_note
};
export const emotionNames: { readonly [E in Emotion]: () => string } = {
  pleased: m.study_emotion_pleased,
  surprised: m.study_emotion_surprised,
  confused: m.study_emotion_confused,
  frustrated: m.study_emotion_frustrated
};
export const findingNames: { readonly [K in FindingKind]: () => string } = {
  problem: m.study_finding_problem,
  strength: m.study_finding_strength,
  idea: m.study_finding_idea
};
