import { expect, it } from 'vitest';
import { addTask, startTask, stopTask } from '../commands';
import { aDesk, aStudy } from './test-desk';

it('judges by a key the task that the participant said to be done with, and does not move its end', () => {
  const study = aStudy();
  const task = addTask(study, 'Finn skjemaet');
  const desk = aDesk(study);
  const attempt = startTask(desk.doc, task, 5);
  stopTask(desk.doc, attempt, 40);
  desk.taskSaidDone(task);
  expect(desk.saidDone).toBe(task);
  desk.write('8');
  expect(desk.doc.get('attempts', attempt)).toMatchObject({ endedAt: 40, outcome: 'assisted' });
  // Judged, it asks for no more: the next key begins a note.
  desk.write('7');
  expect(desk.line.text).toBe('7');
  expect(desk.doc.get('attempts', attempt)).toMatchObject({ outcome: 'assisted' });
});

it('stops only what runs, and never before it began', () => {
  const { doc } = aDesk(aStudy());
  const attempt = startTask(doc, 't1', 50);
  stopTask(doc, attempt, 20);
  expect(doc.get('attempts', attempt)).toMatchObject({ endedAt: 50, outcome: null });
  stopTask(doc, attempt, 70);
  expect(doc.get('attempts', attempt)).toMatchObject({ endedAt: 50 });
});
