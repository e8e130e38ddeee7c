import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { AskPassphrase, Identity, VaultCopy, VaultLock } from '../document/care';
import { MemoryStore } from './memory-store';
import { QUICK } from './test-vault';
import { StoredVault } from './vault';
import { VaultTransfer } from './vault-transfer';

const who = (name: string): Identity => ({ name, contact: '', notes: '' });
const never: AskPassphrase = () => Promise.reject(new Error('nothing should be asked'));

function device() {
  const store = new MemoryStore();
  const vault = new StoredVault(store, QUICK);
  const transfer = new VaultTransfer(store, vault);
  const take = async (copy: VaultCopy, ask: AskPassphrase = never) => {
    const { intake, taken } = await transfer.prepare(copy, ask);
    if (intake) await store.append([], [], [], intake);
    await vault.look();
    return taken;
  };
  const namesIn = async (study: string) =>
    Object.fromEntries([...(await vault.all(study))].map(([id, { name }]) => [id, name]));
  return { store, vault, transfer, take, namesIn };
}
/** Answers in turn, and then no more. */
function answers(...passphrases: (string | undefined)[]) {
  const ask = vi.fn<AskPassphrase>();
  for (const one of passphrases) ask.mockResolvedValueOnce(one);
  return ask.mockRejectedValue(new Error('asked once too often'));
}

describe('a vault in a file', { timeout: 60_000 }, () => {
  let from: ReturnType<typeof device>;
  let copy: VaultCopy;
  beforeAll(async () => {
    from = device();
    await from.vault.unlock('fire ord fra A');
    await from.vault.put('t1', 'p1', who('Ola'));
    await from.vault.put('t1', 'p2', who('Kari'));
    await from.vault.put('t2', 'p9', who('Per'));
    copy = (await from.transfer.copy(['t1']))!;
  });

  it('holds what was asked for and nothing in the clear', async () => {
    expect(copy.entries.map(({ participant }) => participant)).toEqual(['p1', 'p2']);
    const text = [(copy.lock as VaultLock).wrapped.data, ...copy.entries.map(({ data }) => data)]
      .map((bytes) => new TextDecoder('latin1').decode(bytes))
      .join();
    for (const part of ['Ola', 'Kari']) expect(text).not.toContain(part);
    expect(await device().transfer.copy(['t1'])).toBeUndefined();
  });

  it('is installed locked where there is none; the second time nothing changes', async () => {
    const to = device();
    expect(await to.take(copy)).toEqual({ state: 'installed', count: 2 });
    expect(to.vault.state).toBe('locked');
    expect(await to.take(copy)).toEqual({ state: 'same', count: 0 });
    await to.vault.unlock('fire ord fra A');
    expect(await to.namesIn('t1')).toEqual({ p1: 'Ola', p2: 'Kari' });
  });

  it('joins the same vault by newest, and asks for its passphrase only when locked', async () => {
    const to = device();
    await to.take(copy);
    await to.vault.unlock('fire ord fra A');
    await to.vault.put('t1', 'p1', who('Ola her'));
    await to.vault.put('t1', 'p3', who('Siri'));
    const back = (await to.transfer.copy(['t1']))!;
    expect(await to.take(copy)).toEqual({ state: 'same', count: 0 });
    expect(await to.namesIn('t1')).toEqual({ p1: 'Ola her', p2: 'Kari', p3: 'Siri' });

    const third = device();
    await third.take(copy);
    const ask = answers('feil', 'fire ord fra A');
    expect(await third.take(back, ask)).toEqual({ state: 'joined', count: 2 });
    expect(ask.mock.calls).toEqual([[{ whose: 'own', wrong: false }], [{ whose: 'own', wrong: true }]]);
    expect(third.vault.state).toBe('locked');
  });

  it('is encrypted anew under another vault, or left out', async () => {
    const to = device();
    await to.vault.unlock('fire ord fra B');
    expect(await to.take(copy, answers('feil', undefined))).toEqual({ state: 'left-out', count: 2 });
    expect(await to.store.vault('t1')).toEqual([]);
    to.vault.lock();
    const ask = answers('fire ord fra A', 'fire ord fra B');
    expect(await to.take(copy, ask)).toEqual({ state: 'joined', count: 2 });
    expect(ask.mock.calls.map(([{ whose }]) => whose)).toEqual(['other', 'own']);
    expect(await to.take(copy)).toEqual({ state: 'same', count: 0 });
    await to.vault.unlock('fire ord fra B');
    expect(await to.namesIn('t1')).toEqual({ p1: 'Ola', p2: 'Kari' });
  });

  it('never brings back what was erased here', async () => {
    const to = device();
    await to.take(copy);
    await to.vault.erase('t1', 'p1');
    expect(await to.take(copy)).toEqual({ state: 'same', count: 0 });
    expect((await to.store.vault('t1')).map(({ participant }) => participant)).toEqual(['p2']);
    await to.vault.erase('t1');
    expect(await to.take(copy)).toEqual({ state: 'same', count: 0 });
    await to.vault.unlock('fire ord fra A');
    await to.vault.put('t1', 'p1', who('Ola igjen'));
    expect(await to.namesIn('t1')).toEqual({ p1: 'Ola igjen' });
  });

  it.each([
    ['is moved to another participant', { participant: 'p7' }],
    ['claims to be newer than it is', { at: 8e15 }],
    ['is changed', { data: new Uint8Array(60) }]
  ])('takes nothing when an entry %s', async (_, change) => {
    const to = device();
    await to.take(copy);
    await to.vault.unlock('fire ord fra A');
    const [first, second] = copy.entries;
    const forged = { ...copy, entries: [{ ...first!, at: first!.at + 1, ...change }, second!] };
    await expect(to.take(forged)).rejects.toMatchObject({ code: 'vault-unreadable' });
    expect(await to.namesIn('t1')).toEqual({ p1: 'Ola', p2: 'Kari' });
  });
});
