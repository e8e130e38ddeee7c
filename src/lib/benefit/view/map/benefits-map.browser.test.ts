import { beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { m } from '$lib/i18n/paraglide/messages.js';
import { serviceDocument } from '../../../../../tests/support/service-document';
import * as commands from '../../commands';
import type { BenefitsScreen } from '../benefits-screen.svelte';
import { BenefitsMapState } from './benefits-map.svelte';
import MapDrawing from './MapDrawing.svelte';
import MapOutline from './MapOutline.svelte';
import '../../../../app.css';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));

let doc = serviceDocument();
let opened: (string | undefined)[] = [];

/** Two effects and a benefit that nothing is tied to yet. */
function aMap() {
  doc = serviceDocument();
  opened = [];
  commands.addPart(doc, { kind: 'effect', title: 'Færre brev' });
  commands.addPart(doc, { kind: 'effect-goal', title: 'Svar innen to uker' });
  commands.addBenefit(doc, { title: 'Kortere ventetid' });
  const select = async (id: string | undefined) => void opened.push(id);
  return new BenefitsMapState({ doc, select, selectPart: select } as unknown as BenefitsScreen);
}
let map: BenefitsMapState;
beforeEach(() => {
  map = aMap();
});
const benefit = () => doc.all('benefits')[0]!;
const from = () => benefit().from?.length ?? 0;

it('is tied by keys on the drawing: K begins, the record pressed next ends it, and what does not fit is left alone', async () => {
  const screen = await render(MapDrawing, { map });
  const record = (title: string) => screen.getByRole('group', { name: title }).getByRole('button').first();
  (record('Færre brev').element() as HTMLElement).focus();
  await userEvent.keyboard('k');
  await expect.element(record('Svar innen to uker')).toHaveAttribute('aria-disabled', 'true');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(record('Kortere ventetid')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(from).toBe(1);
  expect(map.connecting).toBeUndefined();
  expect(opened).toEqual([]);
  doc.undo.undo();
  await expect.poll(from).toBe(0);
});

it('is tied and untied in the outline by single presses', async () => {
  const screen = await render(MapOutline, { map });
  const tie = screen.getByLabelText(m.benefit_map_tie({ title: 'Færre brev' }));
  await userEvent.selectOptions(tie, 'Kortere ventetid');
  await expect.poll(from).toBe(1);
  await screen
    .getByRole('button', { name: m.benefit_map_disconnect_to({ title: 'Kortere ventetid' }) })
    .first()
    .click();
  await expect.poll(from).toBe(0);
});

it('opens what is pressed, and takes an effect away with its ties', async () => {
  const effect = doc.all('chain').find(({ kind }) => kind === 'effect')!;
  map.connect(`s1/chain/${effect.id}`, `s1/benefits/${benefit().id}`);
  const screen = await render(MapDrawing, { map });
  await screen.getByRole('group', { name: 'Kortere ventetid' }).getByRole('button').first().click();
  expect(opened).toEqual([benefit().id]);
  commands.removePart(doc, effect.id);
  await expect.element(screen.getByRole('group', { name: 'Færre brev' })).not.toBeInTheDocument();
  expect(from()).toBe(0);
});
