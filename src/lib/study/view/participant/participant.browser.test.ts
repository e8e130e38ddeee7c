import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { WorkDocument } from '$lib/document/work-document';
import { locale } from '$lib/i18n/locale.svelte';
import { m } from '$lib/i18n/paraglide/messages.js';
import { addTask, askQuestionnaire, endTask, startTask, writeTask } from '../../commands';
import {
  newSession,
  newStudy,
  sessionCollections,
  studyCollections,
  type SessionCollections,
  type StudyCollections
} from '../../model';
import { instruments } from '../../rules/questionnaires/wording';
import { ParticipantLink } from './link.svelte';
import NotOpenedProbe from './NotOpenedProbe.test.svelte';
import ParticipantProbe from './ParticipantProbe.test.svelte';
import '../../../../app.css';

let link: ParticipantLink | undefined;
let count = 0;
afterEach(() => {
  link?.leave();
  link = undefined;
  locale.current = 'nb';
});

async function open() {
  locale.current = 'nb';
  const study = new WorkDocument<StudyCollections>('study', { kind: 'study', collections: studyCollections });
  const doc = new WorkDocument<SessionCollections>(`session-${count++}`, {
    kind: 'session',
    collections: sessionCollections
  });
  study.edit(
    () => 'fill',
    (edit) => edit.put('about', newStudy('svc', 'Søknad'))
  );
  doc.edit(
    () => 'fill',
    (edit) =>
      edit.put('about', {
        ...newSession({ service: 'svc', study: 'study', participant: '', title: 'P1' }),
        startedAt: '2026-03-02T09:00:00.000Z'
      })
  );
  const task = addTask(study, 'Finn skjemaet');
  writeTask(study, task, 'scenario', 'Du skal søke om plass.');
  askQuestionnaire(study, 'sus', false);
  askQuestionnaire(study, 'umux-lite', true);
  const done = vi.fn();
  link = new ParticipantLink(doc.id, done);
  const onleave = vi.fn();
  const screen = await render(ParticipantProbe, { doc, study, onleave });
  const heading = screen.getByRole('heading', { level: 1 });
  const press = (name: string) => screen.getByRole('button', { name, exact: true }).click();
  return { study, doc, task, done, onleave, screen, heading, press };
}
const nn = { locale: 'nn' } as const;

it('leads from the task to its ease as the facilitator’s clock goes, and answers are the participant’s', async () => {
  const { doc, task, done, screen, heading, press } = await open();
  await expect.poll(() => link!.shown?.step).toBe('welcome');
  await screen.getByRole('radio', { name: 'Nynorsk' }).click();
  await press(m.part_next({}, nn));
  await expect.element(heading).toHaveTextContent(m.part_wait({}, nn));
  const attempt = startTask(doc, task, 5);
  await expect.element(heading).toHaveTextContent('Du skal søke om plass.');
  await expect.element(screen.getByText('Finn skjemaet')).not.toBeInTheDocument();
  endTask(doc, attempt, 40, 'unaided');
  await expect.element(heading).toHaveTextContent(instruments.seq.wording.nn.items[0]!);
  await expect.element(heading).toHaveFocus();
  await screen.getByRole('radio', { name: '6' }).click();
  expect(doc.all('answers')).toMatchObject([
    { questionnaire: 'seq', attempt, values: [6], by: 'participant', language: 'nn' }
  ]);
  await press(m.part_next({}, nn));
  await expect.element(heading).toHaveTextContent(instruments['umux-lite'].wording.nn.items[0]!);
  await expect.element(screen.getByText(m.part_place({ at: 1, of: 2 }, nn))).toBeVisible();
  await expect.poll(() => link!.shown).toEqual({ says: 'shown', step: 'umux-lite:0', language: 'nn' });

  // Skipped, answered by keys, taken back; then thanks, and nothing further.
  await press(m.part_skip({}, nn));
  await userEvent.tab();
  await userEvent.keyboard(' ');
  await expect.element(screen.getByRole('radio', { name: /^1/ })).toBeChecked();
  await press(m.study_answer_clear({}, nn));
  expect(doc.all('answers')).toHaveLength(1);
  await press(m.part_skip({}, nn));
  await expect.element(heading).toHaveTextContent(m.part_thanks({}, nn));
  await expect.element(screen.getByRole('button', { name: m.part_skip({}, nn) })).not.toBeInTheDocument();
  expect(done).not.toHaveBeenCalled();
});

it('is sent to a screen by the facilitator, and tells when a task is done', async () => {
  const { task, done, screen, heading, press } = await open();
  await expect.poll(() => link!.shown?.step).toBe('welcome');
  link!.show('umux-lite:0');
  await expect.element(heading).toHaveTextContent(instruments['umux-lite'].wording.nb.items[0]!);
  link!.show('nothing of the kind');
  link!.show(`task:${task}`);
  await expect.element(heading).toHaveTextContent('Du skal søke om plass.');
  await press(m.part_task_done());
  await expect.poll(() => done.mock.calls).toEqual([[task]]);
  await screen.unmount();
  await expect.poll(() => link!.shown).toBeUndefined();
});

it('is left by holding the padlock or by five presses, and by nothing less', async () => {
  const { onleave, screen } = await open();
  const lock = screen.getByRole('button', { name: m.part_leave() });
  for (let press = 1; press < 5; press++) await lock.click();
  await expect.element(screen.getByText(m.part_leave_more({ count: 1 }))).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(onleave).not.toHaveBeenCalled();
  await lock.click();
  expect(onleave).toHaveBeenCalledTimes(1);

  vi.useFakeTimers();
  try {
    const element = lock.element();
    const say = (type: string) => element.dispatchEvent(new PointerEvent(type, { bubbles: true }));
    say('pointerdown');
    vi.advanceTimersByTime(1900);
    say('pointerup');
    vi.advanceTimersByTime(5000);
    expect(onleave).toHaveBeenCalledTimes(1);
    say('pointerdown');
    vi.advanceTimersByTime(2000);
    expect(onleave).toHaveBeenCalledTimes(2);
  } finally {
    vi.useRealTimers();
  }
});

it('says that its session is not here, and is left as ever', async () => {
  locale.current = 'nb';
  const screen = await render(NotOpenedProbe);
  await expect.element(screen.getByText(m.shell_error_document_missing())).toBeVisible();
  await expect.element(screen.getByRole('button', { name: m.part_leave() })).toBeVisible();
});
