/** Words and tones of what several screens show alike. Called in templates, they follow the language. */
import Eye from '@lucide/svelte/icons/eye';
import Lightbulb from '@lucide/svelte/icons/lightbulb';
import Map from '@lucide/svelte/icons/map';
import Ruler from '@lucide/svelte/icons/ruler';
import Search from '@lucide/svelte/icons/search';
import TrendingUp from '@lucide/svelte/icons/trending-up';
import Workflow from '@lucide/svelte/icons/workflow';
import { TOLERANCE, type Standing } from '../benefit/rules/realised';
import type { ChangeState, Verdict } from '../cycle/model';
import { formatNumber } from '../i18n/format';
import { m } from '../i18n/paraglide/messages.js';
import type { MapStatus } from '../journey/model';
import type { CompetenceArea } from '../people/model';
import type { Stage } from './rules/links';

/** The tones of `ui/Badge`. */
export type Tone = 'neutral' | 'good' | 'warn' | 'bad' | 'info';

export const stageIcons = {
  observation: Eye,
  finding: Search,
  'journey-step': Map,
  'process-step': Workflow,
  change: Lightbulb,
  benefit: TrendingUp,
  measurement: Ruler
} satisfies { [S in Stage]: typeof Eye };

/** The heading over records of one stage. */
export const stageNames: { readonly [S in Stage]: () => string } = {
  observation: m.thread_observations,
  finding: m.thread_findings,
  'journey-step': m.thread_journey_steps,
  'process-step': m.thread_process_steps,
  change: m.thread_changes,
  benefit: m.thread_benefits,
  measurement: m.thread_measurements
};

export const changeStateNames: { readonly [S in ChangeState]: () => string } = {
  proposed: m.thread_state_proposed,
  decided: m.thread_state_decided,
  'under-way': m.thread_state_under_way,
  done: m.thread_state_done,
  dropped: m.thread_state_dropped
};

export const changeStateTones: { readonly [S in ChangeState]: Tone } = {
  proposed: 'neutral',
  decided: 'info',
  'under-way': 'info',
  done: 'good',
  dropped: 'neutral'
};

/** What becomes of what a cycle tried. */
export const verdictNames: { readonly [V in Verdict]: () => string } = {
  keep: m.cycle_verdict_keep,
  change: m.cycle_verdict_change,
  drop: m.cycle_verdict_drop
};
export const verdictTones: { readonly [V in Verdict]: Tone } = {
  keep: 'good',
  change: 'info',
  drop: 'neutral'
};

const severities = [m.thread_severity_1, m.thread_severity_2, m.thread_severity_3, m.thread_severity_4];
const severityTones: readonly Tone[] = ['neutral', 'neutral', 'warn', 'bad'];

/** How grave a finding is, 1–4, as a badge says it; null is not judged. */
export function severityBadge(severity: number | null): { tone: Tone; text: string } {
  const at = (severity ?? 0) - 1;
  return { tone: severityTones[at] ?? 'neutral', text: (severities[at] ?? m.thread_severity_none)() };
}

const observationNames: { readonly [kind: string]: () => string } = {
  problem: m.thread_observation_problem,
  error: m.thread_observation_error,
  help: m.thread_observation_help,
  quote: m.thread_observation_quote,
  positive: m.thread_observation_positive,
  note: m.thread_observation_note
};

/** What kind of observation it is; empty for a kind this version does not know. */
export function observationWord(kind: string): string {
  return observationNames[kind]?.() ?? '';
}

/** Whether a map shows how it is or how it shall be; empty for documents that are no maps. */
export function mapStateWord(state: string): string {
  return state === 'as-is' ? m.thread_as_is() : state === 'to-be' ? m.thread_to_be() : '';
}

/** Fields of competence. */
export const competenceAreaNames: { readonly [A in CompetenceArea]: () => string } = {
  'service-design': m.competence_area_service_design,
  lean: m.competence_area_lean,
  privacy: m.competence_area_privacy,
  project: m.competence_area_project,
  programme: m.competence_area_programme,
  portfolio: m.competence_area_portfolio,
  benefits: m.competence_area_benefits,
  change: m.competence_area_change,
  technology: m.competence_area_technology,
  'digital-skills': m.competence_area_digital_skills,
  other: m.competence_area_other
};

/** Where a map stands in its life. */
export const mapStatusNames: { readonly [S in MapStatus]: () => string } = {
  draft: m.journey_status_draft,
  'in-use': m.journey_status_in_use,
  retired: m.journey_status_retired
};

/** How a benefit stands. */
export const standingNames: { readonly [S in Standing]: () => string } = {
  'no-baseline': m.benefit_standing_no_baseline,
  'no-target': m.benefit_standing_no_target,
  unmeasured: m.benefit_standing_unmeasured,
  undated: m.benefit_standing_undated,
  behind: m.benefit_standing_behind,
  'on-track': m.benefit_standing_on_track,
  reached: m.benefit_standing_reached,
  described: m.benefit_standing_described
};

export const standingTones: { readonly [S in Standing]: Tone } = {
  'no-baseline': 'warn',
  'no-target': 'warn',
  unmeasured: 'neutral',
  undated: 'neutral',
  behind: 'bad',
  'on-track': 'good',
  reached: 'good',
  described: 'neutral'
};

/** How many hundredths of the way below the line are still on track, in digits. */
export const tolerated = () => formatNumber(TOLERANCE * 100);

/** A figure with its unit, kept on one line. */
export function amount(value: number, unit: string): string {
  return unit ? `${formatNumber(value)}\u00a0${unit}` : formatNumber(value);
}
