import Dexie from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { toRef } from '$lib/document/record';
import { locale } from '$lib/i18n/locale.svelte';
import { m } from '$lib/i18n/paraglide/messages.js';
import { addPersona, addQuote } from '$lib/people/commands';
import { newService, type ServiceCollections } from '$lib/service/model';
import { addParticipant, createFinding, logObservation, recordConsent } from '$lib/study/commands';
import { newSession, newStudy, type SessionCollections, type StudyCollections } from '$lib/study/model';
import { openWorkspace, type OpenWorkspace } from '$lib/workspace/workspace';
import WithdrawProbe from './support/WithdrawProbe.svelte';
import '../../src/app.css';

const said = 'Jeg skjønner ikke hvor knappen er';
const passphrase = 'fire ord og litt til';
let workspace: OpenWorkspace;
let name = '';
afterEach(async () => {
  await workspace.close();
  await Dexie.delete(name);
});

/** Somebody agreed to be quoted and reached, was quoted in the session, by a persona, and in a finding's own words. */
async function open() {
  locale.current = 'nb';
  name = `withdrawal-${Date.now()}`;
  workspace = await openWorkspace(name);
  const service = await workspace.create<ServiceCollections>('service', { about: [newService('Byggesak')] });
  const study = await workspace.create<StudyCollections>('study', {
    about: [newStudy(service.id, 'Runde 1')]
  });
  const participant = addParticipant(study);
  const nothing = { sound: false, camera: false, screen: false };
  recordConsent(study, participant, {
    ...{ text: '2026-11', language: 'nb', at: new Date().toISOString(), how: 'tick', guardian: false },
    ...{ ...nothing, quotes: true, contact: true }
  });
  const session = await workspace.create<SessionCollections>('session', {
    about: [newSession({ service: service.id, study: study.id, participant, title: 'P1' })]
  });
  const observation = logObservation(session, { at: 3, kind: 'quote', text: said });
  const from = toRef(session.id, 'observations', observation);
  const persona = addPersona(service, { name: 'Ali' });
  addQuote(service, persona, { text: said, from });
  createFinding(study, [from], { title: 'Knappen er ikke der folk ser' });
  await workspace.vault.unlock(passphrase);
  await workspace.vault.put(study.id, participant, { name: 'Kari', contact: 'kari@example.no', notes: '' });
  await workspace.flush();
  const screen = await render(WithdrawProbe, { workspace, study, participant });
  const only = (part: string) =>
    screen.getByRole('button', { name: m.consent_withdraw_part({ part: part.toLowerCase() }) });
  return { service, study, participant, session, screen, only };
}

/** Whether any row of the device holds the words, however deep. */
async function onDevice(words: string): Promise<boolean> {
  const database = await new Dexie(name).open();
  const found = await Promise.all(
    database.tables.map(async (table) =>
      JSON.stringify(await table.toArray(), (_, value: unknown) =>
        value instanceof Uint8Array ? new TextDecoder().decode(value) : value
      ).includes(words)
    )
  );
  database.close();
  return found.includes(true);
}

it('quotes alone: gone from session, persona and device; what was made of them is shown to be looked over', async () => {
  const { service, study, participant, session, screen, only } = await open();
  expect(await onDevice(said)).toBe(true);
  await only(m.consent_part_quotes()).click();
  await expect.element(screen.getByText(m.consent_erased_quotes({ count: 2 }))).toBeVisible();
  await expect.element(screen.getByRole('link', { name: 'Knappen er ikke der folk ser' })).toBeVisible();
  expect(session.all('observations')).toMatchObject([{ kind: 'quote', at: 3, text: '' }]);
  expect(service.all('quotes')).toEqual([]);
  expect(study.get('participants', participant)!.consent).toMatchObject({ quotes: false, contact: true });
  await workspace.flush();
  expect(await onDevice(said)).toBe(false);
  expect((await workspace.vault.all(study.id)).get(participant)).toMatchObject({
    contact: 'kari@example.no'
  });
});

it('contact alone: a locked vault is opened first, and the name stays', async () => {
  const { study, participant, screen, only } = await open();
  workspace.vault.lock();
  await only(m.consent_part_contact()).click();
  await screen.getByLabelText(m.vault_passphrase(), { exact: true }).fill(passphrase);
  await screen.getByRole('button', { name: m.vault_unlock() }).click();
  expect(study.get('participants', participant)!.consent!.contact).toBe(true);
  await only(m.consent_part_contact()).click();
  const title = m.consent_why_part({ part: m.consent_part_contact().toLowerCase() });
  await expect.element(screen.getByRole('heading', { name: title })).toBeVisible();
  await expect.element(screen.getByText(m.consent_erased_contact())).toBeVisible();
  expect((await workspace.vault.all(study.id)).get(participant)).toMatchObject({ name: 'Kari', contact: '' });
  expect(study.get('participants', participant)!.consent).toMatchObject({ quotes: true, contact: false });
  expect(study.all('erasures')).toMatchObject([{ part: 'contact', contacts: 1, quotes: 0 }]);
});
