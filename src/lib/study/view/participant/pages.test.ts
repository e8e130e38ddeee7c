import { afterEach, expect, it, vi } from 'vitest';
import { addTask, askQuestionnaire, judgeTask, reopenTask, startTask } from '../../commands';
import { aDesk, aStudy } from '../test-desk';
import { ParticipantPages } from './pages.svelte';

let pages: ParticipantPages | undefined;
afterEach(() => {
  pages?.leave();
  vi.useRealTimers();
});

/** The participant's page of a session that began a minute ago, with two tasks, at the first of them. */
function atTask() {
  vi.useFakeTimers();
  const study = aStudy();
  askQuestionnaire(study, 'seq', false);
  const tasks = ['Finn skjemaet', 'Finn frist'].map((title) => addTask(study, title));
  const desk = aDesk(study);
  const { doc } = desk;
  pages = new ParticipantPages(doc, study, 'nb');
  const attempt = startTask(doc, tasks[0]!, 60);
  pages.follow(pages.running?.task);
  expect(pages.key).toBe(`task:${tasks[0]}`);
  return { study, desk, doc, pages, attempt, tasks: tasks as [string, string] };
}

it('stops the time of a task at the moment when the participant says to be done with it', () => {
  const { doc, pages, attempt, tasks } = atTask();
  vi.advanceTimersByTime(12_300);
  pages.done();
  expect(doc.get('attempts', attempt)).toMatchObject({ startedAt: 60, endedAt: 72.3, outcome: null });
  vi.advanceTimersByTime(5_000);
  expect(pages.waiting).toBe(true);

  // The facilitator judges meanwhile, and starts the next one when ready.
  pages.follow(pages.running?.task);
  judgeTask(doc, attempt, 'unaided');
  expect([pages.key, pages.waiting]).toEqual([`task:${tasks[0]}`, true]);
  startTask(doc, tasks[1], 90);
  pages.follow(pages.running?.task);
  expect([pages.key, pages.waiting]).toEqual([`task:${tasks[1]}`, false]);
});

it('comes back to a task that the facilitator lets run on, and asks how easy it was when it ends again', () => {
  const { study, doc, pages, attempt, tasks } = atTask();
  askQuestionnaire(study, 'seq', true);
  pages.done();
  pages.follow(pages.running?.task);
  expect(pages.key).toBe(`seq:${tasks[0]}`);
  reopenTask(doc, attempt, 70);
  pages.follow(pages.running?.task);
  expect(pages.key).toBe(`task:${tasks[0]}`);
  vi.advanceTimersByTime(30_000);
  pages.done();
  expect(doc.get('attempts', attempt)).toMatchObject({ endedAt: 90, outcome: null });
  expect(pages.key).toBe(`seq:${tasks[0]}`);
});

it('changes nothing of a task that does not run', () => {
  const { doc, pages, attempt, tasks } = atTask();
  startTask(doc, tasks[1], 65);
  pages.go(`task:${tasks[0]}`);
  pages.done();
  expect(doc.all('attempts').find(({ task }) => task === tasks[1])!.endedAt).toBeNull();
  expect(doc.get('attempts', attempt)).toMatchObject({ endedAt: 65 });
});
