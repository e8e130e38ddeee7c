import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { WorkDocument } from '$lib/document/work-document';
import { m } from '$lib/i18n/paraglide/messages.js';
import { processCollections, type Flow, type Node, type ProcessCollections } from '../../model';
import { and, end, share, start, step, xor } from '../../test-flows';
import { aFlow } from '../../test-map';
import { ProcessMap } from '../process-map.svelte';
import LadderProbe from './LadderProbe.test.svelte';
import '../../../../app.css';

const DAY = 1440;
const nodes = [
  start,
  step('check', DAY, 240),
  and('split'),
  step('credit', DAY, 90),
  step('income', 3 * DAY, 360)
];
const flows = [
  aFlow('start', 'check'),
  aFlow('check', 'split'),
  aFlow('split', 'credit'),
  aFlow('split', 'income'),
  aFlow('credit', 'join')
];
function aMap(more: Node[], joined: Flow[]): ProcessMap {
  const doc = new WorkDocument<ProcessCollections>('map', {
    kind: 'process',
    collections: processCollections
  });
  doc.edit(
    () => 'fill',
    (edit) => {
      for (const node of [...nodes, ...more]) edit.put('nodes', node);
      for (const flow of [...flows, ...joined]) edit.put('flows', flow);
    }
  );
  return new ProcessMap(doc);
}
const boxOf = (element: Element) => element.closest('li')!.getBoundingClientRect();

it('lays what happens side by side in rows, the longest on top, and says the same in a table', async () => {
  const map = aMap(
    [and('join'), step('assess', 3 * DAY, 120), end],
    [aFlow('income', 'join'), aFlow('join', 'assess'), aFlow('assess', 'end')]
  );
  const screen = await render(LadderProbe, { map });
  const rung = (name: string) =>
    boxOf(screen.getByRole('button', { name: new RegExp(`^${name}`) }).element());
  await expect.element(screen.getByText(m.ladder_parallel())).toBeVisible();
  expect(rung('credit').x).toBeCloseTo(rung('income').x, 0);
  expect(rung('credit').y).toBeGreaterThan(rung('income').bottom);
  expect(rung('income').y).toBe(rung('check').y);
  expect(rung('assess').x).toBeCloseTo(rung('income').right, 0);

  await screen.getByRole('button', { name: /:/ }).first().click();
  const table = screen.getByRole('table');
  const row = (name: string) => table.getByRole('row', { name: new RegExp(`^${name}`) });
  const lines = () =>
    table
      .getByRole('row')
      .elements()
      .map((line) => line.textContent.trim());
  const at = (text: string) => lines().findIndex((line) => line.startsWith(text));
  expect(at(m.ladder_branch({ number: 2, of: 2 }))).toBe(at('credit') - 1);
  expect(at(m.ladder_branch_longest({ of: 2 }))).toBe(at('income') - 1);
  await expect.element(row('credit')).toHaveTextContent(m.ladder_counts_no());
  await expect.element(row(m.process_lead_time())).toHaveTextContent(/7/);
  await expect.element(row(m.process_lead_time())).not.toHaveTextContent(m.ladder_least());
  await row('credit').getByRole('button').click();
  expect(map.single).toBe('credit');
});

it('calls the time of branches that vary a lower bound', async () => {
  const map = aMap(
    [xor('missing?'), step('ask', DAY), and('join'), end],
    [
      aFlow('income', 'missing?'),
      share('missing?', 'ask', 0.4),
      share('missing?', 'join', 0.6),
      aFlow('ask', 'income'),
      aFlow('join', 'end')
    ]
  );
  const screen = await render(LadderProbe, { map });
  await expect.element(screen.getByText(m.ladder_parallel_least())).toBeVisible();
  await screen.getByRole('button', { name: /:/ }).first().click();
  const total = screen.getByRole('row', { name: new RegExp(m.process_lead_time()) });
  await expect.element(total).toHaveTextContent(m.ladder_least());
});

it('says so where a flow cannot be reckoned, and lays its steps one after the other', async () => {
  const map = aMap([xor('join'), end], [aFlow('income', 'join'), aFlow('join', 'end')]);
  const screen = await render(LadderProbe, { map });
  await expect.element(screen.getByText(m.ladder_flat())).toBeVisible();
  const bars = screen
    .getByRole('listitem')
    .elements()
    .map((one) => one.getBoundingClientRect().y);
  expect(new Set(bars).size).toBe(1);
});
