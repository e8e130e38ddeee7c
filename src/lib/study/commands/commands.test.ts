import { describe, expect, it } from 'vitest';
import type { NewRecords, Workspace } from '../../document/context';
import type { Collections } from '../../document/record';
import { oneStep } from '../../document/test-one-step';
import { WorkDocument } from '../../document/work-document';
import { kinds } from '../../workspace/kinds';
import * as commands from '../commands';
import { newSession, newStudy, type SessionCollections, type StudyCollections } from '../model';
import { participantLabels } from '../rules/labels';
import type { ServiceCollections } from '../../service/model';

const start = new Date('2026-03-02T09:00:00.000Z');
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);

function open<C extends Collections>(kind: string, records: NewRecords<C>, id = kind): WorkDocument<C> {
  const document = new WorkDocument<C>(id, kinds[kind] as never);
  document.edit(
    () => 'fill',
    (edit) => {
      for (const [collection, rows] of Object.entries(records))
        for (const row of rows!) edit.put(collection, row);
    }
  );
  return document;
}

const study = () => open<StudyCollections>('study', { about: [newStudy('svc', 'Søknad om plass')] });
const session = (startedAt = start.toISOString()) =>
  open<SessionCollections>('session', {
    about: [{ ...newSession({ service: 'svc', study: 'study', participant: '', title: 'P1' }), startedAt }]
  });

function fakeWorkspace() {
  const made: { kind: string; document: WorkDocument<Collections> }[] = [];
  const create: Workspace['create'] = async (kind, records, id = `made${made.length}`) => {
    const document = open(kind, records as never, id);
    made.push({ kind, document });
    return document as never;
  };
  return { workspace: { create } as Workspace, made };
}

describe('a study', () => {
  it('is made for a service with nothing planned', async () => {
    const { workspace, made } = fakeWorkspace();
    const id = await commands.createStudy(workspace, {
      service: 'svc',
      title: 'Runde 1',
      goal: 'Finner de fram?'
    });
    expect(made).toHaveLength(1);
    expect(made[0]!.document.id).toBe(id);
    expect(made[0]!.document.get('about', 'about')).toMatchObject({
      service: 'svc',
      title: 'Runde 1',
      goal: 'Finner de fram?',
      binned: false
    });
  });

  it('is written, tied to a cycle, binned and taken back', () => {
    const doc = study();
    const about = () => doc.get('about', 'about')!;
    oneStep(doc, () => commands.renameStudy(doc, 'Runde 2'));
    oneStep(doc, () => commands.setGoal(doc, 'Forstår de brevet?'));
    oneStep(doc, () => commands.setMaterial(doc, 'Brev'));
    oneStep(doc, () => commands.setCycle(doc, 'svc/cycles/c1'));
    expect(about()).toMatchObject({ title: 'Runde 2', goal: 'Forstår de brevet?', cycle: 'svc/cycles/c1' });
    oneStep(doc, () => commands.setSamePeople(doc, 'earlier'));
    expect(about().samePeopleAs).toBe('earlier');
    oneStep(doc, () => commands.binStudy(doc));
    expect(about().binned).toBe(true);
    oneStep(doc, () => commands.binStudy(doc, false));
    expect(about().binned).toBe(false);
  });
});

describe('tasks', () => {
  it('are added last, written, moved and removed', () => {
    const doc = study();
    const titles = () => doc.all('tasks').map(({ title }) => title);
    oneStep(doc, () => commands.addTask(doc, 'Søk'));
    const pay = oneStep(doc, () => commands.addTask(doc, 'Betal'));
    oneStep(doc, () => commands.writeTask(doc, pay, 'scenario', 'Du har fått plass …'));
    expect(doc.get('tasks', pay)!.scenario).toBe('Du har fått plass …');
    oneStep(doc, () => commands.moveTask(doc, pay, 0));
    expect(titles()).toEqual(['Betal', 'Søk']);
    oneStep(doc, () => commands.moveTask(doc, pay, 1));
    expect(titles()).toEqual(['Søk', 'Betal']);
    oneStep(doc, () => commands.removeTask(doc, pay));
    expect(titles()).toEqual(['Søk']);
  });

  it('are linked to journey steps once', () => {
    const doc = study();
    const task = commands.addTask(doc);
    oneStep(doc, () => commands.linkTaskStep(doc, task, 'map/steps/s1'));
    commands.linkTaskStep(doc, task, 'map/steps/s1');
    expect(doc.get('tasks', task)!.steps).toEqual(['map/steps/s1']);
    oneStep(doc, () => commands.unlinkTaskStep(doc, task, 'map/steps/s1'));
    expect(doc.get('tasks', task)!.steps).toEqual([]);
  });
});

