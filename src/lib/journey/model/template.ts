/**
 * What a map may start from: phases, first steps and lanes as plain data. Kept ones live in the `service` document, so
 * that they go with the service's file.
 */
import * as v from 'valibot';
import { order, text, title } from '../../document/field';
import type { Collection } from '../../document/record';
import { laneRoles, mapStates, picked } from './words';

const TemplateStep = v.object({
  title,
  /** The service the step usually belongs to, in words; empty for the map's own. */
  serviceName: title
});
const TemplatePhase = v.object({ title, steps: v.pipe(v.array(TemplateStep), v.maxLength(100)) });
const TemplateLane = v.object({ title, role: v.picklist(laneRoles) });

const shape = {
  title,
  /** What it is for, in a line. */
  hint: text,
  /** Whether it is for today's journey or the new one; empty for either. */
  state: picked(mapStates),
  phases: v.pipe(v.array(TemplatePhase), v.maxLength(50)),
  lanes: v.pipe(v.array(TemplateLane), v.maxLength(50))
};

export const TemplateShape = v.object(shape);
export type TemplateShape = v.InferOutput<typeof TemplateShape>;

export const KeptTemplate = v.object({ id: v.string(), order, ...shape });
export type KeptTemplate = v.InferOutput<typeof KeptTemplate>;

export type TemplateCollections = { templates: KeptTemplate };

export const templates: Collection<KeptTemplate> = {
  version: 1,
  schema: KeptTemplate,
  upgrades: {},
  // The whole of it stands in the index: every service on the device may start from it without being opened.
  references: ({ title, hint, state, phases, lanes, order }) => ({
    title,
    refs: [],
    facts: { hint, state, phases, lanes, order }
  })
};

/** Reads a template from what the index keeps of it. @returns undefined when it is none */
export function readTemplate(fields: unknown): TemplateShape | undefined {
  const read = v.safeParse(TemplateShape, fields);
  return read.success ? read.output : undefined;
}
