import { expect, test } from 'vitest';
import * as commands from '../commands';
import { applyFixes } from './fixes';
import { map, there, type ProcessTestDocument } from '../test-document';
import { plainSimulation } from '../model';
import { compile } from '../rules/simulate/compile';
import { ownRole, setRole, setSimulation, setStepSimulation, shareRole } from './simulation';

/** The map of a document as a run asks for it; a split goes either way alike. */
function requestFrom(doc: ProcessTestDocument) {
  return {
    map: {
      nodes: doc.all('nodes'),
      flows: doc.all('flows').map((flow) => ({ ...flow, probability: flow.source === 'ok?' ? 0.5 : null })),
      pools: doc.all('pools'),
      lanes: doc.all('lanes')
    },
    about: doc.get('about', 'about')!,
    closures: [],
    roles: [],
    settings: plainSimulation,
    stepSettings: doc.all('stepSimulations'),
    process: 'pool'
  };
}

const two = { name: '', count: 2, hourlyRate: null, hours: null };

test('a lane gets people of its own, and what is said of them is changed', async () => {
  const { doc } = await map();
  const id = there(doc, () => setRole(doc, 'front', { hourlyRate: 650 }, two));
  expect(doc.get('roles', id)).toMatchObject({ count: 2, hourlyRate: 650, lanes: ['front'] });
  expect(there(doc, () => setRole(doc, 'front', { count: 3 }, two))).toBe(id);
  expect(doc.get('roles', id)).toMatchObject({ count: 3, hourlyRate: 650 });
});

test('two lanes share people, and part again', async () => {
  const { doc } = await map();
  setRole(doc, 'back', {}, two);
  there(doc, () => shareRole(doc, 'back', 'front', two));
  expect(doc.all('roles')).toMatchObject([{ lanes: ['back', 'front'] }]);
  there(doc, () => ownRole(doc, 'back'));
  expect(doc.all('roles')).toMatchObject([{ lanes: ['front'] }]);
  there(doc, () => ownRole(doc, 'front'));
  expect(doc.all('roles')).toEqual([]);
});

test('settings are those of every map until somebody sets one', async () => {
  const { doc } = await map();
  there(doc, () => setSimulation(doc, { days: 90 }));
  there(doc, () => setSimulation(doc, { seed: 7 }));
  expect(doc.get('simulation', 'simulation')).toEqual({ ...plainSimulation, days: 90, seed: 7 });
});

test('a step does otherwise than its map, until it does not, or goes', async () => {
  const { doc } = await map();
  there(doc, () => setStepSimulation(doc, 'read', { priority: 1 }));
  there(doc, () => setStepSimulation(doc, 'read', { spread: 'constant' }));
  expect(doc.get('stepSimulations', 'read')).toMatchObject({ priority: 1, spread: 'constant' });
  setStepSimulation(doc, 'read', { spread: null });
  there(doc, () => setStepSimulation(doc, 'read', { priority: 0 }));
  expect(doc.all('stepSimulations')).toEqual([]);
  setStepSimulation(doc, 'send', { priority: -1 });
  there(doc, () => commands.removeNodes(doc, ['send']));
  expect(doc.all('stepSimulations')).toEqual([]);
});

test('one press lets what was measured as waiting be the queue it was, and undo takes it back', async () => {
  const { doc } = await map();
  commands.setMinutes(doc, 'read', { processMinutes: 10, waitMinutes: 600 });
  commands.setAbout(doc, { casesPerYear: 100 });
  const waits = () => {
    const request = requestFrom(doc);
    return compile(request).model!.steps.find(({ id }) => id === 'read')!.wait;
  };
  expect(waits()).toBeDefined();
  there(doc, () => applyFixes(doc, [{ code: 'waiting-twice', at: 'read', fix: 'wait-is-queue' }]));
  expect(waits()).toBeUndefined();
  expect(doc.get('nodes', 'read')?.waitMinutes).toBe(600);
  setStepSimulation(doc, 'read', { waitIsQueue: false });
  expect(doc.all('stepSimulations')).toEqual([]);
});

test('the to-be copy keeps people and settings', async () => {
  const { doc, workspace, open } = await map();
  const id = setRole(doc, 'front', {}, two);
  setSimulation(doc, { replications: 5 });
  setStepSimulation(doc, 'read', { priority: 1 });
  const copy = open(await commands.copyToBe(workspace, doc));
  expect(copy.get('roles', id)).toEqual(doc.get('roles', id));
  expect(copy.get('simulation', 'simulation')?.replications).toBe(5);
  expect(copy.get('stepSimulations', 'read')?.priority).toBe(1);
});
