/** Words for what a BPMN file could not bring along, into the app or out of it. */
import { m } from '$lib/i18n/paraglide/messages.js';

type List = (inputs: { places: string }) => string;
type Elements = (inputs: { elements: string }) => string;

/** So many are shown by name; the rest as a number. */
const SHOWN = 5;

const warnings: { readonly [code: string]: List } = {
  'encoding-guessed': () => m.bpmn_warning_encoding_guessed(),
  'laid-out': () => m.bpmn_warning_laid_out(),
  'other-diagram': m.bpmn_warning_other_diagram,
  'not-drawn': m.bpmn_warning_not_drawn,
  'no-shape': m.bpmn_warning_no_shape,
  dangling: m.bpmn_warning_dangling,
  'duplicate-id': m.bpmn_warning_duplicate_id,
  'bad-bounds': m.bpmn_warning_bad_bounds,
  'name-cut': m.bpmn_warning_name_cut,
  unresolved: m.bpmn_warning_unresolved,
  'unknown-attribute': m.bpmn_warning_unknown_attribute,
  'unknown-element': m.bpmn_warning_unknown_element,
  'illegal-id': m.bpmn_warning_illegal_id,
  unreadable: m.bpmn_warning_unreadable,
  'read-differently': m.bpmn_warning_read_differently,
  unchecked: () => m.bpmn_warning_unchecked(),
  'more-found': m.bpmn_warning_more_found
};

const losses: { readonly [code: string]: Elements } = {
  'hidden-content': m.bpmn_loss_hidden_content,
  'hidden-flow': m.bpmn_loss_hidden_flow,
  reference: m.bpmn_loss_reference,
  attributes: m.bpmn_loss_attributes,
  details: m.bpmn_loss_details,
  'trigger-details': m.bpmn_loss_trigger_details,
  'loop-details': m.bpmn_loss_loop_details,
  condition: m.bpmn_loss_condition,
  'flow-details': m.bpmn_loss_flow_details,
  'flow-without-end': m.bpmn_loss_flow_without_end,
  characters: m.bpmn_loss_characters,
  'source-missing': () => m.bpmn_loss_source_missing(),
  wastes: m.bpmn_loss_wastes,
  roles: m.bpmn_loss_roles,
  simulation: m.bpmn_loss_simulation,
  calendar: m.bpmn_loss_calendar,
  ink: m.bpmn_loss_ink,
  'changed-twice': m.bpmn_loss_changed_twice,
  phases: m.bpmn_loss_phases,
  encoding: m.bpmn_loss_encoding,
  'not-written': m.bpmn_loss_not_written,
  'not-understood': m.bpmn_loss_not_understood,
  unchecked: () => m.bpmn_loss_unchecked()
};

/** What to know of a file that was taken in: one sentence for each code. */
export function bpmnWarningWords(found: readonly { code: string; place: string }[]): string[] {
  const said = group(found.map(({ code, place }) => [code, called(place)]));
  return said.map(([code, places]) => warnings[code]?.({ places: list(places) }) ?? code);
}

/** Of `line: element name` the name; for an element without one all of it. */
function called(place: string): string {
  return /^\d+: \S+ (.+)$/.exec(place)?.[1] ?? place;
}

/** What a file will not hold: one sentence for each reason. */
export function bpmnLossWords(lost: readonly { what: string; element: string }[]): string[] {
  const said = group(lost.map(({ what, element }) => [what, element]));
  return said.map(([what, elements]) => losses[what]?.({ elements: list(elements) }) ?? what);
}

function group(pairs: readonly (readonly [string, string])[]): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const [code, what] of pairs) groups.set(code, [...(groups.get(code) ?? []), what]);
  return [...groups];
}

function list(all: readonly string[]): string {
  const shown = all.slice(0, SHOWN).join(', ');
  return all.length > SHOWN ? m.bpmn_more({ shown, count: all.length - SHOWN }) : shown;
}
