import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Workspace } from '$lib/document/context';
import { m } from '$lib/i18n/paraglide/messages.js';
import { addParticipant, recordConsent } from '../commands';
import ParticipantRow from './ParticipantRow.svelte';
import { StudyScreen } from './study-screen.svelte';
import { aStudy } from './test-desk';
import '../../../app.css';

it('offers a session, and no longer once the participant has withdrawn', async () => {
  const doc = aStudy();
  const participant = addParticipant(doc);
  const live = () => ({ rows: [], loaded: true });
  const screen = new StudyScreen({ index: { live } } as unknown as Workspace, doc);
  const onstart = vi.fn();
  const props = () => ({
    ...{ screen, personas: [], onstart },
    participant: doc.get('participants', participant)!
  });
  const shown = await render(ParticipantRow, props());
  const start = shown.getByRole('button', { name: m.study_session_start_for({ label: 'P1' }) });
  await start.click();
  expect(onstart).toHaveBeenCalledTimes(1);

  const at = '2026-03-02T09:00:00.000Z';
  const nothing = { sound: false, camera: false, screen: false, quotes: false, contact: false };
  recordConsent(doc, participant, {
    ...{ text: '2026-12', language: 'nb', at, how: 'tick', guardian: false, withdrawnAt: at },
    ...nothing
  });
  await shown.rerender(props());
  await expect.element(start).not.toBeInTheDocument();
});
