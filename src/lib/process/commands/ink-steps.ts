/** Ink made into steps and flows. */
import { m } from '../../i18n/paraglide/messages.js';
import { centre } from '../rules/geometry';
import { boxFor, type InkChoice, type InkPlan } from '../rules/ink/shapes/plan';
import { MAIN, placeOn } from '../rules/planes';
import { connectIn } from './flows';
import { giveWay, makeRoomFor, mapOf, type ProcessDocument } from './map-edit';
import { newNode } from './new-records';

/** What became of a plan: ids of the new nodes, in the order they were planned, and how many flows could not be. */
export interface InkMade {
  readonly nodes: readonly string[];
  readonly refused: number;
}

/**
 * Makes what a plan says, as one step: nodes in the lanes they were drawn in, joined by the flows that BPMN allows
 * there, each on the way it takes by itself. Strokes that became something go; those inside a new step go along with
 * it from now on; all other ink stays.
 * @param choose what each planned node is to be, by its key
 */
export function makeOfInk(doc: ProcessDocument, plan: InkPlan, choose: (key: string) => InkChoice): InkMade {
  return doc.edit(m.ink_undo_steps, (edit) => {
    const made = new Map<string, string>();
    for (const { key, drawn, strokes, inner } of plan.nodes) {
      const choice = choose(key);
      if (choice === 'ink' || !edit.get('strokes', key)) continue;
      const box = boxFor(choice, drawn);
      const plane = edit.get('strokes', key)!.plane ?? MAIN;
      const node = newNode(choice, box, placeOn(mapOf(edit), plane, centre(box)));
      edit.put('nodes', node);
      made.set(key, node.id);
      for (const id of strokes) edit.remove('strokes', id);
      for (const id of inner) if (choice === 'task') edit.change('strokes', id, { node: node.id });
    }
    for (const id of made.values()) makeRoomFor(edit, id);
    let refused = 0;
    for (const { source, target, strokes } of plan.flows) {
      const [from, to] = [made.get(source) ?? source, made.get(target) ?? target];
      const joined = connectIn(edit, from, to);
      if (!joined.ok) refused++;
      else for (const id of strokes) edit.remove('strokes', id);
    }
    giveWay(edit, new Set(made.values()));
    return { nodes: [...made.values()], refused };
  });
}
