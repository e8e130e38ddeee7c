import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { IndexRow } from '$lib/document/context';
import { m } from '$lib/i18n/paraglide/messages.js';
import RunningProbe from './RunningProbe.test.svelte';
import '../../../app.css';

const session = (document: string, title: string, startedAt: string, endedAt: string): IndexRow => ({
  ...{ document, kind: 'session', service: 'svc', collection: 'about', id: 'about', title, refs: [] },
  facts: { study: 'study', startedAt, endedAt, createdAt: startedAt }
});
const at = '2026-03-02T09:00:00.000Z';

it('leads back to sessions that still run, and says nothing of others', async () => {
  const rows = [session('s1', 'P1', at, at), session('s2', 'P2', at, ''), session('s3', 'P3', '', '')];
  const shown = await render(RunningProbe, { rows });
  const link = shown.getByRole('link', { name: m.study_running_back_to({ label: 'P2' }) });
  await expect.element(link).toHaveAttribute('href', '/service/svc/session/s2');
  expect(shown.getByRole('link').all()).toHaveLength(1);
});

it('takes no room where none runs', async () => {
  const shown = await render(RunningProbe, { rows: [session('s1', 'P1', at, at)] });
  expect(shown.container.textContent.trim()).toBe('');
});
