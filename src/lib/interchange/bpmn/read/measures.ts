import { VERKSTED } from '../schema';
import type { XmlElement } from '../xml/tree';
import { childOf } from './catalogue';

/** What Verksted keeps about a step in the file's extension elements. */
export interface StepMeasures {
  processMinutes: number | null;
  waitMinutes: number | null;
  notes: string;
}

/** The extension element written here, if there is one. */
export function ownExtension(element: XmlElement, local: 'step' | 'flow'): XmlElement | undefined {
  const extensions = childOf(element, 'extensionElements');
  return extensions && childOf(extensions, local, VERKSTED);
}

function amount(text: string | undefined, most = Infinity): number | null {
  const number = text?.trim() ? Number(text) : Number.NaN;
  return number >= 0 && number <= most && number < Infinity ? number : null;
}

export function stepMeasures(element: XmlElement): StepMeasures {
  const step = ownExtension(element, 'step');
  const notes = step && childOf(step, 'notes', VERKSTED);
  return {
    processMinutes: amount(step?.get('processMinutes')),
    waitMinutes: amount(step?.get('waitMinutes')),
    notes: notes?.text().slice(0, 20_000) ?? ''
  };
}

/** Share of cases that take a flow, 0–1; null for unknown. */
export function flowProbability(element: XmlElement): number | null {
  return amount(ownExtension(element, 'flow')?.get('probability'), 1);
}
