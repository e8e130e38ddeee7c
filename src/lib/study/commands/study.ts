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

/** Ties the study to the cycle whose question it answers; empty for none. */
export function setCycle(study: StudyDocument, cycle: string): void {
  study.edit(m.study_undo_cycle, (edit) => edit.change('about', 'about', { cycle }));
}

/** Puts the study in the bin, or takes it back. */
export function binStudy(study: StudyDocument, binned = true): void {
  study.edit(binned ? m.study_undo_bin : m.study_undo_restore, (edit) =>
    edit.change('about', 'about', { binned })
  );
}
