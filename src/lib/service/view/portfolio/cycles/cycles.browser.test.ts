import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../../../app.css';
import { stillWorkspace } from '../../../../../../tests/support/still-index';
import type { IndexRow } from '../../../../document/context';
import { today } from '../../../../document/day';
import { daysAfter } from '../../../../cycle/rules/pulse';
import { locale } from '../../../../i18n/locale.svelte';
import { PortfolioScreen } from '../portfolio-screen.svelte';
import CycleBoard from './CycleBoard.svelte';
import IdleServices from './IdleServices.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));
locale.current = 'nb';

const day = (from: number) => daysAfter(today(), from);
const row = (service: string, fields: Partial<IndexRow>): IndexRow => ({
  document: service,
  kind: 'service',
  service,
  collection: 'about',
  id: 'about',
  title: '',
  refs: [],
  facts: { state: 'develop' },
  ...fields
});
const cycle = (service: string, id: string, title: string, facts: NonNullable<IndexRow['facts']>) =>
  row(service, { collection: 'cycles', id, title, facts: { closed: false, lesson: '', ...facts } });

const rows = [
  row('s1', { title: 'Barnehage' }),
  row('s2', { title: 'Parkering' }),
  row('s3', { title: 'Vei' }),
  cycle('s1', 'a', 'Kortere brev', { question: 'Hva leser folk?', startsOn: day(-20), endsOn: day(-6) }),
  cycle('s2', 'b', 'Ett skjema', { startsOn: day(-5), endsOn: day(5) }),
  cycle('s3', 'c', 'Kvittering', {
    startsOn: day(-40),
    endsOn: day(-30),
    closedOn: day(-30),
    closed: true,
    lesson: 'Ingen savnet papiret',
    verdict: 'keep'
  }),
  row('s2', { document: 'u', kind: 'study', refs: ['s2/cycles/b'] }),
  row('s2', { document: 't', kind: 'session', facts: { study: 'u', startedAt: `${day(-2)}T10:00:00Z` } })
];

it('each cycle stands where it has come to, with what is late, untested and learned', async () => {
  await page.viewport(1180, 820);
  const screen = new PortfolioScreen(stillWorkspace(rows));
  const view = await render(CycleBoard, { screen, board: screen.board });
  const stage = (name: string) => view.getByRole('region', { name });
  const asks = stage('Spørsmål 1');
  await expect
    .element(asks.getByRole('link', { name: 'Kortere brev' }))
    .toHaveAttribute('href', '/service/s1/changes?at=cycles/a');
  await expect.element(asks.getByText('Hva leser folk?')).toBeVisible();
  await expect.element(asks.getByText('6 dager over tiden')).toBeVisible();
  await expect.element(asks.getByText('Ikke testet med innbyggere')).toBeVisible();
  await expect.element(stage('Test 1').getByText('1 test med innbygger')).toBeVisible();
  await expect.element(stage('Test 1').getByText('Parkering')).toBeVisible();
  await expect.element(stage('Lærdom 1').getByText('Ingen savnet papiret')).toBeVisible();
  await expect.element(stage('Lærdom 1').getByText('Beholder')).toBeVisible();
});

it('a service where nothing runs is listed with the way to begin', async () => {
  const screen = new PortfolioScreen(stillWorkspace(rows));
  const view = await render(IdleServices, { screen });
  expect(view.getByRole('listitem').elements()).toHaveLength(1);
  await expect
    .element(view.getByRole('link', { name: 'Ny runde: Vei' }))
    .toHaveAttribute('href', '/service/s3/changes#cycle-new');
});
