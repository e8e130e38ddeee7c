/** What can be added where, and adding it: the element is chosen and its name asked for. */
import * as commands from '../../commands';
import { appendNode } from '../../commands/following';
import type { Node, Point } from '../../model';
import { formById, formGroups, formId, forms, mayStandIn, type Form } from '../../rules/elements';
import { formsThatFollow } from '../../rules/change-element';
import { nextChoices } from '../../rules/choices';
import { isActivity } from '../../rules/kinds';
import type { ProcessMap } from '../process-map.svelte';

/** What may follow a node: the most used first, then all the rest. */
export function formsAfter(map: ProcessMap, node: Node): Form[] {
  const often = nextChoices(node).flatMap((choice) => formById.get(formId(choice)) ?? []);
  const first = new Set(often.map(formId));
  return [...often, ...formsThatFollow(map.records, node).filter((form) => !first.has(formId(form)))];
}

/** Every element; on borders only where an activity is chosen. */
export function formsToAdd(map: ProcessMap): Form[] {
  const chosen = map.chosenNode;
  const host = chosen && isActivity(chosen.kind) ? chosen : undefined;
  const groups = host
    ? (['borders', ...formGroups.filter((group) => group !== 'borders')] as const)
    : formGroups;
  return groups
    .flatMap((group) => forms[group])
    .filter((form) => (form.kind === 'boundaryEvent' ? host && mayStandIn(form, undefined, host) : true));
}

/** Whether a step of that form is written in its row; others are put there and named. */
export const isWritten = ({ variant, expanded, interrupting = true, data, all }: Form) =>
  !variant && !expanded && interrupting && !data && !all;

function named(map: ProcessMap, id: string | undefined): void {
  if (!id) return;
  map.goTo(id);
  map.askName(id);
}

/** Adds an element where there is room, or on the border of the chosen activity. */
export function addElement(map: ProcessMap, { kind, ...fields }: Form, at: Point): void {
  const host = map.chosenNode;
  named(
    map,
    kind === 'boundaryEvent'
      ? host && commands.addBoundaryEvent(map.doc, host.id, fields.trigger ?? 'timer', fields)
      : commands.addNode(map.doc, kind, at, fields, map.plane)
  );
}

/** Adds what follows a node, joined to it. */
export function appendElement(map: ProcessMap, after: string, { kind, ...fields }: Form): void {
  named(map, appendNode(map.doc, after, kind, fields));
}
