import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { IndexQuery, IndexRow, Workspace } from '$lib/document/context';
import { m } from '$lib/i18n/paraglide/messages.js';
import FindingsTab from './FindingsTab.svelte';
import { StudyScreen } from './study-screen.svelte';
import { aStudy } from './test-desk';
import '../../../app.css';

const row = (collection: string, id: string, title: string, facts: object): IndexRow => ({
  ...{ document: 's1', kind: 'session', service: 'svc', collection, id, title, refs: [] },
  facts: facts as IndexRow['facts']
});
const rows: { readonly [collection: string]: IndexRow[] } = {
  about: [row('about', 'about', 'P1', { startedAt: '2026-03-02T09:00:00.000Z', endedAt: '' })],
  observations: ['leter i menyen', 'finner ikke', 'spør om hjelp'].map((text, at) =>
    row('observations', `o${at}`, text, { at, kind: 'problem', task: '' })
  )
};

it('makes a new finding of what is chosen, and an empty one where nothing is', async () => {
  const doc = aStudy();
  const live = ({ collection = '' }: IndexQuery) => ({ rows: rows[collection] ?? [], loaded: true });
  const screen = new StudyScreen({ index: { live } } as unknown as Workspace, doc);
  const shown = await render(FindingsTab, { screen });
  screen.toggle('s1/observations/o0');
  screen.toggle('s1/observations/o2');
  await shown.getByRole('button', { name: m.study_finding_new_of({ count: 2 }) }).click();
  expect(doc.all('findings')).toMatchObject([
    { observations: ['s1/observations/o0', 's1/observations/o2'], kind: 'problem' }
  ]);
  expect(screen.selected.size).toBe(0);
  await shown.getByRole('button', { name: m.study_finding_new(), exact: true }).click();
  expect(doc.all('findings').map(({ observations }) => observations.length)).toEqual([2, 0]);
});
