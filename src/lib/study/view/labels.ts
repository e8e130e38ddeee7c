/** How kinds, outcomes and severities are named and drawn. Functions, so that they follow the language. */
import Check from '@lucide/svelte/icons/check';
import CircleX from '@lucide/svelte/icons/circle-x';
import CircleDotDashed from '@lucide/svelte/icons/circle-dot-dashed';
import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark';
import FaceSlightlyFrowning from '@lucide/svelte/icons/face-slightly-frowning';
import FaceSlightlySmiling from '@lucide/svelte/icons/face-slightly-smiling';
import Flag from '@lucide/svelte/icons/flag';
import LifeBuoy from '@lucide/svelte/icons/life-buoy';
import Lightbulb from '@lucide/svelte/icons/lightbulb';
import Quote from '@lucide/svelte/icons/quote';
import StickyNote from '@lucide/svelte/icons/sticky-note';
import ThumbsUp from '@lucide/svelte/icons/thumbs-up';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import X from '@lucide/svelte/icons/x';
import Zap from '@lucide/svelte/icons/zap';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { IconComponent } from '$lib/ui/icon';
import type {
  AccessNeed,
  Emotion,
  Finding,
  FindingKind,
  ObservationKind,
  Outcome,
  QuestionKind,
  Questionnaire
} from '../model';
import type { SessionState } from '../rules/clock';
import type { Counted } from '../rules/quick-line';

export type Tone = 'neutral' | 'good' | 'warn' | 'bad' | 'info';

interface Look {
  readonly label: () => string;
  readonly icon: IconComponent;
  readonly tone: Tone;
}

export const kindLook: { readonly [K in ObservationKind]: Look & { readonly letter: () => string } } = {
  problem: { label: m.study_kind_problem, letter: m.study_letter_problem, icon: TriangleAlert, tone: 'warn' },
  error: { label: m.study_kind_error, letter: m.study_letter_error, icon: CircleX, tone: 'bad' },
  help: { label: m.study_kind_help, letter: m.study_letter_help, icon: LifeBuoy, tone: 'info' },
  quote: { label: m.study_kind_quote, letter: m.study_letter_quote, icon: Quote, tone: 'neutral' },
  positive: { label: m.study_kind_positive, letter: m.study_letter_positive, icon: ThumbsUp, tone: 'good' },
  note: { label: m.study_kind_note, letter: m.study_letter_note, icon: StickyNote, tone: 'neutral' }
};

export const outcomeLook: { readonly [O in Outcome]: Look } = {
  unaided: { label: m.study_outcome_unaided, icon: Check, tone: 'good' },
  assisted: { label: m.study_outcome_assisted, icon: LifeBuoy, tone: 'info' },
  partly: { label: m.study_outcome_partly, icon: CircleDotDashed, tone: 'warn' },
  'gave-up': { label: m.study_outcome_gave_up, icon: Flag, tone: 'bad' },
  wrong: { label: m.study_outcome_wrong, icon: X, tone: 'bad' }
};

export const countLabel: { readonly [C in Counted]: () => string } = {
  errors: m.study_count_errors,
  assists: m.study_count_assists
};

export const emotionLook: { readonly [E in Emotion]: Look } = {
  pleased: { label: m.study_emotion_pleased, icon: FaceSlightlySmiling, tone: 'good' },
  surprised: { label: m.study_emotion_surprised, icon: Zap, tone: 'info' },
  confused: { label: m.study_emotion_confused, icon: CircleQuestionMark, tone: 'warn' },
  frustrated: { label: m.study_emotion_frustrated, icon: FaceSlightlyFrowning, tone: 'bad' }
};

export const findingLook: { readonly [K in FindingKind]: Look } = {
  problem: { label: m.study_finding_problem, icon: TriangleAlert, tone: 'warn' },
  strength: { label: m.study_finding_strength, icon: ThumbsUp, tone: 'good' },
  idea: { label: m.study_finding_idea, icon: Lightbulb, tone: 'info' }
};

/** The severity in a word. */
export function severityLabel(severity: Finding['severity']): string {
  return severity === null
    ? m.study_severity_none()
    : [m.study_severity_1, m.study_severity_2, m.study_severity_3, m.study_severity_4][severity - 1]!();
}

/** The colour that goes with a severity; the word carries the meaning. */
export function severityTone(severity: Finding['severity']): Tone {
  return severity === null ? 'neutral' : severity >= 4 ? 'bad' : severity === 3 ? 'warn' : 'neutral';
}

export const stateLabel: { readonly [S in SessionState]: () => string } = {
  planned: m.study_session_planned,
  running: m.study_session_running,
  ended: m.study_session_ended
};

/** What looks personal in a text, in words. */
export const personalWords = {
  name: m.study_personal_name,
  phone: m.study_personal_phone,
  email: m.study_personal_email,
  'national-number': m.study_personal_national_number
};

export const questionnaireNames: { readonly [Q in Questionnaire]: () => string } = {
  seq: m.study_questionnaire_seq,
  sus: m.study_questionnaire_sus,
  'umux-lite': m.study_questionnaire_umux,
  nps: m.study_questionnaire_nps,
  own: m.study_questionnaire_own
};
export const questionnaireHints: { readonly [Q in Questionnaire]: () => string } = {
  seq: m.study_questionnaire_seq_hint,
  sus: m.study_questionnaire_sus_hint,
  'umux-lite': m.study_questionnaire_umux_hint,
  nps: m.study_questionnaire_nps_hint,
  own: m.study_questionnaire_own_hint
};
export const questionKindNames: { readonly [K in QuestionKind]: () => string } = {
  scale: m.study_question_kind_scale,
  'yes-no': m.study_question_kind_yes_no,
  words: m.study_question_kind_words
};

export const needNames: { readonly [N in AccessNeed]: () => string } = {
  'screen-reader': m.study_need_screen_reader,
  'low-vision': m.study_need_low_vision,
  keyboard: m.study_need_keyboard,
  hearing: m.study_need_hearing,
  reading: m.study_need_reading,
  language: m.study_need_language,
  unused: m.study_need_unused
};
