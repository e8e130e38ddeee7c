/** What a new journey map starts with, in the user's language. The whole set is in `template-set.ts`. */
import type { NewRecords } from '../document/context';
import { newId } from '../document/ids';
import { ordersAfter } from '../document/order';
import { m } from '../i18n/paraglide/messages.js';
import { newLane, newStep, type JourneyCollections, type LaneRole, type TemplateShape } from './model';

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

const hints: { readonly [template in Template]: () => string } = {
  'before-during-after': m.journey_template_before_hint,
  blueprint: m.journey_template_blueprint_hint,
  empty: m.journey_template_empty_hint
};

const titles: { readonly [template in Template]: () => string } = {
  'before-during-after': m.journey_use_before_during_after,
  blueprint: m.journey_use_blueprint,
  empty: m.journey_template_empty
};

/** Lanes of these roles, each with the name its role has. */
export function lanesNamed(roles: readonly LaneRole[]): TemplateShape['lanes'] {
  return roles.map((role) => ({ role, title: laneRoleNames[role]() }));
}

/** The phases that KS asks for, before, during and after the meeting with the service, ready to be written in. */
export function threePhases(): TemplateShape['phases'] {
  return [m.journey_phase_before, m.journey_phase_during, m.journey_phase_after].map((title) => ({
    title: title(),
    steps: [{ title: '', serviceName: '' }]
  }));
}

/** One of the plain templates as data. */
export function plainTemplate(template: Template): TemplateShape {
  return {
    title: titles[template](),
    hint: hints[template](),
    state: '',
    phases: template === 'empty' ? [] : threePhases(),
    lanes: lanesNamed(lanesOf[template])
  };
}

/** The phases, steps and lanes of a map that starts from a template. */
export function templateRecords({
  phases,
  lanes
}: Pick<TemplateShape, 'phases' | 'lanes'>): Required<
  Pick<NewRecords<JourneyCollections>, 'phases' | 'steps' | 'lanes'>
> {
  const phaseOrders = ordersAfter(undefined, phases.length);
  const laneOrders = ordersAfter(undefined, lanes.length);
  // Rising over the whole map, so that the steps are in the order of the journey whatever phase they are in.
  const stepOrders = ordersAfter(undefined, phases.flatMap(({ steps }) => steps).length);
  const made = phases.map(({ title, steps }, at) => {
    const id = newId();
    const own = steps.map((step) => newStep({ id: newId(), order: stepOrders.shift()!, phase: id, ...step }));
    return { phase: { id, order: phaseOrders[at]!, title }, steps: own };
  });
  return {
    phases: made.map(({ phase }) => phase),
    steps: made.flatMap(({ steps }) => steps),
    lanes: lanes.map((lane, at) => newLane({ id: newId(), order: laneOrders[at]!, ...lane }))
  };
}
