import { tick } from 'svelte';
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Workspace } from '$lib/document/context';
import { WorkDocument } from '$lib/document/work-document';
import { m } from '$lib/i18n/paraglide/messages.js';
import {
  journeyCollections,
  newCard,
  newLane,
  newStep,
  type JourneyCollections,
  type LaneRole
} from '../../model';
import MapCanvas from '../canvas/MapCanvas.svelte';
import { JourneyMap } from '../journey-map.svelte';
import ChosenBar from './ChosenBar.svelte';
import { startChoosing } from './choose';

let doc: WorkDocument<JourneyCollections>;
let map: JourneyMap;

/** Four steps, three lanes, a card in each cell of the first two of both. */
beforeEach(async () => {
  doc = new WorkDocument<JourneyCollections>('map', { kind: 'journey', collections: journeyCollections });
  doc.edit(
    () => 'make',
    (edit) => {
      edit.put('phases', { id: 'p', order: 'a0', title: 'Fase' });
      const roles: LaneRole[] = ['actions', 'thoughts', 'notes'];
      for (const at of [0, 1, 2, 3])
        edit.put('steps', newStep({ id: `s${at}`, order: `a${at}`, phase: 'p', title: `Steg ${at}` }));
      for (const [at, role] of roles.entries())
        edit.put('lanes', newLane({ id: `l${at}`, order: `a${at}`, title: `Rad ${at}`, role }));
      for (const step of [0, 1])
        for (const lane of [0, 1])
          edit.put(
            'cards',
            newCard({
              id: `c${step}${lane}`,
              order: 'a0',
              step: `s${step}`,
              lane: `l${lane}`,
              text: `Kort ${step}${lane}`
            })
          );
    }
  );
  map = new JourneyMap(doc, {} as Workspace);
  await render(MapCanvas, { map, title: 'Kart' });
  await render(ChosenBar, { map });
});

const card = (id: string) => document.querySelector<HTMLElement>(`[data-place="cards/${id}"]`)!;
const press = (id: string, ...modifiers: ('Control' | 'Shift')[]) =>
  page.elementLocator(card(id)).click({ modifiers });
const chosen = () =>
  [...document.querySelectorAll<HTMLElement>('[data-chosen][aria-pressed="true"]')].map(
    (element) => element.dataset.place!.split('/')[1]
  );
const button = (name: string) =>
  document.querySelector<HTMLElement>(`[role="toolbar"] [aria-label="${name}"]`)!;

it('is chosen by presses with a key held: one by one, and all between', async () => {
  await press('c00');
  await press('c11', 'Control');
  await expect.poll(chosen).toEqual(['c00', 'c11']);
  await press('c11', 'Control');
  await expect.poll(chosen).toEqual(['c00']);
  await map.go('cards/c00');
  await press('c11', 'Shift');
  await expect.poll(() => chosen().sort()).toEqual(['c00', 'c01', 'c10', 'c11']);
  // A plain press ends it.
  await press('c01');
  await expect.poll(chosen).toEqual([]);
});

it('is chosen, judged, moved and removed by keys, in one step each', async () => {
  await map.go('cards/c00');
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
  await expect.poll(() => chosen().sort()).toEqual(['c00', 'c10']);
  await userEvent.keyboard('3');
  expect(doc.get('cards', 'c00')!.grade).toBe('observed');
  expect(doc.get('cards', 'c10')!.grade).toBe('observed');
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(doc.get('cards', 'c00')).toMatchObject({ step: 's0', lane: 'l1' });
  expect(doc.get('cards', 'c10')).toMatchObject({ step: 's1', lane: 'l1' });
  await expect.poll(() => document.activeElement).toBe(card('c10'));
  await expect.poll(() => chosen().sort()).toEqual(['c00', 'c10']);
  doc.undo.undo();
  expect(doc.get('cards', 'c00')!.lane).toBe('l0');
  expect(doc.get('cards', 'c10')!.lane).toBe('l0');
  await map.go('cards/c00');
  await userEvent.keyboard('{Delete}');
  expect(doc.all('cards').map(({ id }) => id)).toEqual(['c01', 'c11']);
  await expect.poll(() => document.activeElement?.getAttribute('data-place')).toBe('cells/l0/s0');
  doc.undo.undo();
  expect(doc.all('cards')).toHaveLength(4);
});

it('is chosen by plain presses while one is choosing, and what is done is pressed in the bar', async () => {
  startChoosing(map, 'c00');
  await tick();
  card('c11').click();
  await expect.poll(() => chosen().sort()).toEqual(['c00', 'c11']);
  button(m.journey_cards_colour()).click();
  await tick();
  document.querySelectorAll<HTMLInputElement>('input[type="radio"]')[3]!.click();
  expect(doc.get('cards', 'c00')!.colour).toBe(2);
  expect(doc.get('cards', 'c11')!.colour).toBe(2);
  expect(doc.get('cards', 'c01')!.colour).toBeNull();
  button(m.journey_choose_done()).click();
  await expect.poll(chosen).toEqual([]);
  expect(map.chosen.active).toBe(false);
});

it('chooses all of a lane, then all of the map; Escape ends it', async () => {
  await map.go('cards/c01');
  await userEvent.keyboard('{Control>}a{/Control}');
  await expect.poll(() => chosen().sort()).toEqual(['c01', 'c11']);
  await userEvent.keyboard('{Control>}a{/Control}');
  await expect.poll(() => chosen()).toHaveLength(4);
  await userEvent.keyboard('{Escape}');
  await expect.poll(chosen).toEqual([]);
});
