import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { m } from '$lib/i18n/paraglide/messages.js';
import { addParticipant, logObservation, recordConsent, type StudyDocument } from '../commands';
import ObservationList from './ObservationList.svelte';
import { aDesk, aStudy } from './test-desk';
import '../../../app.css';

/** A session with a quote that says nothing and a moment that was marked. */
function sitting(study: StudyDocument, participant: string) {
  const desk = aDesk(study, participant);
  const { doc } = desk;
  logObservation(doc, { at: 5, kind: 'quote', text: '' });
  logObservation(doc, { at: 9, kind: 'note', text: '' });
  return desk;
}

it('asks for no words where the quote was erased with the consent', async () => {
  const study = aStudy();
  const participant = addParticipant(study);
  const desk = sitting(study, participant);
  const screen = await render(ObservationList, { desk, onfill: () => {}, onplay: () => {} });
  const fill = screen.getByRole('button', { name: m.study_observation_fill(), exact: true });
  await expect.element(screen.getByText(m.study_moments_unfilled({ count: 2 }))).toBeVisible();
  expect(fill.elements()).toHaveLength(2);

  const nothing = { sound: false, camera: false, screen: false, quotes: true, contact: false };
  const at = '2026-03-01T09:50:00.000Z';
  recordConsent(study, participant, {
    ...{ text: '2026-11', language: 'nb', at, how: 'tick', guardian: false, ...nothing },
    withdrawnAt: '2026-03-02T10:00:00.000Z'
  });
  await expect.element(screen.getByText(m.study_moments_unfilled_one())).toBeVisible();
  expect(fill.elements()).toHaveLength(1);
  await expect.element(screen.getByPlaceholder(m.consent_quote_wordless())).toBeVisible();
});

it('says what comes of a line while there is none: on a clock that runs, and on one that has ended', async () => {
  const desk = aDesk();
  const screen = await render(ObservationList, { desk, onfill: () => {}, onplay: () => {} });
  await expect.element(screen.getByText(m.study_list_empty_running())).toBeVisible();
  desk.end();
  await expect.element(screen.getByText(m.study_list_none_text())).toBeVisible();
});
