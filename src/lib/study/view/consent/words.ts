import { m } from '$lib/i18n/paraglide/messages.js';
import { formatDate } from '$lib/i18n/format';
import {
  consentParts,
  type Consent,
  type ConsentPart,
  type DpiaQuestion,
  type Erasure,
  type Privacy
} from '../../model';
import type { Answers } from '../../rules/consent-text';
import type { DueState } from '../../rules/retention';
import type { Tone } from '../labels';
import { sourceWords } from '../recording/words';

type Language = Consent['language'];

export const questionWords: { readonly [part in ConsentPart]: typeof m.consent_q_sound } = {
  sound: m.consent_q_sound,
  camera: m.consent_q_camera,
  screen: m.consent_q_screen,
  quotes: m.consent_q_quotes,
  contact: m.consent_q_contact
};

/** Each permission in a word. */
export const partWords: { readonly [part in ConsentPart]: () => string } = {
  ...sourceWords,
  quotes: m.consent_part_quotes,
  contact: m.consent_part_contact
};

/** What was agreed to, in one line. */
export function givenWords(consent: Consent): string {
  const { at, guardian, withdrawnAt } = consent;
  if (withdrawnAt) return m.consent_withdrawn_on({ date: formatDate(withdrawnAt) });
  return [
    m.consent_given({ date: formatDate(at) }),
    ...(guardian ? [m.consent_by_guardian()] : []),
    heldWords(consent)
  ].join(' · ');
}

/** The permissions that hold just now. */
export function heldWords(consent: Consent): string {
  const parts = consentParts.filter((part) => consent[part]).map((part) => partWords[part]().toLowerCase());
  return parts.length ? m.consent_yes_to({ parts: parts.join(', ') }) : m.consent_yes_to_none();
}

/** Why something was erased. */
export function whyWords({ why, part }: Pick<Erasure, 'why' | 'part'>): string {
  if (why === 'due') return m.consent_why_due();
  return part ? m.consent_why_part({ part: partWords[part]().toLowerCase() }) : m.consent_why_withdrawn();
}

export const dpiaWords: { readonly [question in DpiaQuestion]: () => string } = {
  vulnerable: m.consent_dpia_vulnerable,
  health: m.consent_dpia_health,
  children: m.consent_dpia_children,
  employees: m.consent_dpia_employees,
  scale: m.consent_dpia_scale,
  technology: m.consent_dpia_technology
};

/** How it stands with what is kept, in words; the colour says the same. */
export const dueLook: {
  readonly [state in DueState]: { readonly label: () => string; readonly tone: Tone };
} = {
  overdue: { label: m.due_overdue, tone: 'bad' },
  undated: { label: m.due_undated, tone: 'warn' },
  soon: { label: m.due_soon, tone: 'warn' },
  later: { label: m.due_later, tone: 'neutral' },
  erased: { label: m.due_state_erased, tone: 'good' },
  nothing: { label: m.due_nothing, tone: 'neutral' }
};

/** The paragraphs of the consent, in the participant's language, whatever the screen's is. */
export function paragraphs(
  { controller, officer, seenBy, keepUntil }: Privacy,
  purpose: string,
  label: string,
  locale: Language
): string[] {
  const in_ = { locale };
  return [
    m.consent_p_what({}, in_),
    ...(purpose ? [m.consent_p_purpose({ purpose }, in_)] : []),
    m.consent_p_notes({ label }, in_),
    m.consent_p_seen({ who: seenBy }, in_),
    m.consent_p_until({ date: formatDate(keepUntil, 'long', locale) }, in_),
    m.consent_p_rights({ controller, officer: officer || '–' }, in_),
    m.consent_p_withdrawn({}, in_),
    m.consent_p_free({}, in_)
  ];
}

/** Everything that was said and answered, as it is kept with the signature and printed. */
export function whatWasSaid(text: readonly string[], answers: Answers, locale: Language): string[] {
  const in_ = { locale };
  const answer = (part: ConsentPart) => (answers[part] ? m.consent_yes({}, in_) : m.consent_no({}, in_));
  return [
    m.consent_p_head({}, in_),
    ...text,
    ...consentParts.map((part) => `${questionWords[part]({}, in_)} ${answer(part)}`)
  ];
}
