/** Checks and their remedies, in the chosen language. */
import { m } from '$lib/i18n/paraglide/messages.js';
import type { CheckCode, Fix, Weight } from '../../rules/checks/finding';

export const weightNames: { readonly [W in Weight]: () => string } = {
  wrong: m.process_check_wrong,
  unclear: m.process_check_unclear,
  missing: m.process_check_missing
};

/** What was found, and why it matters. */
export const checkWords: { readonly [C in CheckCode]: readonly [title: () => string, why: () => string] } = {
  deadlock: [m.process_check_deadlock, m.process_check_deadlock_why],
  'no-way-out': [m.process_check_no_way_out, m.process_check_no_way_out_why],
  isolated: [m.process_check_isolated, m.process_check_isolated_why],
  'no-way-in': [m.process_check_no_way_in, m.process_check_no_way_in_why],
  'no-start': [m.process_check_no_start, m.process_check_no_start_why],
  'event-gateway-target': [m.process_check_event_gateway_target, m.process_check_event_gateway_target_why],
  'double-flow': [m.process_check_double_flow, m.process_check_double_flow_why],
  'dead-end': [m.process_check_dead_end, m.process_check_dead_end_why],
  'done-twice': [m.process_check_done_twice, m.process_check_done_twice_why],
  'several-starts': [m.process_check_several_starts, m.process_check_several_starts_why],
  'implicit-join': [m.process_check_implicit_join, m.process_check_implicit_join_why],
  'implicit-split': [m.process_check_implicit_split, m.process_check_implicit_split_why],
  'join-and-split': [m.process_check_join_and_split, m.process_check_join_and_split_why],
  'needless-gateway': [m.process_check_needless_gateway, m.process_check_needless_gateway_why],
  'no-name': [m.process_check_no_name, m.process_check_no_name_why],
  'no-question': [m.process_check_no_question, m.process_check_no_question_why],
  'no-answer': [m.process_check_no_answer, m.process_check_no_answer_why],
  'no-lane': [m.process_check_no_lane, m.process_check_no_lane_why],
  'shares-sum': [m.process_check_shares_sum, m.process_check_shares_sum_why],
  'shares-missing': [m.process_check_shares_missing, m.process_check_shares_missing_why],
  'outside-range': [m.process_check_outside_range, m.process_check_outside_range_why],
  'waste-over-time': [m.process_check_waste_over_time, m.process_check_waste_over_time_why],
  'waiting-twice': [m.process_check_waiting_twice, m.process_check_waiting_twice_why],
  'no-owner': [m.process_check_no_owner, m.process_check_no_owner_why],
  'no-minutes': [m.process_check_no_minutes, m.process_check_no_minutes_why]
};

export const fixNames: { readonly [F in Fix]: () => string } = {
  'add-start': m.process_fix_add_start,
  'add-end': m.process_fix_add_end,
  'add-join': m.process_fix_add_join,
  'add-split': m.process_fix_add_split,
  'part-gateway': m.process_fix_part_gateway,
  'remove-gateway': m.process_fix_remove_gateway,
  'remove-flow': m.process_fix_remove_flow,
  'fill-shares': m.process_fix_fill_shares,
  'into-lane': m.process_fix_into_lane,
  'wait-is-queue': m.process_fix_wait_is_queue
};
