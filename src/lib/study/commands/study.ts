import type { Workspace } from '../../document/context';
import type { WorkDocument } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import { newStudy, type StudyAbout, type StudyCollections } from '../model';

export type StudyDocument = WorkDocument<StudyCollections>;

/** Makes an empty study of a service. @returns the id of its document */
export async function createStudy(
  workspace: Workspace,
  study: Pick<StudyAbout, 'service' | 'title'> & Partial<Pick<StudyAbout, 'goal' | 'material' | 'cycle'>>
): Promise<string> {
  const about: StudyAbout = { ...newStudy(study.service, study.title), ...study };
  const document = await workspace.create<StudyCollections>('study', { about: [about] });
  return document.id;
}

/** Renames the study. */
export function renameStudy(study: StudyDocument, title: string): void {
  study.edit(m.study_undo_rename, (edit) => edit.change('about', 'about', { title }), {
    gesture: 'type:title'
  });
}

/** Says what we want to learn. */
export function setGoal(study: StudyDocument, goal: string): void {
  study.edit(m.study_undo_goal, (edit) => edit.change('about', 'about', { goal }), { gesture: 'type:goal' });
}

/** Says what is tested: prototype, form, letter. */
export function setMaterial(study: StudyDocument, material: string): void {
  study.edit(m.study_undo_material, (edit) => edit.change('about', 'about', { material }), {
    gesture: 'type:material'
  });
}

/** The texts of a plan beside goal and material. */
export type PlanText = 'hypotheses' | 'version' | 'script' | 'roles' | 'facility' | 'equipment' | 'tools';

/** Writes one of the plan's texts. A burst of typing is one undo step. */
export function writePlan(study: StudyDocument, field: PlanText, text: string): void {
  study.edit(m.study_undo_plan, (edit) => edit.change('about', 'about', { [field]: text }), {
    gesture: `type:${field}`
  });
}

/** Says whether the study is a rehearsal. */
export function setPilot(study: StudyDocument, pilot: boolean): void {
  study.edit(m.study_undo_pilot, (edit) => edit.change('about', 'about', { pilot }));
}

/** Says between which days the sessions are held, `YYYY-MM-DD`; empty for not yet known. */
export function setSchedule(study: StudyDocument, days: Pick<StudyAbout, 'from' | 'to'>): void {
  study.edit(m.study_undo_schedule, (edit) => edit.change('about', 'about', days));
}

/** Ties the study to the cycle whose question it answers; empty for none. */
export function setCycle(study: StudyDocument, cycle: string): void {
  study.edit(m.study_undo_cycle, (edit) => edit.change('about', 'about', { cycle }));
}

/** Says that the participants are those of an earlier study, P-number by P-number; empty when they are not. */
export function setSamePeople(study: StudyDocument, earlier: string): void {
  study.edit(m.study_undo_same_people, (edit) => edit.change('about', 'about', { samePeopleAs: earlier }));
}

/** Puts the study in the bin, or takes it back. */
export function binStudy(study: StudyDocument, binned = true): void {
  study.edit(binned ? m.study_undo_bin : m.study_undo_restore, (edit) =>
    edit.change('about', 'about', { binned })
  );
}
