import type { NewRecords, Workspace } from '../../document/context';
import type { WorkDocument } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import { newStudy, type Participant, type StudyAbout, type StudyCollections } from '../model';

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

/**
 * Plans the study once more, for a changed service: tasks and questions keep their ids, so that results are compared
 * task by task. Days, version, cycle and the last day of keeping are decided anew, and nobody has agreed to anything.
 * @param who `same`: the participants come back under their P-numbers. Who they are is asked again: the vault's entries
 * belong to the study they were given for
 * @returns the id of the new study's document
 */
export async function repeatStudy(
  workspace: Workspace,
  study: StudyDocument,
  who: 'same' | 'others',
  now = new Date()
): Promise<string> {
  const about = study.get('about', 'about')!;
  const isSame = who === 'same';
  const records: NewRecords<StudyCollections> = {
    about: [
      {
        ...about,
        title: m.study_repeat_title({ title: about.title || m.study_untitled() }),
        cycle: '',
        version: '',
        from: '',
        to: '',
        pilot: false,
        samePeopleAs: isSame ? study.id : '',
        highestParticipant: isSame ? (about.highestParticipant ?? 0) : 0,
        binned: false,
        createdAt: now.toISOString(),
        ...(about.privacy && { privacy: { ...about.privacy, keepUntil: '' } })
      }
    ],
    tasks: study.all('tasks'),
    questions: study.all('questions'),
    quotas: study.all('quotas'),
    participants: isSame ? study.all('participants').map(unasked) : []
  };
  return (await workspace.create<StudyCollections>('study', records)).id;
}

/** A participant who has not agreed to anything yet. */
function unasked({ id, order, label, createdAt, persona, needs, notes }: Participant): Participant {
  return { id, order, label, persona, notes, ...(createdAt && { createdAt }), ...(needs && { needs }) };
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
