import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../../app.css';
import type { IndexQuery, IndexRow, Workspace } from '../../../document/context';
import type { DocumentKind } from '../../../document/record';
import { WorkDocument } from '../../../document/work-document';
import { locale } from '../../../i18n/locale.svelte';
import { rememberScorer } from '../../../ui/scorer';
import { addDecisionPoint, addProgramme } from '../../commands/portfolio/programmes';
import { addEntry, addRoles, editRole, setNeed } from '../../commands/portfolio/roadmap';
import { scoreService } from '../../commands/portfolio/scoring';
import { PORTFOLIO, portfolioCollections, type PortfolioCollections } from '../../model/portfolio';
import BubbleChart from './matrix/BubbleChart.svelte';
import { MatrixState } from './matrix/matrix.svelte';
import Unplaced from './matrix/Unplaced.svelte';
import OverviewTable from './OverviewTable.svelte';
import DraftBanner from './plan/DraftBanner.svelte';
import { PlanState } from './plan/plan.svelte';
import Timeline from './plan/Timeline.svelte';
import { PortfolioScreen } from './portfolio-screen.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));
locale.current = 'nb';

const kind: DocumentKind<PortfolioCollections> = { kind: PORTFOLIO, collections: portfolioCollections };
const service = (id: string, title: string, priority: number): IndexRow => ({
  document: id,
  service: id,
  kind: 'service',
  collection: 'about',
  id: 'about',
  title,
  refs: [],
  facts: { state: 'develop', owner: 'Kari', priority }
});
const services = [service('s1', 'Barnehage', 1), service('s2', 'Parkering', 2), service('s3', 'Vei', 3)];

let doc = new WorkDocument(PORTFOLIO, kind);
let screen: PortfolioScreen;
let entry = '';
beforeEach(() => {
  doc = new WorkDocument(PORTFOLIO, kind);
  const live = ({ kind, collection }: IndexQuery) => ({
    rows: kind === 'service' && collection === 'about' ? services : [],
    loaded: true
  });
  screen = new PortfolioScreen({ index: { live } } as unknown as Workspace);
  screen.doc = doc;
  entry = addEntry(doc, { subject: 'service', of: 's1', from: '2030-05', to: '2030-08', title: 'Ny søknad' });
  const [it] = addRoles(doc, ['IT']);
  editRole(doc, it!, { daysAMonth: 10 });
  setNeed(doc, entry, it!, { unit: 'days', amount: 48 });
});
const now = () => doc.get('roadmap', entry)!;

