import { describe, expect, it } from 'vitest';
import { oneStep, serviceDocument } from '../../../../tests/support/service-document';
import * as commands from '../commands';

describe('the log of involvement', () => {
  it('is written, corrected and taken back', () => {
    const doc = serviceDocument();
    const union = commands.addStakeholder(doc, { kind: 'union-representative' });
    const id = oneStep(doc, () => commands.addInvolvement(doc, { on: '2026-03-02', title: 'Arbeidsmøte' }));
    oneStep(doc, () => commands.setInvolved(doc, id, 'took', union, true));
    commands.setInvolved(doc, id, 'took', union, true);
    oneStep(doc, () => commands.editInvolvement(doc, id, { decision: 'Vi ringer', stage: 'to-be' }));
    expect(doc.get('involvements', id)).toMatchObject({
      took: [union],
      stage: 'to-be',
      decision: 'Vi ringer',
      deciders: []
    });
    oneStep(doc, () => commands.setInvolved(doc, id, 'took', union, false));
    expect(doc.get('involvements', id)?.took).toEqual([]);
    oneStep(doc, () => commands.removeInvolvement(doc, id));
    expect(doc.all('involvements')).toEqual([]);
  });

  it('keeps what somebody took part in who is no longer on the list', () => {
    const doc = serviceDocument();
    const doctor = commands.addStakeholder(doc);
    const id = commands.addInvolvement(doc, { on: '2026-03-02', took: [doctor] });
    commands.addStakeholderAction(doc, doctor, { title: 'Ring' });
    oneStep(doc, () => commands.removeStakeholder(doc, doctor));
    expect(doc.get('involvements', id)?.took).toEqual([doctor]);
    expect(doc.all('stakeholderActions')).toEqual([]);
  });
});

it('actions are planned, done and removed', () => {
  const doc = serviceDocument();
  const doctor = commands.addStakeholder(doc);
  const id = oneStep(doc, () => commands.addStakeholderAction(doc, doctor, { title: 'Ring' }));
  oneStep(doc, () => commands.editStakeholderAction(doc, id, { done: true, dueOn: '2026-04-01' }));
  expect(doc.get('stakeholderActions', id)).toMatchObject({ stakeholder: doctor, done: true });
  oneStep(doc, () => commands.removeStakeholderAction(doc, id));
});

it('competences are added several at once, judged and removed', () => {
  const doc = serviceDocument();
  const [lean, privacy] = oneStep(doc, () =>
    commands.addCompetences(doc, [
      { group: 'team', area: 'lean' },
      { group: 'employees', area: 'privacy' }
    ])
  );
  expect(doc.all('competences').map(({ id }) => id)).toEqual([lean, privacy]);
  expect(doc.get('competences', lean!)).toMatchObject({ needed: null, present: null });
  oneStep(doc, () => commands.editCompetence(doc, lean!, { needed: 2, present: 0 }));
  oneStep(doc, () => commands.removeCompetence(doc, privacy!));
  expect(doc.all('competences')).toHaveLength(1);
});
