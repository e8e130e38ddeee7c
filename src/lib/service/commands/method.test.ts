import { expect, it } from 'vitest';
import { oneStep, serviceDocument } from '../../../../tests/support/service-document';
import * as commands from './method';

const shape: commands.MethodShape = {
  phases: [
    {
      title: 'Innsikt',
      note: '',
      steps: [
        { title: 'Snakk med innbyggerne', hint: '', makes: 'study', proof: 'tested' },
        { title: 'Tegn arbeidet', hint: '', makes: 'process', proof: 'as-is-process' }
      ]
    },
    { title: 'Utprøving', note: '', steps: [] }
  ]
};

it('a way of working is taken up, ticked, rewritten, added to and taken away, each as one step', () => {
  const doc = serviceDocument();
  oneStep(doc, () => commands.setMethod(doc, shape));
  const [insight, trial] = doc.all('methodPhases');
  expect(doc.all('methodSteps').map(({ title }) => title)).toEqual([
    'Snakk med innbyggerne',
    'Tegn arbeidet'
  ]);
  const [talk] = doc.all('methodSteps');
  oneStep(doc, () => commands.tickStep(doc, talk!.id, true));
  oneStep(doc, () => commands.tickStep(doc, talk!.id, false));
  oneStep(doc, () => commands.editPhase(doc, insight!.id, { title: 'Forstå' }));
  oneStep(doc, () => commands.editStep(doc, talk!.id, { title: 'Spør', hint: 'Fem er nok' }));
  const own = oneStep(doc, () => commands.addStep(doc, trial!.id, 'Prøv i to uker'));
  oneStep(doc, () => commands.removeStep(doc, own));
  const last = oneStep(doc, () => commands.addPhase(doc, 'Drift'));
  expect(doc.all('methodPhases').at(-1)?.id).toBe(last);
  oneStep(doc, () => commands.removePhase(doc, insight!.id));
  expect(doc.all('methodSteps')).toEqual([]);
  // Another way of working stands in place of the one there was.
  oneStep(doc, () => commands.setMethod(doc, shape));
  expect(doc.all('methodPhases').map(({ title }) => title)).toEqual(['Innsikt', 'Utprøving']);
});

it('phases and steps change places one by one, a step goes on into the next phase; where there is none it stays', () => {
  const doc = serviceDocument();
  commands.setMethod(doc, shape);
  const phases = () => doc.all('methodPhases').map(({ title }) => title);
  const steps = () => {
    const names = new Map(doc.all('methodPhases').map(({ id, title }) => [id, title]));
    return doc.all('methodSteps').map(({ phase, title }) => `${names.get(phase)}: ${title}`);
  };
  const [insight] = doc.all('methodPhases');
  expect(oneStep(doc, () => commands.movePhase(doc, insight!.id, 1))).toBe(2);
  expect(phases()).toEqual(['Utprøving', 'Innsikt']);
  expect(commands.movePhase(doc, insight!.id, 1)).toBeUndefined();
  expect(oneStep(doc, () => commands.movePhase(doc, insight!.id, -1))).toBe(1);
  const [talk, draw] = doc.all('methodSteps');
  expect(oneStep(doc, () => commands.moveStep(doc, draw!.id, -1))).toBe(1);
  expect(steps()).toEqual(['Innsikt: Tegn arbeidet', 'Innsikt: Snakk med innbyggerne']);
  expect(oneStep(doc, () => commands.moveStep(doc, talk!.id, 1))).toBe(1);
  expect(steps()).toContain('Utprøving: Snakk med innbyggerne');
  expect(commands.moveStep(doc, talk!.id, 1)).toBeUndefined();
  expect(oneStep(doc, () => commands.moveStep(doc, talk!.id, -1))).toBe(2);
});
