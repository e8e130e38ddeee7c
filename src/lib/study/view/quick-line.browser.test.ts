import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { m } from '$lib/i18n/paraglide/messages.js';
import { addParticipant, answer, endTask, recordConsent, startTask, type StudyDocument } from '../commands';
import QuickLine from './QuickLine.svelte';
import { aDesk, aStudy } from './test-desk';
import '../../../app.css';

async function open(study?: StudyDocument, participant = '') {
  const desk = aDesk(study, participant);
  const { doc } = desk;
  const screen = await render(QuickLine, { desk });
  const line = screen.getByRole('textbox');
  await expect.element(line).toHaveFocus();
  const observations = () => [...doc.all('observations')].sort((a, b) => a.at - b.at);
  return { doc, desk, screen, line, observations };
}

it('gives an observation severity and feeling by signs at the end of its line, or by a tap after', async () => {
  const { screen, observations } = await open();
  await userEvent.keyboard('leter i menyen !3 :({Enter}');
  expect(observations()).toMatchObject([
    { text: 'leter i menyen', severity: 3, emotion: 'frustrated', kind: 'note' }
  ]);
  const serious = screen.getByRole('button', { name: m.study_severity_4() });
  await serious.click();
  await expect.element(serious).toHaveAttribute('aria-pressed', 'true');
  await screen.getByRole('button', { name: m.study_emotion_frustrated() }).click();
  expect(observations()[0]).toMatchObject({ severity: 4 });
  expect(observations()[0]!.emotion).toBeUndefined();
  // While a line is written the tap is for it, and the one before is left alone.
  await userEvent.keyboard('1finner ikke');
  await screen.getByRole('button', { name: m.study_emotion_confused() }).click();
  await userEvent.keyboard('{Enter}');
  expect(observations()[0]!.emotion).toBeUndefined();
  expect(observations().find(({ text }) => text === 'finner ikke')).toMatchObject({
    kind: 'problem',
    emotion: 'confused'
  });
});

it('marks a moment by one press or Enter, to be written about later', async () => {
  const { screen, observations } = await open();
  await screen.getByRole('button', { name: m.study_moment() }).click();
  await userEvent.keyboard('{Enter}');
  expect(observations()).toMatchObject([
    { kind: 'note', text: '' },
    { kind: 'note', text: '' }
  ]);
  await userEvent.keyboard('skriver videre');
  await expect.element(screen.getByRole('textbox')).toHaveValue('skriver videre');
});

it('counts errors and help in the task that runs, and ends it in part', async () => {
  const { doc } = await open();
  await userEvent.keyboard(',{Backspace}');
  const attempt = startTask(doc, 't1', 5);
  await userEvent.keyboard(',,.');
  expect(doc.get('attempts', attempt)).toMatchObject({ errors: 2, assists: 1, endedAt: null });
  await userEvent.keyboard('=');
  expect(doc.get('attempts', attempt)).toMatchObject({ outcome: 'partly' });
});

it('takes what a keyboard writes after a tap on a touch screen, spaces too', async () => {
  const { screen, observations } = await open();
  const media = window.matchMedia;
  const matched = vi
    .spyOn(window, 'matchMedia')
    .mockImplementation((query) => media(query === '(pointer: coarse)' ? 'all' : query));
  try {
    await screen.getByRole('button', { name: m.study_log_kind({ kind: m.study_kind_problem() }) }).click();
    await userEvent.keyboard('leter i menyen{Enter}');
    expect(observations()).toMatchObject([{ kind: 'problem', text: 'leter i menyen' }]);
  } finally {
    matched.mockRestore();
  }
});

it('makes room for the next task where the participant has said how easy the last one was', async () => {
  const { doc, desk } = await open();
  const attempt = startTask(doc, 't1', 5);
  endTask(doc, attempt, 40, 'assisted');
  desk.easeAsked = attempt;
  desk.startTask('t2');
  expect(desk.easeAsked).toBe(attempt);
  answer(doc, { questionnaire: 'seq', attempt }, 0, 4, { by: 'participant', language: 'nb' });
  desk.startTask('t3');
  expect(desk.easeAsked).toBeUndefined();
});

it('says at a quote that this participant does not want to be quoted', async () => {
  const study = aStudy();
  const participant = addParticipant(study);
  const agreed = { sound: true, camera: false, screen: false, contact: false };
  const about = { text: '2026-11', language: 'nb', at: '2026-03-01T09:00:00.000Z', how: 'tick' } as const;
  recordConsent(study, participant, { ...about, ...agreed, guardian: false, quotes: false });
  const { screen } = await open(study, participant);
  const said = screen.getByText(m.study_quote_refused({ label: 'P1' }));
  await userEvent.keyboard('1leter{Enter}');
  await expect.element(said).not.toBeInTheDocument();
  await userEvent.keyboard('4hvor er det?');
  await expect.element(said).toBeVisible();
});
