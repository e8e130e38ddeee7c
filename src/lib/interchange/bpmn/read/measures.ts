import type { Node, Range, ValueClass } from '../../../process/model';
import { VERKSTED } from '../schema';
import type { XmlElement } from '../xml/tree';
import { childOf } from './catalogue';

/** What Verksted keeps about a step in the file's extension elements. */
export type StepMeasures = Pick<
  Node,
  'processMinutes' | 'waitMinutes' | 'processRange' | 'waitRange' | 'accurate' | 'value' | 'system' | 'notes'
>;

const valueClasses: readonly ValueClass[] = ['value', 'necessary', 'waste'];

/** The extension elements that are written here. */
export type OwnExtension = 'step' | 'flow' | 'phases';

/** The extension element written here, if there is one. */
export function ownExtension(element: XmlElement, local: OwnExtension): XmlElement | undefined {
  const extensions = childOf(element, 'extensionElements');
  return extensions && childOf(extensions, local, VERKSTED);
}

function amount(text: string | undefined, most = Infinity): number | null {
  const number = text?.trim() ? Number(text) : Number.NaN;
  return number >= 0 && number <= most && number < Infinity ? number : null;
}

/** Two amounts with a space between, the least first. */
function range(text: string | undefined): Range | null {
  const [least, most] = (text ?? '').split(' ').map((part) => amount(part));
  return typeof least === 'number' && typeof most === 'number' && least <= most ? [least, most] : null;
}

export function stepMeasures(element: XmlElement): StepMeasures {
  const step = ownExtension(element, 'step');
  const notes = step && childOf(step, 'notes', VERKSTED);
  return {
    processMinutes: amount(step?.get('processMinutes')),
    waitMinutes: amount(step?.get('waitMinutes')),
    processRange: range(step?.get('processRange')),
    waitRange: range(step?.get('waitRange')),
    accurate: amount(step?.get('accurate'), 1),
    value: valueClasses.find((value) => value === step?.get('value')) ?? null,
    system: step?.get('system')?.slice(0, 500) ?? '',
    notes: notes?.text().slice(0, 20_000) ?? ''
  };
}

/** Share of cases that take a flow, 0–1; null for unknown. */
export function flowProbability(element: XmlElement): number | null {
  return amount(ownExtension(element, 'flow')?.get('probability'), 1);
}
