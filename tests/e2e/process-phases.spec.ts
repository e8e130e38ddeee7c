import { expect, test } from '@playwright/test';
import { accessibilityFindings, openSampleProcess, picture, saved, slow } from './support/workbench.ts';
import { nb } from './support/words.ts';

test('phases begin with a step, are named, lengthened, moved and listed; steps go from one to another', async ({
  page
}) => {
  await openSampleProcess(page);
  const step = page.locator('.svelte-flow__node').filter({ hasText: 'Sende brev om det som mangler' });
  await expect(step).toBeVisible(slow);
  await step.click();
  await page.getByRole('button', { name: nb('process_pad_more') }).click();
  await page.getByRole('menuitem', { name: nb('process_phase_from') }).click();
  const name = page.getByLabel(nb('process_name_of', { kind: nb('process_phase') }));
  await expect(name).toBeFocused(slow);
  await page.keyboard.type('Opplyse saken');
  await page.keyboard.press('Enter');

  const heads = page.getByRole('group', { name: nb('process_phases'), exact: true }).getByRole('button');
  await expect(heads).toHaveText(['Fase 1', 'Opplyse saken']);
  await expect(heads.last()).toBeFocused();
  const place = async () => (await heads.last().boundingBox())!;
  const before = await place();

  // The border is dragged: what comes after it moves along.
  const stood = (await step.boundingBox())!.x;
  await page.mouse.move(before.x, before.y + 15);
  await page.mouse.down();
  await page.mouse.move(before.x + 60, before.y + 15, { steps: 4 });
  await picture(page, 'process-phases-drag');
  await page.mouse.up();
  await expect.poll(async () => Math.round((await step.boundingBox())!.x - stood)).toBe(60);
  await heads.first().focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(async () => Math.round((await step.boundingBox())!.x - stood)).toBe(45);
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect(heads.last()).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(heads.first()).toHaveText('Opplyse saken');
  await page.keyboard.press('Control+z');
  await expect(heads).toHaveText(['Fase 1', 'Opplyse saken']);
  expect(await accessibilityFindings(page)).toEqual([]);
  await picture(page, 'process-phases');

  // The same in the outline: the list of phases, and the phase of each step.
  await page.keyboard.press('Alt+o');
  const choice = page.getByLabel(nb('process_phase_of', { name: 'Sende brev om det som mangler' }));
  await expect(choice).toHaveValue(/./, slow);
  await choice.selectOption({ label: 'Fase 1' });
  await page.getByText(nb('process_phases_list', { count: 2 })).click();
  const later = nb('process_phase_later_of', { name: 'Fase 1' });
  await page.getByRole('button', { name: later }).click();
  await expect(page.getByRole('button', { name: later })).toBeDisabled();
  expect(await accessibilityFindings(page)).toEqual([]);
  await picture(page, 'process-phases-outline');
  await saved(page);
});
