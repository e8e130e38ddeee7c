import { flushSync, tick } from 'svelte';
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Workspace } from '$lib/document/context';
import { ordersAfter } from '$lib/document/order';
import { WorkDocument } from '$lib/document/work-document';
import * as commands from '../../commands';
import {
  journeyCollections,
  laneRoles,
  newCard,
  newLane,
  newStep,
  type JourneyCollections
} from '../../model';
import { JourneyMap } from '../journey-map.svelte';
import MapCanvas from './MapCanvas.svelte';

/** A map of 8 phases, `steps` steps and `lanes` lanes with one card in each cell. */
function bigMap(steps: number, lanes: number): WorkDocument<JourneyCollections> {
  const doc = new WorkDocument<JourneyCollections>('big', {
    kind: 'journey',
    collections: journeyCollections
  });
  const orders = ordersAfter(undefined, Math.max(steps, lanes));
  doc.edit(
    () => 'fill',
    (edit) => {
      for (let at = 0; at < 8; at++)
        edit.put('phases', { id: `p${at}`, order: orders[at]!, title: `Fase ${at}` });
      for (let at = 0; at < lanes; at++)
        edit.put(
          'lanes',
          newLane({ id: `l${at}`, order: orders[at]!, title: `Rad ${at}`, role: laneRoles[at % 13]! })
        );
      for (let at = 0; at < steps; at++) {
        const phase = `p${Math.floor((at * 8) / steps)}`;
        const emotion = (at % 5) - 2;
        edit.put('steps', newStep({ id: `s${at}`, order: orders[at]!, phase, title: `Steg ${at}`, emotion }));
        for (let lane = 0; lane < lanes; lane++)
          edit.put(
            'cards',
            newCard({
              id: `c${at}-${lane}`,
              order: 'a0',
              step: `s${at}`,
              lane: `l${lane}`,
              text: `Kort ${at}.${lane}`
            })
          );
      }
    }
  );
  return doc;
}

it('writes in one of 600 cards without touching the others on the screen', async () => {
  const doc = bigMap(40, 15);
  const map = new JourneyMap(doc, {} as Workspace);
  const { container } = await render(MapCanvas, { map, title: 'Stort kart' });
  const drawn = container.querySelectorAll('[data-card]').length;
  expect(drawn).toBeGreaterThan(0);
  expect(drawn).toBeLessThan(600);
  await expect.poll(() => container.querySelectorAll('[data-card]').length).toBe(600);
  expect(container.querySelectorAll('[data-place][tabindex="0"]').length).toBe(1);

  map.edit('cards/c7-3');
  await tick();
  const touched = new Set<string>();
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement!;
      touched.add(element.closest<HTMLElement>('[data-card]')?.dataset.card ?? element.className);
    }
  });
  observer.observe(container, { subtree: true, childList: true, attributes: true, characterData: true });
  flushSync(() => commands.writeCard(doc, 'c7-3', 'Venter i kø'));
  await tick();
  observer.takeRecords().forEach(({ target }) => {
    const element = target instanceof Element ? target : target.parentElement!;
    touched.add(element.closest<HTMLElement>('[data-card]')?.dataset.card ?? element.className);
  });
  observer.disconnect();
  expect([...touched]).toEqual(['c7-3']);
});

it('keeps every column of every row under its step', async () => {
  const { container } = await render(MapCanvas, {
    map: new JourneyMap(bigMap(12, 4), {} as Workspace),
    title: 'Kart'
  });
  const left = (element: Element) => Math.round(element.getBoundingClientRect().left);
  const headings = [...container.querySelectorAll('[data-steps]')].map(left);
  for (const row of container.querySelectorAll('[data-lanes]'))
    expect([...row.querySelectorAll('[data-cell]')].map(left)).toEqual(headings);
  expect([...container.querySelectorAll('[data-place^="emotions/"]')].map(left)).toEqual(headings);
});

it('draws as far as the place it is sent to, at once', async () => {
  const map = new JourneyMap(bigMap(40, 2), {} as Workspace);
  const { container } = await render(MapCanvas, { map, title: 'Stort kart' });
  await map.go('cards/c39-1');
  expect(document.activeElement?.getAttribute('data-place')).toBe('cards/c39-1');
  expect(container.querySelectorAll('[data-card]').length).toBe(80);
});

it('draws a card that spans over its columns, above the cells it covers', async () => {
  const doc = bigMap(12, 2);
  commands.setSpan(doc, 'c1-0', 's3');
  commands.setSpan(doc, 'c2-0', 's4');
  const map = new JourneyMap(doc, {} as Workspace);
  const { container } = await render(MapCanvas, { map, title: 'Kart' });
  await expect.poll(() => container.querySelectorAll('[data-card]').length).toBe(24);
  const box = (selector: string) => container.querySelector(selector)!.getBoundingClientRect();
  const heading = (step: string) => box(`[data-steps="${step}"]`);
  const [first, second] = [box('[data-card="c1-0"]'), box('[data-card="c2-0"]')];
  expect(first.left).toBeGreaterThanOrEqual(heading('s1').left);
  expect(first.right).toBeGreaterThan(heading('s3').left);
  expect(first.right).toBeLessThanOrEqual(heading('s3').right);
  // They share columns, so they lie in tracks under one another, and over the cell of a step they cover.
  expect(second.top).toBeGreaterThanOrEqual(first.bottom);
  expect(box('[data-card="c3-0"]').top).toBeGreaterThanOrEqual(second.bottom);
  expect(Math.round(box('[data-cell="l0/s3"]').left)).toBe(Math.round(heading('s3').left));
});