describe('participants', () => {
  it('get the next number, and a number is never given again', () => {
    const doc = study();
    const labels = () => doc.all('participants').map(({ label }) => label);
    oneStep(doc, () => commands.addParticipant(doc));
    const second = oneStep(doc, () => commands.addParticipant(doc));
    oneStep(doc, () => commands.removeParticipant(doc, second));
    oneStep(doc, () => commands.addParticipant(doc));
    expect(labels()).toEqual(['P1', 'P3']);
  });

  it('that two offline devices gave one number are told apart alike on both, and renumbered', () => {
    const [here, there] = [study(), new WorkDocument<StudyCollections>('study', kinds.study as never)];
    there.apply([here.encode()]);
    commands.addParticipant(here, after(0));
    commands.addParticipant(there, after(9));
    commands.addParticipant(there, after(10));
    here.apply([there.encode()]);
    there.apply([here.encode()]);
    const shown = (doc: typeof here) => participantLabels(doc.all('participants'));
    expect([...shown(here).values()].sort()).toEqual(['P1', 'P1b', 'P2']);
    expect(shown(there)).toEqual(shown(here));
    const labels = () => here.all('participants').map(({ label }) => label);
    oneStep(here, () => commands.renumberParticipants(here));
    expect(labels().sort()).toEqual(['P1', 'P2', 'P3']);
    commands.addParticipant(here);
    expect(labels()).toContain('P4');
  });

  it('get notes and a persona', () => {
    const doc = study();
    const one = commands.addParticipant(doc);
    oneStep(doc, () => commands.writeParticipantNotes(doc, one, 'bruker skjermleser'));
    oneStep(doc, () => commands.setPersona(doc, one, 'svc/personas/p'));
    expect(doc.get('participants', one)).toMatchObject({
      notes: 'bruker skjermleser',
      persona: 'svc/personas/p'
    });
  });
});

describe('a session', () => {
  it('is made for a participant and called after the label', async () => {
    const { workspace, made } = fakeWorkspace();
    const doc = study();
    const participant = commands.addParticipant(doc);
    await commands.createSession(workspace, doc, participant);
    expect(made[0]!.document.get('about', 'about')).toMatchObject({
      service: 'svc',
      study: doc.id,
      participant,
      title: 'P1',
      startedAt: ''
    });
  });

  it('starts once, ends with the task that runs, and is taken up again', () => {
    const doc = session('');
    oneStep(doc, () => commands.startClock(doc, start));
    commands.startClock(doc, after(100));
    expect(doc.get('about', 'about')!.startedAt).toBe(start.toISOString());
    const attempt = commands.startTask(doc, 't1', 10);
    oneStep(doc, () => commands.endSession(doc, after(90)));
    expect(doc.get('about', 'about')!.endedAt).toBe(after(90).toISOString());
    expect(doc.get('attempts', attempt)).toMatchObject({ endedAt: 90, outcome: null });
    oneStep(doc, () => commands.reopenSession(doc, after(5000)));
    expect(doc.get('about', 'about')).toMatchObject({ startedAt: after(4910).toISOString(), endedAt: '' });
    oneStep(doc, () => commands.writeSessionNotes(doc, 'Rolig'));
    oneStep(doc, () => commands.binSession(doc));
    oneStep(doc, () => commands.binSession(doc, false));
  });

  it('logs observations on the task that ran then', () => {
    const doc = session();
    oneStep(doc, () => commands.startTask(doc, 't1', 10));
    commands.startTask(doc, 't2', 50);
    const early = oneStep(doc, () =>
      commands.logObservation(doc, { at: 30, kind: 'quote', text: '«Hvor er jeg?»' })
    );
    const before = commands.logObservation(doc, { at: 3, kind: 'note', text: '' });
    const said = commands.logObservation(doc, { at: 60, kind: 'note', text: '', task: 't9' });
    expect([early, before, said].map((id) => doc.get('observations', id)!.task)).toEqual(['t1', '', 't9']);
  });

  it('lets observations be rewritten, changed and removed', () => {
    const doc = session();
    const id = commands.logObservation(doc, { at: 30, kind: 'note', text: '' });
    oneStep(doc, () => commands.writeObservation(doc, id, 'leter i menyen'));
    oneStep(doc, () => commands.changeObservation(doc, id, { kind: 'problem', at: 28, task: 't1' }));
    expect(doc.get('observations', id)).toMatchObject({ text: 'leter i menyen', kind: 'problem', at: 28 });
    oneStep(doc, () => commands.removeObservation(doc, id));
    expect(doc.all('observations')).toEqual([]);
  });

  it('runs one task at a time, ends, judges, resumes and removes attempts', () => {
    const doc = session();
    const first = oneStep(doc, () => commands.startTask(doc, 't1', 10));
    const second = oneStep(doc, () => commands.startTask(doc, 't2', 50));
    expect(doc.get('attempts', first)).toMatchObject({ endedAt: 50, outcome: null });
    oneStep(doc, () => commands.judgeTask(doc, first, 'gave-up'));
    oneStep(doc, () => commands.endTask(doc, second, 40, 'unaided'));
    expect(doc.get('attempts', second)).toMatchObject({ endedAt: 50, outcome: 'unaided' });
    oneStep(doc, () => commands.reopenTask(doc, first, 70));
    expect(doc.get('attempts', first)).toMatchObject({ endedAt: null, outcome: null });
    oneStep(doc, () => commands.removeAttempt(doc, first));
    expect(doc.all('attempts').map(({ id }) => id)).toEqual([second]);
  });
});

