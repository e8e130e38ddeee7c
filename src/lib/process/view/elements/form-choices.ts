/** What an element may become, as a list to choose from in its row. Fetched when a row is first worked in. */
import { announce } from '$lib/ui/announce.svelte';
import { changeElement } from '../../commands/change-element';
import type { Node } from '../../model';
import { formsFor, lossesOf, losesNothing } from '../../rules/change-element';
import { formById, formId, formOf } from '../../rules/elements';
import type { ProcessMap } from '../process-map.svelte';
import { formName } from './form-words';

/** What a node is first, then what it may become where it stands. */
export function formChoices(map: ProcessMap, node: Node): { value: string; label: string }[] {
  return [formOf(node), ...formsFor(map.records, node)].map((form) => ({
    value: formId(form),
    label: formName(form)
  }));
}

/** Makes a node what was chosen; where something would go with it, that is asked about first. */
export function chooseForm(map: ProcessMap, node: Node, value: string): void {
  const form = formById.get(value);
  if (!form) return;
  if (!losesNothing(lossesOf(map.records, node, form))) map.open = { what: 'change', id: node.id, form };
  else {
    changeElement(map.doc, node.id, form);
    announce(formName(form));
  }
}
