import { describe, expect, it } from 'vitest';
import { oneStep } from '../../document/test-one-step';
import { WorkDocument } from '../../document/work-document';
import { kinds } from '../../workspace/kinds';
import * as commands from '../commands';
import { newStudy, type StudyCollections } from '../model';
import { foundFor } from '../rules/plan/quotas';
import { planTemplates } from '../rules/plan/templates';

function study(): WorkDocument<StudyCollections> {
  const doc = new WorkDocument<StudyCollections>('study', kinds.study as never);
  doc.edit(
    () => 'fill',
    (edit) => edit.put('about', newStudy('svc', 'Runde 1'))
  );
  return doc;
}
describe('a plan', () => {
  it('is written: beliefs, version, script, roles, days, and whether it is a pilot', () => {
    const doc = study();
    for (const field of ['hypotheses', 'version', 'script', 'roles'] as const)
      oneStep(doc, () => commands.writePlan(doc, field, field));
    oneStep(doc, () => commands.setPilot(doc, true));
    oneStep(doc, () => commands.setSchedule(doc, { from: '2026-03-02' }));
    oneStep(doc, () => commands.setSchedule(doc, { to: '2026-03-04' }));
    expect(doc.get('about', 'about')).toMatchObject({
      hypotheses: 'hypotheses',
      pilot: true,
      from: '2026-03-02',
      to: '2026-03-04'
    });
  });

  it('has an appointment with each participant, which can be called off', () => {
    const doc = study();
    const id = commands.addParticipant(doc);
    const appointment = { day: '2026-03-02', time: '09:30', place: 'Rådhuset', team: 'O1' };
    oneStep(doc, () => commands.setAppointment(doc, id, appointment));
    expect(doc.get('participants', id)).toMatchObject({ appointment });
    oneStep(doc, () => commands.setAppointment(doc, id, undefined));
    expect(doc.get('participants', id)!.appointment).toBeUndefined();
    expect(() => commands.setAppointment(doc, id, { ...appointment, time: '24:00' })).toThrow();
    expect(() => commands.setAppointment(doc, id, { ...appointment, day: '' })).toThrow();
  });

  it('sets steps of a process going', () => {
    const doc = study();
    const task = commands.addTask(doc, 'Søk');
    oneStep(doc, () => commands.linkTaskStep(doc, task, 'map/nodes/n1', 'processSteps'));
    expect(doc.get('tasks', task)).toMatchObject({ steps: [], processSteps: ['map/nodes/n1'] });
    expect(kinds.study!.collections.tasks!.references(doc.get('tasks', task)!).refs).toEqual([
      'map/nodes/n1'
    ]);
    oneStep(doc, () => commands.unlinkTaskStep(doc, task, 'map/nodes/n1', 'processSteps'));
  });

  it('begins from a template, which overwrites nothing', () => {
    const doc = study();
    commands.setGoal(doc, 'Vårt eget mål');
    const { words, questionnaires } = planTemplates[1]!;
    oneStep(doc, () => commands.startPlan(doc, { ...words.nn, questionnaires }));
    expect(doc.get('about', 'about')).toMatchObject({
      goal: 'Vårt eget mål',
      questionnaires: ['seq', 'own']
    });
    expect(doc.all('tasks').map(({ title }) => title)).toEqual(words.nn.tasks.map(({ title }) => title));
  });

  it('has templates of equal size in every language', () => {
    for (const { words } of planTemplates)
      for (const { tasks } of Object.values(words)) expect(tasks).toHaveLength(words.nb.tasks.length);
  });
});

describe('recruiting', () => {
  it('looks for kinds of participants and counts who was found', () => {
    const doc = study();
    const [one, two] = [commands.addParticipant(doc), commands.addParticipant(doc)];
    oneStep(doc, () => commands.addQuota(doc, { persona: '', need: null, wanted: 5 }));
    const { id } = doc.all('quotas')[0]!;
    const found = () => foundFor(doc.get('quotas', id)!, doc.all('participants'));
    expect(found()).toBe(2);
    oneStep(doc, () => commands.changeQuota(doc, id, { need: 'screen-reader' }));
    expect(found()).toBe(0);
    oneStep(doc, () => commands.setNeed(doc, one, 'screen-reader', true));
    oneStep(doc, () => commands.setNeed(doc, two, 'screen-reader', true));
    expect(found()).toBe(2);
    oneStep(doc, () => commands.changeQuota(doc, id, { persona: 'svc/personas/p' }));
    commands.setPersona(doc, two, 'svc/personas/p');
    expect(found()).toBe(1);
    oneStep(doc, () => commands.setNeed(doc, two, 'screen-reader', false));
    expect(found()).toBe(0);
    oneStep(doc, () => commands.removeQuota(doc, id));
  });
});