describe('findings', () => {
  const a = 's1/observations/a';
  const b = 's2/observations/b';

  it('are made of observations, written, judged, moved and removed', () => {
    const doc = study();
    const id = oneStep(doc, () => commands.createFinding(doc, [a, b, a], { title: 'Finner ikke fram' }));
    const other = commands.createFinding(doc, [], { kind: 'idea' });
    expect(doc.get('findings', id)).toMatchObject({ observations: [a, b], severity: null, kind: 'problem' });
    oneStep(doc, () => commands.writeFinding(doc, id, 'recommendation', 'Flytt lenken'));
    oneStep(doc, () => commands.setSeverity(doc, id, 3));
    oneStep(doc, () => commands.moveFinding(doc, id, 1));
    expect(doc.all('findings').map((finding) => finding.id)).toEqual([other, id]);
    oneStep(doc, () => commands.setFindingKind(doc, id, 'strength'));
    expect(doc.get('findings', id)).toMatchObject({ kind: 'strength', severity: null });
    oneStep(doc, () => commands.removeFinding(doc, id));
    expect(doc.all('findings')).toHaveLength(1);
  });

  it('are linked to observations and steps, and let go of them', () => {
    const doc = study();
    const id = commands.createFinding(doc, [a]);
    oneStep(doc, () => commands.linkFinding(doc, id, 'observations', [b]));
    oneStep(doc, () => commands.linkFinding(doc, id, 'journeySteps', ['map/steps/s1']));
    oneStep(doc, () => commands.linkFinding(doc, id, 'processSteps', ['flow/nodes/n1']));
    oneStep(doc, () => commands.unlinkFinding(doc, id, 'observations', a));
    expect(doc.get('findings', id)).toMatchObject({
      observations: [b],
      journeySteps: ['map/steps/s1'],
      processSteps: ['flow/nodes/n1']
    });
  });

  it('that say the same are merged, and changes follow', () => {
    const doc = study();
    const into = commands.createFinding(doc, [a], { title: 'Finner ikke skjemaet' });
    const gone = commands.createFinding(doc, [a, b], { title: 'Leter etter skjema' });
    commands.setSeverity(doc, into, 2);
    commands.setSeverity(doc, gone, 4);
    commands.writeFinding(doc, gone, 'detail', 'To lette i menyen.');
    oneStep(doc, () => commands.mergeFindings(doc, into, gone));
    expect(doc.all('findings')).toHaveLength(1);
    expect(doc.get('findings', into)).toMatchObject({
      title: 'Finner ikke skjemaet',
      detail: 'Leter etter skjema\n\nTo lette i menyen.',
      severity: 4,
      observations: [a, b]
    });

    const service = open<ServiceCollections>('service', {
      changes: [
        {
          ...{ id: 'c1', order: 'a0', title: 'Flytt lenken', description: '', state: 'proposed', owner: '' },
          ...{ cycle: '', findings: [`study/findings/${gone}`], alters: [], becomes: [] }
        }
      ]
    });
    oneStep(service, () =>
      commands.repointChanges(service, `study/findings/${gone}`, `study/findings/${into}`)
    );
    expect(service.get('changes', 'c1')!.findings).toEqual([`study/findings/${into}`]);
  });

  it('merged with itself or with one that is gone stays as it was', () => {
    const doc = study();
    const id = commands.createFinding(doc, [a], { title: 'x' });
    const before = doc.records();
    commands.mergeFindings(doc, id, id);
    commands.mergeFindings(doc, id, 'nobody');
    expect(doc.records()).toEqual(before);
  });
});