it('an entry is moved and lengthened by arrow keys, and opened by a press', async () => {
  const plan = new PlanState(screen);
  const view = await render(Timeline, { plan, oncapacity: () => {} });
  const bar = view.getByRole('button', { name: /^Ny søknad/ });
  (bar.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect.poll(() => now().from).toBe('2030-07');
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
  await expect.poll(() => now().to).toBe('2030-11');
  await expect
    .element(bar)
    .toHaveAttribute('aria-label', 'Ny søknad, Barnehage: juli 2030 til november 2030');
  await bar.click();
  expect(plan.selected).toBe(entry);
});

it('a long word of a name stays whole on a phone', async () => {
  await page.viewport(390, 844);
  const long = services.map((one, at) => (at ? one : { ...one, title: 'Parkeringstillatelse Solberghøgda' }));
  const live = ({ kind, collection }: IndexQuery) => ({
    rows: kind === 'service' && collection === 'about' ? long : [],
    loaded: true
  });
  const other = new PortfolioScreen({ index: { live } } as unknown as Workspace);
  other.doc = doc;
  const view = await render(Timeline, { plan: new PlanState(other), oncapacity: () => {} });
  const words = view.getByRole('link', { name: /^Parkeringstillatelse/ }).element().firstChild!;
  const range = document.createRange();
  range.setStart(words, 0);
  range.setEnd(words, 'Parkeringstillatelse'.length);
  expect(range.getClientRects()).toHaveLength(1);
  await page.viewport(1280, 800);
});

it('each drag is a step of its own to undo, also when they come close upon each other', async () => {
  const plan = new PlanState(screen);
  plan.move(entry, 1, true);
  await expect.poll(() => now().from).toBe('2030-06');
  plan.time(entry, { to: '2030-12' }, true);
  await expect.poll(() => now().to).toBe('2030-12');
  doc.undo.undo();
  expect(now()).toMatchObject({ from: '2030-06', to: '2030-09' });
  doc.undo.undo();
  expect(now()).toMatchObject({ from: '2030-05', to: '2030-08' });
});

it('what is tried out is told in words and stays out of the plan until somebody says so, in one step', async () => {
  const plan = new PlanState(screen);
  const view = await render(Timeline, { plan, oncapacity: () => {} });
  await expect.element(view.getByRole('button', { name: /8 dagsverk for lite/ })).toBeVisible();
  plan.tryOut();
  const banner = await render(DraftBanner, { plan });
  (view.getByRole('button', { name: /^Ny søknad/ }).element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect.element(banner.getByText('«Ny søknad» 2 måneder senere')).toBeVisible();
  await expect.element(banner.getByText('IT strekker til i 2. tertial 2030')).toBeVisible();
  expect(now().from).toBe('2030-05');
  await banner.getByRole('button', { name: 'Gjør det til planen' }).click();
  await expect.poll(() => now().from).toBe('2030-07');
  doc.undo.undo();
  expect(now()).toMatchObject({ from: '2030-05', to: '2030-08' });
});

it('a draft that is dropped leaves no trace', async () => {
  const plan = new PlanState(screen);
  plan.tryOut();
  plan.move(entry, 3);
  const banner = await render(DraftBanner, { plan });
  await banner.getByRole('button', { name: 'Forkast' }).click();
  expect(now().from).toBe('2030-05');
  expect(plan.plan.entries[0]!.from).toBe('2030-05');
});

it('the matrix has a bubble for what is known, and says of the others what they lack', async () => {
  const by = { who: 'Leder', on: '2026-01-01', text: '' };
  scoreService(doc, 's1', by, { benefit: 5, effort: 2 });
  scoreService(doc, 's2', by, { benefit: 3 });
  const choice = new MatrixState(screen);
  const chart = await render(BubbleChart, { screen, choice, onscore: () => {} });
  const bubble = chart.getByRole('button', { name: 'Barnehage: Nytte 5, Innsats 2' });
  await bubble.click();
  expect(choice.selected).toBe('s1');
  // A share of the width, not pixels of the screen: paper is narrower.
  const drawn = bubble.element() as HTMLElement;
  expect(drawn.style.left).toContain('25%');
  // Paper is narrower than the screen that was measured: a bubble at the edge stays off the figures of the axis.
  const plot = drawn.parentElement!;
  plot.style.width = '80px';
  expect(drawn.getBoundingClientRect().left).toBeGreaterThanOrEqual(plot.getBoundingClientRect().left);
  plot.style.width = '30px';
  expect(drawn.getBoundingClientRect().left).toBeGreaterThanOrEqual(plot.getBoundingClientRect().left - 0.5);
  plot.style.width = '';
  expect(chart.getByRole('button').elements()).toHaveLength(1);
  const beside = await render(Unplaced, { screen, choice, onscore: () => {} });
  await expect.element(beside.getByText('Mangler: Innsats', { exact: true })).toBeVisible();
  await expect.element(beside.getByText('Mangler: Innsats, Nytte')).toBeVisible();
});

it('a bubble says what one thinks oneself: where it is let go, and a step by an arrow key', async () => {
  await page.viewport(1280, 800);
  rememberScorer('Fagsjef');
  scoreService(doc, 's1', { who: 'Leder', on: '2026-01-01', text: '' }, { benefit: 5, effort: 2 });
  const choice = new MatrixState(screen);
  const onscore = vi.fn();
  const chart = await render(BubbleChart, { screen, choice, onscore });
  const bubble = chart
    .getByRole('button', { name: 'Barnehage: Nytte 5, Innsats 2' })
    .element() as HTMLElement;
  const plot = bubble.parentElement!.getBoundingClientRect();
  const pointer = (type: string, x: number, y: number, at: EventTarget = window) =>
    at.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        clientX: plot.left + x * plot.width,
        clientY: plot.top + y * plot.height
      })
    );
  pointer('pointerdown', 0.25, 0.02, bubble);
  pointer('pointermove', 0.6, 0.6);
  pointer('pointermove', 0.74, 0.77);
  await expect.element(chart.getByText('Innsats 4 · Nytte 2')).toBeInTheDocument();
  pointer('pointerup', 0.74, 0.77);
  expect(onscore).toHaveBeenLastCalledWith('s1', { effort: 4, benefit: 2 });
  // Nobody has asked this person yet: a step goes from where the bubble stands.
  bubble.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(onscore).toHaveBeenLastCalledWith('s1', { effort: 3 }, true);
  onscore.mockReset();
  await userEvent.keyboard('{ArrowUp}');
  expect(onscore).not.toHaveBeenCalled();
  // What the records say is not moved.
  choice.choose({ x: 'days', y: 'tests' });
  expect(choice.moves).toBe(false);
  rememberScorer('');
});

