import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { IndexQuery, IndexRow, Workspace } from '$lib/document/context';
import { WorkDocument } from '$lib/document/work-document';
import { locale } from '$lib/i18n/locale.svelte';
import { m } from '$lib/i18n/paraglide/messages.js';
import { addParticipant, createFinding, setSeverity, writeFinding } from '../../commands';
import { newStudy, studyCollections, type StudyCollections } from '../../model';
import { StudyScreen } from '../study-screen.svelte';
import Rainbow from './Rainbow.svelte';
import '../../../../app.css';

it('shows who met what in cells that can be seen, and keys walk them', async () => {
  locale.current = 'nb';
  const doc = new WorkDocument<StudyCollections>('study', { kind: 'study', collections: studyCollections });
  doc.edit(
    () => 'fill',
    (edit) => edit.put('about', newStudy('svc', 'Søknad'))
  );
  const people = [addParticipant(doc), addParticipant(doc)];
  const finding = createFinding(doc, ['s0/observations/n0']);
  writeFinding(doc, finding, 'title', 'Leter i menyen');
  setSeverity(doc, finding, 4);
  const startedAt = '2026-03-02T09:00:00.000Z';
  const sessions = people.map((participant, at) => ({
    ...{ document: `s${at}`, kind: 'session', service: 'svc', collection: 'about', id: 'about', title: '' },
    ...{ refs: [], facts: { participant, startedAt, endedAt: '', createdAt: startedAt + at } }
  })) as unknown as IndexRow[];
  const live = ({ collection }: IndexQuery) => ({
    rows: collection === 'about' ? sessions : [],
    loaded: true
  });
  const screen = new StudyScreen({ index: { live } } as unknown as Workspace, doc);
  const shown = await render(Rainbow, { screen });

  const met = shown.getByRole('button', {
    name: m.study_rainbow_met({ label: 'P1', finding: 'Leter i menyen', count: 1 })
  });
  await expect.element(met).toBeVisible();
  const { width, height } = met.element().getBoundingClientRect();
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  (shown.getByRole('button', { name: 'Leter i menyen Stopper folk' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(met).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  const not = shown.getByRole('note', {
    name: m.study_rainbow_not({ label: 'P2', finding: 'Leter i menyen' })
  });
  await expect.element(not).toHaveFocus();
  expect(shown.container.querySelectorAll('table [tabindex="0"]')).toHaveLength(1);
});
