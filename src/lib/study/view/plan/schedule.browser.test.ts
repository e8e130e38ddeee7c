import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Workspace } from '$lib/document/context';
import { WorkDocument } from '$lib/document/work-document';
import { locale } from '$lib/i18n/locale.svelte';
import { m } from '$lib/i18n/paraglide/messages.js';
import { addParticipant, setAppointment } from '../../commands';
import { newStudy, studyCollections, type StudyCollections } from '../../model';
import { StudyScreen } from '../study-screen.svelte';
import Schedule from './Schedule.svelte';
import '../../../../app.css';

it('shows who is met first, says what clashes, and an appointment is changed and called off', async () => {
  locale.current = 'nb';
  const doc = new WorkDocument<StudyCollections>('study', { kind: 'study', collections: studyCollections });
  doc.edit(
    () => 'fill',
    (edit) => edit.put('about', newStudy('svc', 'Søknad'))
  );
  const [first, second] = [addParticipant(doc), addParticipant(doc), addParticipant(doc)];
  setAppointment(doc, first!, { day: '2999-03-02', time: '10:00', place: 'Rådhuset', team: 'O1' });
  setAppointment(doc, second!, { day: '2999-03-02', time: '09:30', place: '', team: '' });
  const live = () => ({ rows: [], loaded: true });
  const screen = new StudyScreen({ index: { live } } as unknown as Workspace, doc);
  const shown = await render(Schedule, { screen });

  const lines = shown.getByRole('listitem');
  await expect.element(lines.nth(0)).toHaveTextContent(/^P2.*09:30/);
  await expect.element(lines.nth(0)).toHaveTextContent(m.study_schedule_clash({ others: 'P1' }));
  await expect.element(lines.nth(1)).toHaveTextContent('Rådhuset · O1');
  await expect
    .element(shown.getByRole('button', { name: m.study_appointment_set({ label: 'P3' }) }))
    .toBeVisible();

  await userEvent.click(lines.nth(0).getByRole('button'));
  const time = page.getByLabelText(m.study_appointment_time());
  await userEvent.fill(time, '08:00');
  await userEvent.click(page.getByRole('button', { name: m.study_who_save() }));
  await expect.element(lines.nth(0)).toHaveTextContent(/^P2.*08:00/);
  expect(doc.get('participants', second!)!.appointment).toMatchObject({ day: '2999-03-02', time: '08:00' });
  await expect.element(shown.getByText(m.study_schedule_clash({ others: 'P1' }))).not.toBeInTheDocument();

  await userEvent.click(lines.nth(0).getByRole('button'));
  await userEvent.click(page.getByRole('button', { name: m.study_appointment_off() }));
  await expect.element(lines.nth(0)).toHaveTextContent(/^P1/);
  expect(doc.get('participants', second!)!.appointment).toBeUndefined();
});
