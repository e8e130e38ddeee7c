/** What an element may become, and what of it and round it cannot stay when it does. */
import type { Flow, Node } from '../model';
import { canConnect } from './can-connect';
import {
  fieldsOf,
  formGroups,
  formId,
  formOf,
  forms,
  groupOf,
  mayStandIn,
  type Form,
  type FormGroup
} from './elements';
import { isActivity } from './kinds';
import { withFollowers, type MapRecords } from './map';

/** What goes when an element becomes another one. */
export interface Losses {
  /** Flows that BPMN does not let the new element have. */
  readonly flows: readonly Flow[];
  /** Events on its border. */
  readonly events: readonly Node[];
  /** What is in it. */
  readonly content: readonly Node[];
  /** Flows that stay, but are no longer the default or under a condition. */
  readonly conditions: readonly Flow[];
  /** Minutes, quality and system of a step. */
  readonly figures: boolean;
  /** How it repeats, or that it makes up for another. */
  readonly marker: boolean;
  /** What exactly was waited for or sent. */
  readonly detail: boolean;
}

const flowing: readonly FormGroup[] = ['starts', 'between', 'ends'];
const offered: { readonly [G in FormGroup]: readonly FormGroup[] } = {
  activities: ['activities', 'gateways'],
  gateways: ['gateways', 'activities'],
  starts: flowing,
  between: ['between', 'starts', 'ends'],
  ends: ['ends', 'between', 'starts'],
  borders: ['borders'],
  data: ['data'],
  notes: []
};

/** The forms a node may take where it stands, those nearest to what it is first. */
export function formsFor(map: MapRecords, node: Node): Form[] {
  const parent = map.nodes.find((one) => one.id === node.parent);
  const host = map.nodes.find((one) => one.id === node.attachedTo);
  const now = formId(formOf(node));
  return offered[groupOf(node)]
    .flatMap((group) => forms[group])
    .filter((form) => formId(form) !== now && mayStandIn(form, parent, host));
}

/** The node as it would be in another form: what it cannot keep taken off. */
export function inForm(node: Node, form: Form): Node {
  const worked = isActivity(form.kind);
  return {
    ...node,
    ...fieldsOf(form, node),
    ...(worked ? {} : { marker: 'none' as const }),
    ...(node.compensation && (!worked || form.variant === 'event') ? { compensation: false } : {})
  };
}

/** Whether flows that leave such an element may be the default, or under a condition. */
export const mayChoose = (node: Pick<Node, 'kind' | 'variant'>) =>
  (isActivity(node.kind) && node.variant !== 'event') ||
  node.kind === 'exclusiveGateway' ||
  node.kind === 'inclusiveGateway' ||
  node.kind === 'complexGateway';

/** What would go if a node took another form. */
export function lossesOf(map: MapRecords, node: Node, form: Form): Losses {
  const next = inForm(node, form);
  const ends = new Map<string, Node | MapRecords['pools'][number]>(
    [...map.nodes, ...map.pools].map((end) => [end.id, end])
  );
  ends.set(node.id, next);
  const own = map.flows.filter((flow) => flow.source === node.id || flow.target === node.id);
  const flows = own.filter((flow) => {
    const answer = canConnect([], ends.get(flow.source), ends.get(flow.target));
    if (answer.ok && answer.kind === flow.kind) return false;
    // A file may join anything by an association; it says nothing of the flow.
    return flow.kind !== 'association' || !isNote(ends.get(flow.source), ends.get(flow.target));
  });
  const gone = new Set(flows.map((flow) => flow.id));
  const active = isActivity(form.kind);
  const inside = map.nodes.filter((one) => one.parent === node.id).map((one) => one.id);
  const emptied = node.kind === 'subProcess' && form.kind !== 'subProcess' ? inside : [];
  const content = withFollowers(map.nodes, emptied);
  const figures =
    node.processMinutes ?? node.waitMinutes ?? node.processRange ?? node.waitRange ?? node.accurate;
  return {
    flows,
    events: active ? [] : map.nodes.filter((one) => one.attachedTo === node.id),
    content: map.nodes.filter((one) => content.has(one.id)),
    conditions: mayChoose(next)
      ? []
      : own.filter(
          (flow) => !gone.has(flow.id) && flow.source === node.id && (flow.isDefault || flow.conditional)
        ),
    figures: !active && (figures !== null || node.value !== null || node.system !== ''),
    marker: node.marker !== next.marker || !!node.compensation !== !!next.compensation,
    detail: !!node.detail && (next.trigger !== node.trigger || !next.kind.endsWith('Event'))
  };
}

const isNote = (...ends: unknown[]) =>
  ends.some((end) => (end as Partial<Node> | undefined)?.kind === 'textAnnotation');

/** Whether nothing goes. */
export const losesNothing = ({ flows, events, content, conditions, ...more }: Losses) =>
  !flows.length &&
  !events.length &&
  !content.length &&
  !conditions.length &&
  !Object.values(more).some(Boolean);

/** The forms that may come after a node, or hang on it: notes and data too. */
export function formsThatFollow(map: MapRecords, node: Node): Form[] {
  const parent = map.nodes.find((one) => one.id === node.parent);
  return formGroups
    .filter((group) => group !== 'borders' && group !== 'starts')
    .flatMap((group) => forms[group])
    .filter((form) => {
      const next: Node = { ...node, id: '', attachedTo: '', compensation: false, ...fieldsOf(form) };
      return mayStandIn(form, parent) && canConnect([], node, next).ok;
    });
}
