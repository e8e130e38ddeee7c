import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Workspace } from '$lib/document/context';
import { WorkDocument } from '$lib/document/work-document';
import { locale } from '$lib/i18n/locale.svelte';
import * as commands from '../../commands';
import { journeyCollections, type JourneyCollections } from '../../model';
import { JourneyMap } from '../journey-map.svelte';
import LaneProbe from './LaneProbe.test.svelte';

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
  const view = await render(LaneProbe, { map });
  await view.getByRole('button', { name: 'Bak scenen' }).click();
  await expect.poll(() => roles(doc)).toEqual(['backstage', 'actions']);
});

it('what a lane shows is changed', async () => {
  const { doc, map, first } = journey();
  map.question = { ask: 'role', lane: first };
  const view = await render(LaneProbe, { map });
  await view.getByRole('button', { name: 'Systemer' }).click();
  await expect.poll(() => roles(doc)).toEqual(['systems']);
});

it('a lane of systems that is asked for has the focus and says what it is for', async () => {
  const { map } = journey();
  map.question = { ask: 'lane', index: 1, role: 'systems' };
  const view = await render(LaneProbe, { map });
  await expect.element(view.getByRole('button', { name: 'Systemer' })).toHaveFocus();
  await expect.element(view.getByText(/legg den til/)).toBeVisible();
});
