import { expect, test, type Page } from '@playwright/test';
import { nb } from './support/words.ts';
import { accessibilityFindings, newProcess, slow } from './support/workbench.ts';

const canvas = (page: Page) => page.getByRole('application');
const node = (page: Page, name: string | RegExp) => canvas(page).getByRole('img', { name });
const bar = (page: Page) => page.getByRole('form', { name: nb('capture_start') });

async function checkAccessibility(page: Page): Promise<void> {
  expect(await accessibilityFindings(page)).toEqual([]);
}

test.describe('on a tablet', () => {
  test.use({ hasTouch: true, viewport: { width: 1180, height: 820 } });

  test('steps are written one after the other by taps: lanes, a new role, both answers of a question', async ({
    page
  }) => {
    await newProcess(page);
    await node(page, nb('process_kind_start_event')).tap();
    await page
      .getByRole('button', { name: nb('process_pad_add', { kind: nb('process_kind_task').toLowerCase() }) })
      .tap();
    const name = bar(page).getByRole('textbox', { name: nb('process_name') });
    const next = bar(page).getByRole('button', { name: nb('capture_next') });
    const chip = (label: string) => bar(page).getByRole('button', { name: label, exact: true });
    await expect(name).toBeFocused();
    await name.fill('Ta imot søknad');
    await next.tap();
    await expect(name).toBeFocused();
    await expect(name).toHaveValue('');

    // The row of the other lane is tapped.
    await name.fill('Registrere');
    const lane = (await canvas(page)
      .getByText(nb('process_new_lane', { number: 2 }))
      .boundingBox())!;
    await page.touchscreen.tap(lane.x + 150, lane.y + lane.height / 2);
    await expect(chip(nb('process_new_lane', { number: 2 }))).toHaveAttribute('aria-pressed', 'true');
    await next.tap();

    await chip(nb('capture_new_role')).tap();
    await bar(page).getByLabel(nb('capture_role_name')).fill('Byggesaksbehandler');
    await page.keyboard.press('Enter');
    await expect(chip('Byggesaksbehandler')).toHaveAttribute('aria-pressed', 'true');
    await name.fill('Er søknaden komplett?');
    await expect(chip(nb('process_kind_exclusive'))).toHaveAttribute('aria-pressed', 'true');
    await bar(page)
      .getByLabel(nb('capture_answer', { number: 2 }))
      .fill('Mangler noe');
    await checkAccessibility(page);
    await next.tap();
    await name.fill('Fatte vedtak');
    await next.tap();
    await chip(nb('process_kind_end_event')).tap();
    await next.tap();

    // After the end it goes on with the answer that leads nowhere yet.
    await expect(bar(page).getByLabel(nb('capture_when'))).toHaveValue('Mangler noe');
    await name.fill('Be om mer');
    await page.keyboard.press('Enter');
    await chip(nb('capture_done')).tap();
    await expect(bar(page)).toBeHidden();
    await expect(canvas(page).getByText('Mangler noe')).toBeVisible();

    // One step back takes away one whole step.
    await page.keyboard.press('ControlOrMeta+z');
    await expect(node(page, 'Be om mer')).toHaveCount(0);
    await expect(node(page, 'Fatte vedtak')).toBeVisible();
  });
});

test('a range from a spreadsheet, pasted on an empty map, is drawn as lanes and flows in one step', async ({
  page
}) => {
  await newProcess(page);
  const rows = [
    'Hvem\tHva\tArbeidstid\tVentetid\tNeste',
    'Søker\tSende søknad\t\t\t',
    'Saksbehandler\tEr søknaden komplett?\t\t\tJa: 3; Nei: 1',
    'Saksbehandler\tSkrive vedtak\t45\tlenge\tslutt'
  ].join('\n');
  await canvas(page).focus();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true })
    );
  }, rows);
  const dialog = page.getByRole('dialog', { name: nb('list_title') });
  await expect(dialog).toBeVisible(slow);
  const wrong = nb('table_refusal', {
    row: 4,
    column: 'D',
    why: nb('list_why_duration', { value: 'lenge' })
  });
  await expect(dialog.getByText(wrong)).toBeVisible();
  await expect(dialog.getByText(nb('list_preview_text', { steps: 3, lanes: 2, flows: 5 }))).toBeVisible();
  await checkAccessibility(page);
  await dialog.getByRole('button', { name: nb('list_draw') }).click();

  await expect(node(page, 'Skrive vedtak')).toContainText('45 min');
  await expect(canvas(page).getByText('Saksbehandler')).toBeVisible();
  await expect(canvas(page).getByText('Nei', { exact: true })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(node(page, 'Skrive vedtak')).toHaveCount(0);
  await expect(canvas(page).getByText(nb('process_new_lane', { number: 1 }))).toBeVisible();
});

test('the outline is a table: figures are written downwards by Enter, and the whole of it is copied', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await newProcess(page);
  await page.getByRole('button', { name: nb('list_title') }).click();
  const dialog = page.getByRole('dialog', { name: nb('list_title') });
  await dialog.getByLabel(nb('list_label')).fill('Søker: sender\nLeder: leser\nLeder: vedtar');
  await dialog.getByRole('button', { name: nb('list_draw') }).click();
  await page.getByRole('radio', { name: nb('process_view_outline') }).click();

  const accurate = (name: string) => page.getByLabel(nb('outline_accurate_of', { name }));
  await accurate('leser').fill('80');
  await page.keyboard.press('Enter');
  await expect(accurate('vedtar')).toBeFocused();
  await page.keyboard.type('120');
  await page.keyboard.press('ArrowUp');
  await expect(accurate('leser')).toHaveValue('80 %');
  await expect(page.getByText(nb('shell_number_between', { min: '0', max: '100' }))).toBeVisible();
  await accurate('vedtar').fill('');
  await page.getByLabel(nb('outline_value_of', { name: 'vedtar' })).selectOption('value');
  await checkAccessibility(page);

  await page.getByRole('button', { name: nb('outline_copy') }).click();
  await expect(page.getByText(nb('outline_copied', { count: 5 }))).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const row = copied.split('\n').find((line) => line.includes('leser'))!;
  expect(row.split('\t')).toEqual(['3', 'leser', 'Oppgave', 'Leder', '', '', '80 %', '', '', '4', '']);
});
