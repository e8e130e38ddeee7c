import * as v from 'valibot';
import { aboutFields, optionalRef, text } from '../../document/field';
import type { Collection } from '../../document/record';

export const StudyAbout = v.object({
  ...aboutFields,
  /** Id of the service document. */
  service: v.string(),
  /** What we want to learn. */
  goal: text,
  /** What is tested: prototype, form, letter. */
  material: text,
  /** The cycle whose question this study answers. */
  cycle: optionalRef,
  /** The highest P-number ever given, so that the number of a removed participant is never given again. */
  highestParticipant: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)))
});
export type StudyAbout = v.InferOutput<typeof StudyAbout>;

export const studyAbout: Collection<StudyAbout> = {
  version: 1,
  schema: StudyAbout,
  upgrades: {},
  references: (study) => ({
    title: study.title,
    refs: study.cycle ? [study.cycle] : [],
    text: `${study.goal} ${study.material}`,
    facts: { goal: study.goal.slice(0, 300), binned: study.binned, createdAt: study.createdAt }
  })
};

/** A new study with nothing planned. */
export function newStudy(service: string, title: string, createdAt = new Date().toISOString()): StudyAbout {
  return {
    id: 'about',
    service,
    title,
    goal: '',
    material: '',
    cycle: '',
    highestParticipant: 0,
    binned: false,
    sample: false,
    createdAt
  };
}
