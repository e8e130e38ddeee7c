/** Every element of BPMN 2.0's process and collaboration diagrams that can be drawn: what it is made of. */
import type { EventTrigger, Node, NodeKind } from '../model';
import { triggerChoices } from './choices';
import { activityKinds, gatewayKinds } from './kinds';

/** What makes an element the element it is; everything else about it is its own. */
export interface Form {
  readonly kind: NodeKind;
  readonly trigger?: EventTrigger;
  readonly interrupting?: boolean;
  readonly variant?: Exclude<NonNullable<Node['variant']>, 'plain'>;
  readonly expanded?: boolean;
  readonly data?: Exclude<NonNullable<Node['data']>, 'inner'>;
  readonly all?: boolean;
}

export const formGroups = [
  'activities',
  'gateways',
  'starts',
  'between',
  'ends',
  'borders',
  'data',
  'notes'
] as const;
export type FormGroup = (typeof formGroups)[number];

const eventsOf = (kind: NodeKind): Form[] =>
  triggerChoices(kind).flatMap((trigger): Form[] =>
    trigger === 'multiple' && kind !== 'endEvent' && kind !== 'intermediateThrowEvent'
      ? [
          { kind, trigger },
          { kind, trigger, all: true }
        ]
      : [{ kind, trigger }]
  );

/** Whether an event of that trigger may let the work go on beside it: errors, cancelling and undoing never do. */
export const mayGoOn = (trigger: EventTrigger) =>
  trigger !== 'error' && trigger !== 'cancel' && trigger !== 'compensation' && trigger !== 'none';

/** Triggers that only the start of an event sub-process has. */
const onlyInEventProcess: readonly EventTrigger[] = ['error', 'escalation', 'compensation'];

const tasks = activityKinds.filter((kind) => kind !== 'subProcess').map((kind): Form => ({ kind }));

/** All forms of a group, the most used first. */
export const forms: { readonly [G in FormGroup]: readonly Form[] } = {
  activities: [
    ...tasks,
    { kind: 'subProcess' },
    { kind: 'subProcess', expanded: true },
    { kind: 'subProcess', variant: 'event', expanded: true },
    { kind: 'subProcess', variant: 'adHoc', expanded: true },
    { kind: 'subProcess', variant: 'transaction', expanded: true },
    { kind: 'subProcess', variant: 'event' },
    { kind: 'subProcess', variant: 'adHoc' },
    { kind: 'subProcess', variant: 'transaction' }
  ],
  gateways: gatewayKinds.map((kind) => ({ kind })),
  starts: eventsOf('startEvent').flatMap((form) =>
    mayGoOn(form.trigger!) ? [form, { ...form, interrupting: false }] : [form]
  ),
  between: [...eventsOf('intermediateCatchEvent'), ...eventsOf('intermediateThrowEvent')],
  ends: eventsOf('endEvent'),
  borders: eventsOf('boundaryEvent').flatMap((form) =>
    mayGoOn(form.trigger!) ? [form, { ...form, interrupting: false }] : [form]
  ),
  data: [
    { kind: 'dataObject' },
    { kind: 'dataStore' },
    { kind: 'dataObject', data: 'input' },
    { kind: 'dataObject', data: 'output' }
  ],
  notes: [{ kind: 'textAnnotation' }, { kind: 'group' }]
};

/** The group a form, or a node, belongs to. */
export function groupOf({ kind }: Pick<Form, 'kind'>): FormGroup {
  if (kind === 'startEvent') return 'starts';
  if (kind === 'endEvent') return 'ends';
  if (kind === 'boundaryEvent') return 'borders';
  if (kind.endsWith('Event')) return 'between';
  if (kind.endsWith('Gateway')) return 'gateways';
  if (kind === 'dataObject' || kind === 'dataStore') return 'data';
  return kind === 'textAnnotation' || kind === 'group' ? 'notes' : 'activities';
}

/** A form as text, the same for equal forms: `boundaryEvent timer on`. */
export function formId(form: Form): string {
  const { kind, trigger = 'none', interrupting = true, variant, expanded, data, all } = form;
  const parts = [kind, trigger !== 'none' && trigger, !interrupting && 'on', variant];
  return [...parts, expanded && 'open', data, all && 'all'].filter(Boolean).join(' ');
}

/** Every form by its id. */
export const formById: ReadonlyMap<string, Form> = new Map(
  formGroups.flatMap((group) => forms[group].map((form): [string, Form] => [formId(form), form]))
);

/** What a node is, without what is its own. */
export function formOf(node: Node): Form {
  const isEvent = node.kind.endsWith('Event');
  const { kind, trigger, interrupting, variant, data, all } = node;
  return {
    kind,
    ...(isEvent && { trigger }),
    ...(isEvent && !interrupting && { interrupting }),
    ...(variant && variant !== 'plain' && { variant }),
    ...(kind === 'subProcess' && node.expanded && { expanded: true }),
    ...(data && data !== 'inner' && { data }),
    ...(all && { all })
  };
}

/** The fields that make a node of a form. What it was before and is no longer is taken back in so many words. */
export function fieldsOf(form: Form, was: Partial<Node> = {}) {
  const { kind, trigger = 'none', interrupting = true, expanded = false } = form;
  const variant: Node['variant'] = form.variant ?? (was.variant && 'plain');
  const data: Node['data'] = form.data ?? (was.data && 'inner');
  const all = form.all ?? (was.all && false);
  return { kind, trigger, interrupting, variant, expanded, data, all };
}

/** Whether an element of this form may stand in that sub-process, and on that activity's border. */
export function mayStandIn(
  form: Form,
  parent: Pick<Node, 'variant'> | undefined,
  host?: Pick<Node, 'variant'>
): boolean {
  const { kind, trigger = 'none' } = form;
  // Only a transaction can be cancelled: from within, and caught on its border.
  if (trigger === 'cancel') return (kind === 'endEvent' ? parent : host)?.variant === 'transaction';
  if (kind !== 'startEvent') return true;
  if (parent?.variant === 'event') return trigger !== 'none';
  if (form.interrupting === false || onlyInEventProcess.includes(trigger)) return false;
  // A sub-process begins when it is its turn: nothing else starts it.
  return !parent || trigger === 'none';
}
