import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../app.css';
import { stillWorkspace } from '../../../../tests/support/still-index';
import type { IndexRow } from '../../document/context';
import { locale } from '../../i18n/locale.svelte';
import ThreadProbe from './ThreadProbe.test.svelte';

const { goto } = vi.hoisted(() => ({ goto: vi.fn() }));
vi.mock('$app/navigation', () => ({ goto }));
// The frame around the screen is another's: title, tabs and undo.
vi.mock('$app/state', () => ({
  page: { params: {}, route: { id: null }, url: new URL('http://localhost/') }
}));
vi.mock('$lib/ui/TopBar.svelte', () => ({ default: () => {} }));
locale.current = 'nb';

const row = (fields: Partial<IndexRow>): IndexRow => ({
  document: 's',
  kind: 'service',
  service: 's',
  collection: 'about',
  id: 'about',
  title: '',
  refs: [],
  ...fields
});
const seen = (id: string, title: string) =>
  row({ document: 't', kind: 'session', collection: 'observations', id, title, facts: { kind: 'problem' } });
/** Two things seen, what they say, the step it was at, what is done about it, what that gives, and what was measured. */
const rows: IndexRow[] = [
  row({ title: 'Parkering' }),
  row({ document: 'j', kind: 'journey', title: 'Søke', facts: { state: 'as-is' } }),
  row({ document: 'j', kind: 'journey', collection: 'steps', id: 'j1', title: 'Fyller ut' }),
  row({ document: 'u', kind: 'study', title: 'Test av skjemaet' }),
  row({ document: 't', kind: 'session', facts: { study: 'u' } }),
  seen('o1', 'Leter etter knappen'),
  seen('o2', 'Gir opp'),
  row({
    document: 'u',
    kind: 'study',
    collection: 'findings',
    id: 'f',
    title: 'Knappen ligger gjemt',
    facts: { kind: 'problem', severity: 3, observations: 2 },
    refs: ['t/observations/o1', 't/observations/o2', 'j/steps/j1']
  }),
  row({
    collection: 'changes',
    id: 'c',
    title: 'Flytt knappen',
    facts: { state: 'done', alters: ['j/steps/j1'] },
    refs: ['u/findings/f', 'j/steps/j1']
  }),
  row({
    collection: 'benefits',
    id: 'b',
    title: 'Færre ringer',
    facts: { unit: '%' },
    refs: ['s/changes/c']
  }),
  row({
    collection: 'measurements',
    id: 'm',
    facts: { benefit: 'b', value: 67, on: '2026-10-01' },
    refs: ['s/benefits/b']
  }),
  row({ collection: 'changes', id: 'loose', title: 'Ny brosjyre', facts: { state: 'decided', alters: [] } })
];
const open = (of?: string) =>
  render(ThreadProbe, { workspace: stillWorkspace(rows), service: 's', ...(of && { of }) });
/** What has the focus, without the mark of where one stands. */
const at = () => document.activeElement?.querySelector('.title')?.textContent;

beforeEach(async () => {
  goto.mockReset();
  await page.viewport(1440, 900);
});

it('a record is asked about, answered in words, and drawn to both ends', async () => {
  const screen = await open('s/changes/c');
  await expect.element(screen.getByRole('heading', { name: /«Flytt knappen»/ })).toBeVisible();
  const board = screen.getByRole('group', { name: 'Tråden, tegnet' });
  for (const column of ['Sett i test 2', 'Funn 1', 'Steg i dag 1', 'Tiltak 1', 'Gevinster 1', 'Målinger 1'])
    await expect.element(board.getByRole('heading', { name: column })).toBeVisible();
  await expect.poll(() => document.querySelectorAll('path.on').length).toBeGreaterThan(4);
});

it('arrow keys walk along the thread to both ends, and Space follows it from there', async () => {
  await open('s/changes/c');
  await expect.poll(() => document.querySelector('[data-ref][tabindex="0"]')).not.toBeNull();
  expect(document.querySelectorAll('[data-ref][tabindex="0"]')).toHaveLength(1);
  document.querySelector<HTMLElement>('[data-ref][tabindex="0"]')!.focus();
  expect(at()).toBe('Flytt knappen');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  expect(at()).toBe('Leter etter knappen');
  await userEvent.keyboard('{ArrowDown}');
  expect(at()).toBe('Gir opp');
  await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(at()).toMatch(/^67\s%$/);
  await userEvent.keyboard(' ');
  expect(goto).toHaveBeenCalledWith('/service/s/thread?of=s/measurements/m');
});

it('the list says of each record what it comes of and leads to', async () => {
  const screen = await open('s/changes/c');
  await screen.getByRole('radio', { name: 'Liste' }).click();
  const benefit = screen.getByRole('listitem').filter({ hasText: /^\s*Færre ringer/ });
  await expect.element(benefit.getByText('Kommer av: Flytt knappen')).toBeVisible();
  await expect.element(benefit.getByText(/Fører til: 67\s%/)).toBeVisible();
  await expect
    .element(benefit.getByRole('link', { name: /^Følg tråden/ }))
    .toHaveAttribute('href', '/service/s/thread?of=s/benefits/b');
});

it('a measurement is called by its figure, and a record that is gone says so', async () => {
  const screen = await open('s/measurements/m');
  await expect.element(screen.getByRole('heading', { name: /«67\s%»/ })).toBeVisible();
  const gone = await open('s/changes/gone');
  await expect.element(gone.getByText(/^Posten finnes ikke lenger/)).toBeVisible();
});

it('the whole thread stands below, and each of its cards leads to its own thread', async () => {
  const screen = await open();
  const whole = screen.getByRole('region', { name: 'Hele tråden' });
  await expect
    .element(whole.getByRole('link', { name: /^Knappen ligger gjemt/ }))
    .toHaveAttribute('href', '/service/s/thread?of=u/findings/f');
  await expect
    .element(whole.getByRole('link', { name: /^Færre ringer/ }))
    .toHaveAttribute('href', '/service/s/thread?of=s/benefits/b');
});

it('each loose end leads to the field where it is tied', async () => {
  const screen = await open();
  const link = (section: string) =>
    screen.getByRole('region', { name: section }).getByRole('link', { name: /^Ny brosjyre/ });
  const address = '/service/s/changes?at=changes/loose';
  await expect.element(link('Tiltak uten funn bak')).toHaveAttribute('href', `${address}#change-findings`);
  await expect
    .element(link('Besluttede tiltak uten gevinst'))
    .toHaveAttribute('href', `${address}#change-benefit`);
  await expect
    .element(link('Besluttede tiltak som ikke sier hva de endrer'))
    .toHaveAttribute('href', `${address}#change-alters`);
  await expect
    .element(screen.getByRole('heading', { name: 'Løse ender' }))
    .toHaveTextContent(/^Løse ender 3$/);
});
