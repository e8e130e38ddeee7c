import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../../app.css';
import { indexRows } from '../../../../../tests/support/document-checks';
import { serviceDocument } from '../../../../../tests/support/service-document';
import { stillWorkspace } from '../../../../../tests/support/still-index';
import type { IndexRow } from '../../../document/context';
import { locale } from '../../../i18n/locale.svelte';
import { buildSample } from '../../../sample/build';
import { texts } from '../../../sample/texts/nb';
import AdviceRow from './AdviceRow.svelte';
import { HealthScreen } from './health-screen.svelte';
import HealthTable from './HealthTable.svelte';
import { PortfolioHealth } from './portfolio-health.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));
locale.current = 'nb';

it('an advice unfolds to what it rests on, and keeps what people answer beside what the records say', async () => {
  const doc = serviceDocument();
  doc.edit(
    () => 'owner',
    (edit) => edit.change('about', 'about', { owner: 'Kommunalsjef' })
  );
  const rows = indexRows([{ kind: 'service', id: 's1', records: { about: [...doc.all('about')] } }]);
  const map: IndexRow = {
    ...rows[0]!,
    kind: 'process',
    document: 'p',
    title: 'Dagens arbeid',
    facts: { state: 'as-is' }
  };
  const screen = new HealthScreen(stillWorkspace([...rows, map]), doc);
  const advice = screen.health[0]!;
  const page = await render(AdviceRow, { screen, advice });
  await expect.element(page.getByText('Neste steg: Sett en dag for gjennomgang')).toBeVisible();
  await page.getByRole('button', { name: /Ledelsen eier endringen/ }).click();
  await expect
    .element(page.getByText('Ikke oppfylt: Det er satt en dag for neste gjennomgang'))
    .toBeVisible();
  await expect
    .element(page.getByRole('link', { name: /Sett en dag for gjennomgang/ }))
    .toHaveAttribute('href', '/service/s1#service-review');

  await page.getByRole('radio', { name: 'På plass' }).click();
  await page.getByLabelText('Hvorfor').fill('Sjefen ringer hver uke');
  await page.getByLabelText('Rolle').fill('Fagleder');
  await page.getByRole('button', { name: 'Lagre vurderingen' }).click();
  expect(doc.all('assessments')).toMatchObject([
    { advice: 'leadership', answer: 'in-place', recorded: 'partly', by: 'Fagleder' }
  ]);
  await expect.element(page.getByText(/Dere ser det lysere \(«på plass»\)/)).toBeVisible();
  await expect.element(page.getByText('Sjefen ringer hver uke – Fagleder')).toBeVisible();
  doc.undo.undo();
  await expect.element(page.getByText('Sjefen ringer hver uke – Fagleder')).not.toBeInTheDocument();
});

it('a cell of the portfolio opens its grounds below the service, and closes them', async () => {
  const screen = new PortfolioHealth(stillWorkspace(indexRows(buildSample(texts, new Date()))));
  const page = await render(HealthTable, { screen });
  const cell = page.getByRole('button', {
    name: 'Gevinster, Parkeringstillatelse for forflytningshemmede: Delvis'
  });
  await cell.click();
  await expect.element(cell).toHaveAttribute('aria-expanded', 'true');
  await expect.element(page.getByText('Hver tallfestet gevinst har et nullpunkt')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: /^Mål nullpunktet: Hver tallfestet/ }))
    .toHaveAttribute('href', expect.stringMatching('/benefits.at=benefits/.*#benefit-baseline'));
  await cell.click();
  await expect.element(page.getByText('Hver tallfestet gevinst har et nullpunkt')).not.toBeInTheDocument();
});
