import type { Phase } from '../../../process/model';
import { phasesElement, phasesHolder } from '../read/phases';
import { VERKSTED } from '../schema';
import { withoutForbidden } from '../xml/escape';
import type { PatchContext } from './context';
import { dropOwn, own } from './measures';

/** Whether two maps have the same phases: names and ends, in their order. */
export const samePhases = (a: readonly Phase[], b: readonly Phase[]): boolean =>
  a.length === b.length && a.every(({ name, end }, at) => name === b[at]!.name && end === b[at]!.end);

/** Writes the phases of a map where they differ from the file's. @returns them as the file should tell of them */
export function patchPhases(context: PatchContext, phases: readonly Phase[]): Phase[] {
  const { catalogue, plane, phases: before } = context.model;
  const wanted = [...phases]
    .sort((a, b) => a.end - b.end)
    .map((phase) => {
      const name = withoutForbidden(phase.name);
      if (name !== phase.name) context.lose('characters', phase.name);
      return { ...phase, name };
    });
  if (samePhases(before, wanted)) return wanted;
  const old = phasesElement(catalogue, plane);
  const oldHolder = old?.parent?.parent;
  if (oldHolder) dropOwn(oldHolder, 'phases');
  const holder = phasesHolder(catalogue, plane);
  if (!wanted.length || !holder) return wanted;
  const element = own(context, holder, 'phases');
  for (const { name, end } of wanted) context.add(element, 'phase', { name, end: String(end) }, VERKSTED);
  return wanted;
}
