/** A study made ready for its reports: its records, what they are called, and the study before it. */
import type { RecordIndex, Workspace } from '../document/context';
import { today } from '../document/day';
import { ABOUT, toRef } from '../document/record';
import type { WorkDocument } from '../document/work-document';
import type { ReportData } from '../report/study/report-data';
import type { ServiceCollections } from '../service/model';
import type { StudyCollections } from '../study/model';
import { wholeHeldAt } from '../study/rules/held';
import { participantLabels } from '../study/rules/labels';
import { wholeStudy } from './whole-study';

type Study = WorkDocument<StudyCollections>;

/** Everything that reports on a study tell. Reads documents and the index; the vault is not asked. */
export async function gatherReport(
  workspace: Pick<Workspace, 'index' | 'open'>,
  study: Study
): Promise<ReportData | undefined> {
  const about = study.get('about', ABOUT);
  if (!about) return undefined;
  const whole = await wholeStudy(workspace, study);
  const service = await workspace.open<ServiceCollections>('service', about.service);
  const served = service.get('about', ABOUT);
  const cycle = service.all('cycles').find(({ id }) => toRef(service.id, 'cycles', id) === about.cycle);
  const findings = new Set(whole.findings.map(({ id }) => toRef(study.id, 'findings', id) as string));
  return {
    id: study.id,
    about,
    service: {
      title: served?.title ?? '',
      organisation: served?.organisation ?? '',
      purpose: served?.purpose ?? ''
    },
    cycle: cycle && { title: cycle.title, question: cycle.question, lesson: cycle.lesson },
    whole,
    changes: service
      .all('changes')
      .filter((change) => change.findings.some((ref) => findings.has(ref)))
      .map(({ title, state, owner, findings }) => ({ title, state, owner, findings })),
    names: await namesOf(workspace.index, study),
    earlier: await earlierOf(workspace, study),
    on: today()
  };
}

async function namesOf(index: RecordIndex, study: Study): Promise<ReadonlyMap<string, string>> {
  const refs = new Set([
    ...study.all('participants').map(({ persona }) => persona),
    ...study.all('quotas').map(({ persona }) => persona),
    ...study.all('tasks').flatMap(({ steps, processSteps }) => [...steps, ...(processSteps ?? [])])
  ]);
  refs.delete('');
  const rows = refs.size ? await index.find({ these: [...refs] }) : [];
  return new Map(rows.map((row) => [toRef(row.document, row.collection, row.id), row.title]));
}

/** The study made last before this one: whom it is most likely compared with. */
async function earlierOf(
  workspace: Pick<Workspace, 'index' | 'open'>,
  study: Study
): Promise<ReportData['earlier']> {
  const about = study.get('about', ABOUT)!;
  const rows = await workspace.index.find({ service: about.service, kind: 'study', collection: ABOUT });
  const createdAt = (row: (typeof rows)[number]) => String(row.facts?.createdAt ?? '');
  const before = rows
    .filter((row) => row.document !== study.id && createdAt(row) < about.createdAt)
    .sort((a, b) => (createdAt(a) < createdAt(b) ? 1 : -1))[0];
  if (!before) return undefined;
  const other = await workspace.open<StudyCollections>('study', before.document);
  const whole = await wholeStudy(workspace, other);
  const held = whole.sessions.filter((one) => !one.about.binned && wholeHeldAt(one) !== '');
  return {
    title: before.title,
    same: about.samePeopleAs === other.id,
    data: {
      tasks: whole.tasks,
      sessions: held.map((one) => ({
        id: one.id,
        participant: one.about.participant,
        startedAt: wholeHeldAt(one)
      })),
      attempts: held.flatMap(({ id, attempts }) => attempts.map((one) => ({ ...one, session: id }))),
      answers: held.flatMap(({ id, answers }) => answers.map((one) => ({ ...one, session: id }))),
      labels: participantLabels(whole.participants)
    }
  };
}
