import axe from 'axe-core';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { IndexQuery, IndexRow, Workspace } from '$lib/document/context';
import { WorkDocument } from '$lib/document/work-document';
import { locale } from '$lib/i18n/locale.svelte';
import { m } from '$lib/i18n/paraglide/messages.js';
import { addGroup, addParticipant } from '../../commands';
import { newStudy, studyCollections, type StudyCollections } from '../../model';
import { formatSeconds } from '../../rules/clock';
import { StudyScreen } from '../study-screen.svelte';
import AffinityBoard from './AffinityBoard.svelte';
import { BoardState } from './board.svelte';
import '../../../../app.css';

const SESSIONS = 10;

/** The board of a study whose sessions gave so many observations. */
async function open(notes: number) {
  locale.current = 'nb';
  const doc = new WorkDocument<StudyCollections>('study', { kind: 'study', collections: studyCollections });
  doc.edit(
    () => 'fill',
    (edit) => edit.put('about', newStudy('svc', 'Søknad'))
  );
  const people = Array.from({ length: SESSIONS }, () => addParticipant(doc));
  const groups = ['Ordene', 'Menyen'].map((title) => addGroup(doc, [], title));
  const row = (document: string, collection: string, id: string, title: string, facts: object): IndexRow =>
    ({ ...{ document, kind: 'session', service: 'svc', collection, id, title, facts }, refs: [] }) as never;
  const startedAt = '2026-03-02T09:00:00.000Z';
  const rows: { [collection: string]: IndexRow[] } = {
    about: people.map((participant, at) =>
      row(`s${at}`, 'about', 'about', '', { participant, startedAt, endedAt: '', createdAt: startedAt + at })
    ),
    observations: Array.from({ length: notes }, (_, at) =>
      row(`s${at % SESSIONS}`, 'observations', `n${at}`, `Observasjon nummer ${at}`, {
        ...{ at, kind: at % 3 ? 'problem' : 'quote', task: '' }
      })
    )
  };
  const live = ({ collection = '' }: IndexQuery) => ({ rows: rows[collection] ?? [], loaded: true });
  const screen = new StudyScreen({ index: { live } } as unknown as Workspace, doc);
  const shown = await render(AffinityBoard, { state: new BoardState(screen) });
  const box = (at: number) => {
    const what = {
      label: `P${(at % SESSIONS) + 1}`,
      time: formatSeconds(at),
      text: `Observasjon nummer ${at}`
    };
    return shown.getByRole('checkbox', { name: m.study_select_observation(what), exact: true });
  };
  await expect.element(box(0)).toBeInTheDocument();
  const inGroup = (at: number) => doc.all('placements').filter(({ group }) => group === groups[at]).length;
  return { doc, screen, shown, groups, box, inGroup };
}
const focusIsOn = (element: Element) => expect.poll(() => document.activeElement).toBe(element);

it('holds 500 notes, and one is taken along by keys', async () => {
  const { doc, box, inGroup } = await open(500);
  (box(0).element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}');
  // Notes stand by session: after P1’s first comes P1’s second.
  await focusIsOn(box(10).element());
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  await expect.poll(() => inGroup(0)).toBe(1);
  await focusIsOn(box(10).element());
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  await expect.poll(() => inGroup(1)).toBe(1);
  await focusIsOn(box(10).element());
  expect(doc.undo.undo()).toBeDefined();
  expect([inGroup(0), inGroup(1)]).toEqual([1, 0]);
});

it('is moved by dragging, with all that are chosen, and by single presses', async () => {
  const { screen, shown, box, inGroup } = await open(24);
  await box(0).click();
  await box(10).click();
  const group = shown.getByRole('region', { name: 'Menyen' });
  await userEvent.dragAndDrop(shown.getByText('Observasjon nummer 0', { exact: true }), group);
  await expect.poll(() => inGroup(1)).toBe(2);
  screen.selected.clear();
  const time = formatSeconds(1);
  await shown.getByRole('button', { name: m.study_note_move({ label: 'P2', time }), exact: true }).click();
  await shown.getByRole('menuitem', { name: 'Ordene' }).click();
  await expect.poll(() => inGroup(0)).toBe(1);
});

it('has nothing that axe finds, and is tabbed to once', async () => {
  const { shown, groups } = await open(24);
  expect(groups).toHaveLength(2);
  const { violations } = await axe.run(shown.container, { resultTypes: ['violations'] });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
  expect(shown.container.querySelectorAll('[data-note] input[tabindex="0"]')).toHaveLength(1);
});
