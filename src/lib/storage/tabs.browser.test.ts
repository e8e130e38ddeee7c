import { expect, it } from 'vitest';
import { joinTabs } from './tabs';

it('knows whether another tab has the workspace open', async () => {
  const name = `tabs-${Math.random()}`;
  const first = joinTabs(name, () => {});
  await expect.poll(first.alone).toBe(true);
  const second = joinTabs(name, () => {});
  await expect.poll(first.alone).toBe(false);
  const elsewhere = joinTabs(`${name}-other`, () => {});
  second.leave();
  await expect.poll(first.alone).toBe(true);
  first.leave();
  elsewhere.leave();
  await expect.poll(first.alone).toBe(false);
});
