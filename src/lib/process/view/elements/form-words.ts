/** What elements are called and when to use them, in the chosen language. Fetched with the list of elements. */
import { m } from '$lib/i18n/paraglide/messages.js';
import type { EventTrigger, NodeKind } from '../../model';
import type { Losses } from '../../rules/change-element';
import type { Form, FormGroup } from '../../rules/elements';
import { kindName } from '../words';

export const groupNames: { readonly [G in FormGroup]: () => string } = {
  activities: m.elements_group_activities,
  gateways: m.elements_group_gateways,
  starts: m.elements_group_starts,
  between: m.elements_group_between,
  ends: m.elements_group_ends,
  borders: m.elements_group_borders,
  data: m.elements_group_data,
  notes: m.elements_group_notes
};

const variantNames = {
  event: m.elements_form_event_process,
  adHoc: m.elements_form_ad_hoc,
  transaction: m.elements_form_transaction
} as const;

/** What an element of a form is called. */
export function formName(form: Form): string {
  const { kind, trigger = 'none', variant, data } = form;
  if (data) return data === 'input' ? m.elements_form_data_input() : m.elements_form_data_output();
  const name = variant ? variantNames[variant]() : kindName({ kind, trigger });
  if (kind === 'subProcess') return form.expanded ? m.elements_form_open({ name }) : name;
  const all = form.all ? m.elements_form_all({ name }) : name;
  if (form.interrupting !== false) return all;
  return kind === 'startEvent'
    ? m.elements_form_start_goes_on({ name: all })
    : m.elements_form_goes_on({ name: all });
}

const kindWhys: { readonly [K in NodeKind]?: () => string } = {
  task: m.elements_why_task,
  userTask: m.elements_why_user_task,
  manualTask: m.elements_why_manual_task,
  serviceTask: m.elements_why_service_task,
  sendTask: m.elements_why_send_task,
  receiveTask: m.elements_why_receive_task,
  businessRuleTask: m.elements_why_rule_task,
  scriptTask: m.elements_why_script_task,
  callActivity: m.elements_why_call_activity,
  exclusiveGateway: m.elements_why_exclusive,
  parallelGateway: m.elements_why_parallel,
  inclusiveGateway: m.elements_why_inclusive,
  eventBasedGateway: m.elements_why_event_based,
  complexGateway: m.elements_why_complex,
  dataStore: m.elements_why_data_store,
  textAnnotation: m.elements_why_annotation,
  group: m.elements_why_group
};
const variantWhys = {
  event: m.elements_why_event_process,
  adHoc: m.elements_why_ad_hoc,
  transaction: m.elements_why_transaction
} as const;
const catches: { readonly [T in EventTrigger]?: () => string } = {
  message: m.elements_why_catch_message,
  timer: m.elements_why_catch_timer,
  signal: m.elements_why_catch_signal,
  error: m.elements_why_catch_error,
  escalation: m.elements_why_catch_escalation,
  conditional: m.elements_why_catch_conditional,
  link: m.elements_why_catch_link,
  compensation: m.elements_why_catch_compensation,
  cancel: m.elements_why_catch_cancel,
  multiple: m.elements_why_catch_multiple
};
const throws: { readonly [T in EventTrigger]?: () => string } = {
  message: m.elements_why_throw_message,
  signal: m.elements_why_throw_signal,
  error: m.elements_why_throw_error,
  escalation: m.elements_why_throw_escalation,
  link: m.elements_why_throw_link,
  compensation: m.elements_why_throw_compensation,
  cancel: m.elements_why_throw_cancel,
  terminate: m.elements_why_throw_terminate,
  multiple: m.elements_why_throw_multiple
};

/** When to use an element of a form, in one line. */
export function formWhy({ kind, trigger = 'none', variant, expanded, data, all }: Form): string {
  if (kind === 'dataObject')
    return data === 'input'
      ? m.elements_why_data_input()
      : data === 'output'
        ? m.elements_why_data_output()
        : m.elements_why_data_object();
  if (variant) return variantWhys[variant]();
  if (kind === 'subProcess')
    return expanded ? m.elements_why_sub_process_open() : m.elements_why_sub_process();
  if (kind === 'endEvent') return (throws[trigger] ?? m.elements_why_throw_none_end)();
  if (kind === 'intermediateThrowEvent') return (throws[trigger] ?? m.elements_why_throw_none)();
  if (all) return m.elements_why_catch_all();
  return (kindWhys[kind] ?? catches[trigger] ?? m.elements_why_catch_none_start)();
}

/** What would go, one line each. */
export function lossLines(losses: Losses): string[] {
  const count = (list: readonly unknown[], say: (given: { count: number }) => string) =>
    list.length ? [say({ count: list.length })] : [];
  return [
    ...count(losses.flows, m.elements_lost_flows),
    ...count(losses.events, m.elements_lost_events),
    ...count(losses.content, m.elements_lost_content),
    ...count(losses.conditions, m.elements_lost_conditions),
    ...(losses.figures ? [m.elements_lost_figures()] : []),
    ...(losses.marker ? [m.elements_lost_marker()] : []),
    ...(losses.detail ? [m.elements_lost_detail()] : [])
  ];
}