it('the table is sorted by its heads, and what is unknown stands last both ways', async () => {
  const by = { who: 'Leder', on: '2026-01-01', text: '' };
  scoreService(doc, 's1', by, { effort: 2 });
  scoreService(doc, 's3', by, { effort: 4 });
  // On a phone there are no heads to press.
  await page.viewport(1280, 800);
  const view = await render(OverviewTable, { screen, onscore: () => {} });
  const order = () =>
    view
      .getByRole('rowheader')
      .elements()
      .map((row) => row.querySelector('a')!.textContent);
  expect(order()).toEqual(['Barnehage', 'Parkering', 'Vei']);
  const head = view.getByRole('button', { name: 'Innsats' });
  await head.click();
  expect(order()).toEqual(['Vei', 'Barnehage', 'Parkering']);
  await expect
    .element(view.getByRole('columnheader', { name: 'Innsats' }))
    .toHaveAttribute('aria-sort', 'descending');
  await head.click();
  expect(order()).toEqual(['Barnehage', 'Vei', 'Parkering']);
  await head.click();
  expect(order()).toEqual(['Barnehage', 'Parkering', 'Vei']);
});

it('what is planned, decided and scored for a service in the bin is gone with it, and back with it', () => {
  scoreService(doc, 's1', { who: 'Leder', on: '2026-01-01', text: '' }, { effort: 2 });
  addDecisionPoint(doc, { subject: 'service', of: 's1', on: '2030-06-01' });
  addProgramme(doc, { title: 'Oppvekst', services: ['s1', 's2'] });
  const told = (there: readonly IndexRow[]) => {
    const live = ({ kind, collection }: IndexQuery) => ({
      rows: kind === 'service' && collection === 'about' ? there : [],
      loaded: true
    });
    const portfolio = new PortfolioScreen({ index: { live } } as unknown as Workspace);
    portfolio.doc = doc;
    const { plan, scores, decisionPoints, programmes } = portfolio;
    return [plan.entries.length, scores.length, decisionPoints.length, programmes[0]!.services];
  };
  expect(told(services)).toEqual([1, 1, 1, ['s1', 's2']]);
  expect(told(services.slice(1))).toEqual([0, 0, 0, ['s2']]);
  // Nothing was written: what comes back from the bin finds it all.
  expect(told(services)).toEqual([1, 1, 1, ['s1', 's2']]);
});
