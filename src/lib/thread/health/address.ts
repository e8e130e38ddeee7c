import type { IndexRow } from '../../document/context';
import type { Check, CheckId } from '../../service/rules/health/health';
import { systemKey, systemNames } from '../../service/rules/systems';
import { addressOf } from '../address';
import { textFact } from '../rules/links';

/** Where a next step is taken. */
interface NextPlace {
  /** What the screen is asked to show where no record says it, as `?at=` does. */
  readonly at?: string;
  /** Ids of places on the screen, the first of those there is; `*` stands for the id of the record. */
  readonly to?: string;
  /** Something new is begun: on the screen, whichever record lacks it. */
  readonly anew?: true;
}

const log = (role?: string): NextPlace => ({
  at: 'part/involvement',
  to: role ? `gap-${role},log-new` : 'log-new',
  anew: true
});
const competence = (group: string): NextPlace => ({
  at: 'part/competence',
  to: `competence-needed,competence-new-${group},competence-start`
});
const deciders: NextPlace = { at: 'part/involvement', to: 'entry-deciders,log-new' };

/** The field or the button of each check. */
const places: { readonly [C in CheckId]: NextPlace } = {
  'leadership.owner': { to: 'service-owner' },
  'leadership.review': { to: 'service-review' },
  'leadership.leaders-took-part': log('leadership'),
  'leadership.leaders-decided': deciders,
  'leadership.changes-owned': { to: 'change-owner' },
  'involvement.employees': log('employee'),
  'involvement.middle-managers': log('middle-manager'),
  'involvement.unions': log('union-representative'),
  'involvement.before-decision': log(),
  'involvement.citizens': { to: 'study-new' },
  'involvement.outcomes': { to: 'entry-outcome' },
  'enthusiasts.named': { at: 'part/stakeholders', to: 'stakeholder-new' },
  'enthusiasts.room': { to: 'involvement-*' },
  'enthusiasts.took-part': log(),
  'enthusiasts.shaping': log(),
  'learning.cycles': { to: 'cycle-new' },
  'learning.time-boxes': { to: 'cycle-dates-*' },
  'learning.on-time': { to: 'cycle-close-*' },
  'learning.lessons': { to: 'cycle-lesson-*' },
  'learning.verdicts': { to: 'cycle-verdict-*' },
  'work.as-is': { to: 'process-new' },
  'work.figures': { at: 'beside/keypad' },
  'work.to-be': { to: 'change-becomes' },
  'work.altered-steps': { to: 'change-alters' },
  'work.not-technology-alone': { to: 'change-kinds' },
  'work.organised': { to: 'change-kinds' },
  'competence.team': competence('team'),
  'competence.employees-skills': competence('employees'),
  'competence.plans': { to: 'competence-plan' },
  'competence.digital-skills': competence('employees'),
  'benefits.each-change': { to: 'change-benefit' },
  'benefits.owners': { to: 'benefit-owner' },
  'benefits.baselines': { to: 'benefit-baseline' },
  'benefits.before-decision': { to: 'benefit-baseline' },
  'benefits.before-approval': { to: 'benefit-baseline,change-benefit' },
  'benefits.measuring-plan': { to: 'benefit-measuring' },
  'benefits.measured': { to: 'benefit-measure' },
  'benefits.both-sides': { to: 'benefit-new' },
  'portfolio.queued': { to: 'service-priority' },
  'portfolio.rhythm': { to: 'cycle-new', anew: true },
  'portfolio.tested': { to: 'study-cycle,cycle-tests-*' },
  'portfolio.tested-first': { to: 'study-new' },
  'portfolio.scored': { to: 'change-score' },
  'portfolio.decisions': deciders,
  // Named on a step of a process; in a journey in its lane of systems.
  'systems.named': { at: 'part/systems', to: 'step-system' },
  'systems.registered': { to: 'system-register' },
  'systems.owned': { to: 'system-ownership,system-register' },
  'systems.by-hand': { to: 'system-transfers', anew: true },
  'systems.shared': { to: 'system-ownership,system-register' }
};

function screenOf(service: string, screen: Check['next']['screen']): string {
  if (screen === 'systems') return '/systems';
  return `/service/${service}${screen === 'overview' ? '' : `/${screen}`}`;
}

/**
 * A step on a map is where a system is named; whether it is registered, and by whom owned, stands in the register, as far
 * as the row says which it is.
 */
function addressOfRow(row: IndexRow, screen: Check['next']['screen']): string {
  if (screen !== 'systems' || row.kind === 'portfolio') return addressOf(row);
  const [name] = systemNames(row.collection === 'nodes' ? textFact(row, 'system') : row.title);
  return name ? `/systems?at=names/${encodeURIComponent(systemKey(name))}` : '/systems';
}

/**
 * The address where the next step of a check is taken: at the very field or button, of the record that lacks something
 * where there is one.
 * @param rows what is known of records, by reference
 */
export function nextAddress(
  service: string,
  { id, next }: Check,
  rows: ReadonlyMap<string, IndexRow>
): string {
  const { at, to, anew } = places[id];
  const row = next.ref && !anew ? rows.get(next.ref) : undefined;
  const base = row ? addressOfRow(row, next.screen) : screenOf(service, next.screen);
  const asked = at && !base.includes('?') ? `?at=${at}` : '';
  return `${base}${asked}${to ? `#${to.replaceAll('*', row?.id ?? '')}` : ''}`;
}
