import * as v from 'valibot';
import { aboutFields, optionalDay, optionalId, optionalRef, text, title } from '../../document/field';
import type { Collection } from '../../document/record';
import { questionnaires, type Questionnaire } from './answers';
import { Privacy } from './privacy';

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
  /** What participants answer. Studies of before it could be chosen lack it: see `questionnairesOf`. */
  questionnaires: v.optional(v.pipe(v.array(v.picklist(questionnaires)), v.maxLength(20))),
  /** Id of an earlier study whose participants came back under the same P-numbers. */
  samePeopleAs: v.optional(optionalId),
  /** What we believe, so that the test can show it wrong. */
  hypotheses: v.optional(text),
  /** Which version is tested: a date, a number, a link's name. */
  version: v.optional(title),
  /** What the facilitator says before, between and after. */
  script: v.optional(text),
  /** Who does what: facilitator, observers, who receives people. */
  roles: v.optional(text),
  /** A rehearsal: it tests the test. */
  pilot: v.optional(v.boolean()),
  /** First and last day of the sessions. */
  from: v.optional(optionalDay),
  to: v.optional(optionalDay),
  /** Where the sessions were held, for the report. */
  facility: v.optional(text),
  /** What participants used: device, screen, browser, aids. */
  equipment: v.optional(text),
  /** What the facilitator used to run and record. */
  tools: v.optional(text),
  /** The highest P-number ever given, so that the number of a removed participant is never given again. */
  highestParticipant: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** Lacking until somebody fills it in, which is before anyone consents. */
  privacy: v.optional(Privacy)
});
export type StudyAbout = v.InferOutput<typeof StudyAbout>;

export const studyAbout: Collection<StudyAbout> = {
  version: 1,
  schema: StudyAbout,
  upgrades: {},
  references: (study) => ({
    title: study.title,
    refs: study.cycle ? [study.cycle] : [],
    text: [study.goal, study.material, study.hypotheses, study.version].filter(Boolean).join(' '),
    facts: {
      goal: study.goal.slice(0, 300),
      binned: study.binned,
      createdAt: study.createdAt,
      pilot: study.pilot ?? false,
      keepUntil: study.privacy?.keepUntil ?? ''
    }
  })
};

/** What participants of a study answer, where nobody chose otherwise: how easy each task was, and SUS. */
export function questionnairesOf(study: StudyAbout | undefined): readonly Questionnaire[] {
  return study?.questionnaires ?? ['seq', 'sus'];
}

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
