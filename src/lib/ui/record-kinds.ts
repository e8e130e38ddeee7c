/** What kinds of records are called and look like in lists that mix them. */
import FileText from '@lucide/svelte/icons/file-text';
import Lightbulb from '@lucide/svelte/icons/lightbulb';
import MapIcon from '@lucide/svelte/icons/map';
import MessageSquareText from '@lucide/svelte/icons/message-square-text';
import Search from '@lucide/svelte/icons/search';
import TrendingUp from '@lucide/svelte/icons/trending-up';
import Users from '@lucide/svelte/icons/users';
import Workflow from '@lucide/svelte/icons/workflow';
import type { IndexRow } from '$lib/document/context';
import { ABOUT } from '$lib/document/record';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { IconComponent } from './icon';

const names: { readonly [kind: string]: () => string } = {
  service: m.shell_kind_service,
  portfolio: m.shell_kind_portfolio,
  systems: m.shell_kind_systems,
  methodPhases: m.shell_kind_method_phases,
  methodSteps: m.shell_kind_method_steps,
  programmes: m.shell_kind_programmes,
  decisionPoints: m.shell_kind_decision_points,
  roadmap: m.shell_kind_roadmap,
  roles: m.shell_kind_roles,
  busyPeriods: m.shell_kind_busy_periods,
  journey: m.shell_kind_journey,
  process: m.shell_kind_process,
  study: m.shell_kind_study,
  session: m.shell_kind_session,
  phases: m.shell_kind_phases,
  steps: m.shell_kind_steps,
  lanes: m.shell_kind_lanes,
  cards: m.shell_kind_cards,
  handoffs: m.shell_kind_handoffs,
  routes: m.shell_kind_routes,
  scores: m.shell_kind_scores,
  comments: m.shell_kind_comments,
  views: m.shell_kind_views,
  pools: m.shell_kind_pools,
  nodes: m.shell_kind_nodes,
  flows: m.shell_kind_flows,
  tasks: m.shell_kind_tasks,
  participants: m.shell_kind_participants,
  findings: m.shell_kind_findings,
  observations: m.shell_kind_observations,
  personas: m.shell_kind_personas,
  quotes: m.shell_kind_quotes,
  stakeholders: m.shell_kind_stakeholders,
  stakeholderActions: m.shell_kind_stakeholder_actions,
  involvements: m.shell_kind_involvements,
  competences: m.shell_kind_competences,
  cycles: m.shell_kind_cycles,
  assessments: m.health_own,
  changes: m.shell_kind_changes,
  benefits: m.shell_kind_benefits,
  chain: m.shell_kind_chain,
  benefitNotes: m.shell_kind_benefit_notes,
  changeScores: m.shell_kind_change_scores
};

const icons: { readonly [kind: string]: IconComponent } = {
  journey: MapIcon,
  steps: MapIcon,
  phases: MapIcon,
  cards: MapIcon,
  process: Workflow,
  nodes: Workflow,
  flows: Workflow,
  study: MessageSquareText,
  session: MessageSquareText,
  observations: MessageSquareText,
  findings: Search,
  changes: Lightbulb,
  cycles: Lightbulb,
  benefits: TrendingUp,
  chain: TrendingUp,
  personas: Users,
  quotes: Users,
  stakeholders: Users
};

const keyOf = (row: Pick<IndexRow, 'kind' | 'collection'>) =>
  row.collection === ABOUT ? row.kind : row.collection;

/** The kind of a record, in the user's language; empty for one this version does not know. */
export function kindName(row: Pick<IndexRow, 'kind' | 'collection'>): string {
  return names[keyOf(row)]?.() ?? '';
}

export function kindIcon(row: Pick<IndexRow, 'kind' | 'collection'>): IconComponent {
  return icons[keyOf(row)] ?? FileText;
}
