/** Names of the parts of a map, in the chosen language. */
import { m } from '$lib/i18n/paraglide/messages.js';
import { durationText } from '$lib/thread/duration';
import type { EventTrigger, Flow, Node, NodeKind, ValueClass, Waste, WasteKind } from '../model';
import type { ConnectReason } from '../rules/can-connect';
import { isActivity, isEvent } from '../rules/kinds';
import type { LeanProblem } from '../rules/lean/flow-graph';

export { durationText };

export const kindNames: { readonly [K in NodeKind]: () => string } = {
  task: m.process_kind_task,
  userTask: m.process_kind_user_task,
  manualTask: m.process_kind_manual_task,
  serviceTask: m.process_kind_service_task,
  sendTask: m.process_kind_send_task,
  receiveTask: m.process_kind_receive_task,
  businessRuleTask: m.process_kind_rule_task,
  scriptTask: m.process_kind_script_task,
  callActivity: m.process_kind_call_activity,
  subProcess: m.process_kind_sub_process,
  startEvent: m.process_kind_start_event,
  endEvent: m.process_kind_end_event,
  intermediateCatchEvent: m.process_kind_catch_event,
  intermediateThrowEvent: m.process_kind_throw_event,
  boundaryEvent: m.process_kind_boundary_event,
  exclusiveGateway: m.process_kind_exclusive,
  parallelGateway: m.process_kind_parallel,
  inclusiveGateway: m.process_kind_inclusive,
  eventBasedGateway: m.process_kind_event_based,
  complexGateway: m.process_kind_complex,
  dataObject: m.process_kind_data_object,
  dataStore: m.process_kind_data_store,
  textAnnotation: m.process_kind_annotation,
  group: m.process_kind_group
};

export const triggerNames: { readonly [T in EventTrigger]: () => string } = {
  none: m.process_trigger_none,
  message: m.process_trigger_message,
  timer: m.process_trigger_timer,
  signal: m.process_trigger_signal,
  error: m.process_trigger_error,
  escalation: m.process_trigger_escalation,
  conditional: m.process_trigger_conditional,
  link: m.process_trigger_link,
  compensation: m.process_trigger_compensation,
  cancel: m.process_trigger_cancel,
  terminate: m.process_trigger_terminate,
  multiple: m.process_trigger_multiple
};

export const flowKindNames: { readonly [K in Flow['kind']]: () => string } = {
  sequence: m.process_flow_sequence,
  message: m.process_flow_message,
  association: m.process_flow_association,
  data: m.process_flow_data
};

export const markerNames: { readonly [K in Node['marker']]: () => string } = {
  none: m.process_marker_none,
  loop: m.process_marker_loop,
  parallel: m.process_marker_parallel,
  sequential: m.process_marker_sequential
};

const valueNames: { readonly [V in ValueClass]: () => string } = {
  value: m.process_value_value,
  necessary: m.process_value_necessary,
  waste: m.process_value_waste
};
/** What a step is worth to the citizen, in words. */
export const valueName = (value: ValueClass | null) =>
  value ? valueNames[value]() : m.process_value_unknown();

export const wasteNames: { readonly [W in WasteKind]: () => string } = {
  transport: m.process_waste_transport,
  inventory: m.process_waste_inventory,
  motion: m.process_waste_motion,
  waiting: m.process_waste_waiting,
  overproduction: m.process_waste_overproduction,
  overprocessing: m.process_waste_overprocessing,
  defects: m.process_waste_defects,
  skills: m.process_waste_skills
};

const reasons: { readonly [R in ConnectReason]: () => string } = {
  missing: m.process_reason_missing,
  self: m.process_reason_self,
  already: m.process_reason_already,
  group: m.process_reason_group,
  'two-notes': m.process_reason_two_notes,
  'data-ends': m.process_reason_data_ends,
  'own-pool': m.process_reason_own_pool,
  'into-start': m.process_reason_into_start,
  'out-of-end': m.process_reason_out_of_end,
  'into-boundary': m.process_reason_into_boundary,
  'across-subprocess': m.process_reason_across_subprocess,
  'event-gateway-target': m.process_reason_event_gateway,
  'link-event': m.process_reason_link_event,
  'event-subprocess': m.process_reason_event_subprocess,
  compensation: m.process_reason_compensation,
  'message-gateway': m.process_reason_message_gateway,
  'message-out-of': m.process_reason_message_out_of,
  'message-into': m.process_reason_message_into
};
/** Why two elements cannot be joined, as a sentence. */
export const reasonText = (reason: ConnectReason) => reasons[reason]();

const problems: { readonly [C in LeanProblem['code']]: () => string } = {
  'no-start': m.process_problem_no_start,
  'several-starts': m.process_problem_several_starts,
  'shares-missing': m.process_problem_shares_missing,
  'shares-sum': m.process_problem_shares_sum,
  'no-way-out': m.process_problem_no_way_out,
  'not-structured': m.process_problem_not_structured
};
export const problemText = (problem: LeanProblem) => problems[problem.code]();

/** A node's kind as people say it: events with their trigger. */
export function kindName(node: Pick<Node, 'kind' | 'trigger'>): string {
  const name = kindNames[node.kind]();
  return isEvent(node.kind) && node.trigger !== 'none'
    ? m.process_kind_with_trigger({ kind: name, trigger: triggerNames[node.trigger]().toLowerCase() })
    : name;
}

/** What a node is called where it must be called something: its name, else its kind. */
export function nameOrKind(node: Pick<Node, 'name' | 'kind' | 'trigger'>): string {
  return node.name || kindName(node);
}

/** What a listener needs of a node: name, kind, lane, minutes, what comes before and after. */
export function describeNode(
  map: {
    nameOf(id: string): string;
    flowsIn: ReadonlyMap<string, readonly Flow[]>;
    flowsOut: ReadonlyMap<string, readonly Flow[]>;
    nodeById: ReadonlyMap<string, Node>;
    wastesByNode: ReadonlyMap<string, readonly Waste[]>;
  },
  node: Node
): string {
  const names = (ids: readonly string[]) =>
    ids
      .map((id) => {
        const end = map.nodeById.get(id);
        return end ? nameOrKind(end) : map.nameOf(id);
      })
      .join(', ');
  const before = (map.flowsIn.get(node.id) ?? []).map((flow) => flow.source);
  const after = (map.flowsOut.get(node.id) ?? []).map((flow) => flow.target);
  const lane = map.nameOf(node.lane || node.pool);
  return [
    node.name ? `${node.name}, ${kindName(node)}` : kindName(node),
    lane && m.process_say_lane({ lane }),
    isActivity(node.kind) && node.processMinutes !== null && durationText(node.processMinutes),
    isActivity(node.kind) &&
      node.waitMinutes !== null &&
      m.process_say_wait({ time: durationText(node.waitMinutes) }),
    ...(map.wastesByNode.get(node.id) ?? []).map((waste) =>
      m.process_say_waste({ kind: wasteNames[waste.kind]() })
    ),
    before.length > 0 && m.process_say_before({ names: names(before) }),
    after.length > 0 ? m.process_say_after({ names: names(after) }) : ''
  ]
    .filter(Boolean)
    .join('. ');
}
