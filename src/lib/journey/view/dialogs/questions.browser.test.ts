import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Workspace } from '$lib/document/context';
import { WorkDocument } from '$lib/document/work-document';
import { locale } from '$lib/i18n/locale.svelte';
import * as commands from '../../commands';
import { journeyCollections, type JourneyCollections } from '../../model';
import { JourneyMap } from '../journey-map.svelte';
import QuestionProbe from './QuestionProbe.test.svelte';

locale.current = 'nb';

function journey() {
  const doc = new WorkDocument<JourneyCollections>('j', { kind: 'journey', collections: journeyCollections });
  const first = commands.addLane(doc, { role: 'actions', index: 0 });
  return { doc, first, map: new JourneyMap(doc, {} as Workspace) };
}
const roles = (doc: WorkDocument<JourneyCollections>) => doc.all('lanes').map(({ role }) => role);

it('a lane is added where it was asked for, though the question is gone by then', async () => {
  const { doc, map } = journey();
  map.question = { ask: 'lane', index: 0 };
  const view = await render(QuestionProbe, { map });
  await view.getByRole('button', { name: 'Bak scenen' }).click();
  await expect.poll(() => roles(doc)).toEqual(['backstage', 'actions']);
});

it('what a lane shows is changed', async () => {
  const { doc, map, first } = journey();
  map.question = { ask: 'role', lane: first };
  const view = await render(QuestionProbe, { map });
  await view.getByRole('button', { name: 'Systemer' }).click();
  await expect.poll(() => roles(doc)).toEqual(['systems']);
});

it('what was moved is shown where it is now', async () => {
  const { doc, map } = journey();
  const phase = commands.addPhase(doc, {});
  const [first, second] = [commands.addStep(doc, { phase }), commands.addStep(doc, { phase })];
  const show = vi.spyOn(map, 'show').mockResolvedValue();
  map.question = { ask: 'move', place: `steps/${second}` };
  const view = await render(QuestionProbe, { map });
  await view.getByRole('button', { name: 'Flytt' }).click();
  expect(doc.all('steps').map(({ id }) => id)).toEqual([second, first]);
  await expect.poll(() => show.mock.calls).toEqual([[`steps/${second}`]]);
});

it('a lane of systems that is asked for has the focus and says what it is for', async () => {
  const { map } = journey();
  map.question = { ask: 'lane', index: 1, role: 'systems' };
  const view = await render(QuestionProbe, { map });
  await expect.element(view.getByRole('button', { name: 'Systemer' })).toHaveFocus();
  await expect.element(view.getByText(/legg den til/)).toBeVisible();
});
