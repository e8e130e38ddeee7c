import type { Flow, Node } from '../../../process/model';
import { childOf } from '../read/catalogue';
import { ownExtension, type OwnExtension } from '../read/measures';
import { VERKSTED } from '../schema';
import type { XmlElement } from '../xml/tree';
import type { PatchContext } from './context';

/** As an attribute's text; nothing for what is not known or empty. A range is two numbers. */
const text = (value: number | string | readonly number[] | null) =>
  value === null || value === '' ? undefined : Array.isArray(value) ? value.join(' ') : String(value);

/** The figures of a step that the file carries, null for unknown and empty for none. */
export const measureFields = [
  'processMinutes',
  'waitMinutes',
  'processRange',
  'waitRange',
  'accurate',
  'value',
  'system'
] as const satisfies readonly (keyof Node)[];

/** Writes figures and notes of a step as extension elements; the file is left alone when there is nothing to say. */
export function setStepMeasures(context: PatchContext, element: XmlElement, node: Node): void {
  const { notes } = node;
  const written = measureFields.map((field) => [field, text(node[field])] as const);
  if (!notes && written.every(([, value]) => value === undefined)) return dropOwn(element, 'step');
  const step = own(context, element, 'step');
  for (const [field, value] of written) step.set(field, value);
  const old = childOf(step, 'notes', VERKSTED);
  if (!notes) {
    if (old) step.remove(old);
  } else (old ?? context.add(step, 'notes', {}, VERKSTED)).setText(notes);
}

/** Writes the share of cases that a flow takes. */
export function setProbability(context: PatchContext, element: XmlElement, flow: Flow): void {
  if (flow.probability === null) dropOwn(element, 'flow');
  else own(context, element, 'flow').set('probability', text(flow.probability));
}

/** An extension element of ours; made where there is none. */
export function own(context: PatchContext, element: XmlElement, local: OwnExtension): XmlElement {
  const known = ownExtension(element, local);
  if (known) return known;
  const extensions = childOf(element, 'extensionElements') ?? context.add(element, 'extensionElements');
  return context.add(extensions, local, {}, VERKSTED);
}

/** Takes an extension element of ours away, and what held it when nothing else is in that. */
export function dropOwn(element: XmlElement, local: OwnExtension): void {
  const known = ownExtension(element, local);
  const extensions = known?.parent;
  if (!known || !extensions) return;
  extensions.remove(known);
  if (!extensions.elements().length) element.remove(extensions);
}
