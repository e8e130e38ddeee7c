/** What a new journey map starts with, in the user's language. */
import type { NewRecords } from '../document/context';
import { newId } from '../document/ids';
import { ordersAfter } from '../document/order';
import { m } from '../i18n/paraglide/messages.js';
import { newLane, newStep, type JourneyCollections, type LaneRole } from './model';

export const templates = ['before-during-after', 'blueprint', 'empty'] as const;
export type Template = (typeof templates)[number];

/** The name a lane of this role has until somebody gives it another. */
export const laneRoleNames: { readonly [role in LaneRole]: () => string } = {
  actions: m.journey_lane_actions,
  thoughts: m.journey_lane_thoughts,
  feelings: m.journey_lane_feelings,
  quotes: m.journey_lane_quotes,
  touchpoints: m.journey_lane_touchpoints,
  'pain-points': m.journey_lane_pain_points,
  'bright-spots': m.journey_lane_bright_spots,
  opportunities: m.journey_lane_opportunities,
  evidence: m.journey_lane_evidence,
  frontstage: m.journey_lane_frontstage,
  backstage: m.journey_lane_backstage,
  support: m.journey_lane_support,
  systems: m.journey_lane_systems,
  metrics: m.journey_lane_metrics,
  notes: m.journey_lane_notes
};

const lanesOf: { readonly [template in Template]: readonly LaneRole[] } = {
  'before-during-after': [
    'actions',
    'thoughts',
    'touchpoints',
    'pain-points',
    'bright-spots',
    'opportunities'
  ],
  blueprint: ['evidence', 'actions', 'pain-points', 'frontstage', 'backstage', 'support'],
  empty: []
};

/**
 * The phases, steps and lanes of a template. KS asks for the journey before, during and after the meeting with
 * the service, so that is how a map starts; each phase has one step without a name, ready to be written in.
 */
export function templateRecords(
  template: Template
): Required<Pick<NewRecords<JourneyCollections>, 'phases' | 'steps' | 'lanes'>> {
  if (template === 'empty') return { phases: [], steps: [], lanes: [] };
  const titles = [m.journey_phase_before, m.journey_phase_during, m.journey_phase_after];
  const phaseOrders = ordersAfter(undefined, titles.length);
  const phases = titles.map((title, at) => ({ id: newId(), order: phaseOrders[at]!, title: title() }));
  const steps = phases.map((phase) => newStep({ id: newId(), order: phase.order, phase: phase.id }));
  const roles = lanesOf[template];
  const laneOrders = ordersAfter(undefined, roles.length);
  const lanes = roles.map((role, at) =>
    newLane({ id: newId(), order: laneOrders[at]!, title: laneRoleNames[role](), role })
  );
  return { phases, steps, lanes };
}
