import { describe, expect, it } from 'vitest';
import type { VaultLock } from '../document/care';
import { MemoryStore } from './memory-store';
import { StoredVault } from './vault';
import { QUICK, makeEarlierLock } from './test-vault';
import { seal } from './vault-cipher';

const ola = { name: 'Ola Nordmann', contact: '400 00 000', notes: 'Bruker skjermleser' };

async function openVault(passphrase = 'tre små ord') {
  const store = new MemoryStore();
  const vault = new StoredVault(store, QUICK);
  await vault.unlock(passphrase);
  return { store, vault };
}

describe('the vault', { timeout: 30_000 }, () => {
  it('gives back to the right passphrase only', async () => {
    const { store, vault } = await openVault();
    await vault.put('t1', 'p1', ola);
    const later = new StoredVault(store, QUICK);
    expect(later.state).toBe('none');
    await later.look();
    expect(later.state).toBe('locked');
    await expect(later.all('t1')).rejects.toMatchObject({ code: 'vault-locked' });
    await expect(later.unlock('tre store ord')).rejects.toMatchObject({ code: 'vault-wrong-passphrase' });
    expect(later.state).toBe('locked');
    await later.unlock('tre små ord'.normalize('NFD'));
    expect(await later.all('t1')).toEqual(new Map([['p1', ola]]));
    later.lock();
    await expect(later.put('t1', 'p1', ola)).rejects.toMatchObject({ code: 'vault-locked' });
  });

  it('keeps nothing in the clear', async () => {
    const { store, vault } = await openVault();
    await vault.put('t1', 'p1', ola);
    const [row] = await store.vault('t1');
    const stored = new TextDecoder('latin1').decode(row!.data);
    for (const part of ['Ola', 'Nordmann', '400 00', 'skjermleser']) expect(stored).not.toContain(part);
    const meta = (await store.meta('vault')) as object;
    expect(Object.keys(meta).sort()).toEqual(['id', 'kdf', 'recovery', 'salt', 'version', 'wrapped']);
  });

  it('never uses one nonce twice', async () => {
    const { store, vault } = await openVault();
    await vault.put('t1', 'p1', ola);
    const first = (await store.vault('t1'))[0]!;
    await vault.put('t1', 'p1', ola);
    const second = (await store.vault('t1'))[0]!;
    expect(second.iv).not.toEqual(first.iv);
    expect(second.data).not.toEqual(first.data);
  });

  it('does not open an entry that was changed or moved to another participant', async () => {
    const { store, vault } = await openVault();
    await vault.put('t1', 'p1', ola);
    const row = (await store.vault('t1'))[0]!;
    await store.putVault({ ...row, participant: 'p2' });
    await expect(vault.all('t1')).rejects.toMatchObject({ code: 'vault-unreadable', subject: 'p2' });
    await store.removeVault('t1', 'p2');
    await store.putVault({ ...row, data: row.data.map((byte, at) => (at === 3 ? byte ^ 1 : byte)) });
    await expect(vault.all('t1')).rejects.toMatchObject({ code: 'vault-unreadable' });
  });

  it('opens a vault of before, and encrypts it anew under a key that Argon2id guards', async () => {
    const store = new MemoryStore();
    const { lock, key } = await makeEarlierLock('tre små ord');
    const old = await seal(key, { study: 't1', participant: 'p1', at: 0 }, JSON.stringify(ola));
    await store.putVault({ study: 't1', participant: 'p1', iv: old.iv, data: old.data });
    const later = await seal(key, { study: 't2', participant: 'p2', at: 7 }, JSON.stringify(ola));
    await store.putVault(later);
    // The first locks did not say how their key is derived.
    await store.setMeta('vault', { salt: lock.salt, iv: lock.iv, proof: lock.proof });
    const vault = new StoredVault(store, QUICK);
    await expect(vault.unlock('tre store ord')).rejects.toMatchObject({ code: 'vault-wrong-passphrase' });
    expect(await store.vault('t1')).toEqual([expect.objectContaining({ data: old.data })]);
    expect(await vault.unlock('tre små ord')).toMatch(/^.{44}$/);
    expect(await store.meta('vault')).toMatchObject({ version: 2, kdf: QUICK });
    expect((await store.vault('t1'))[0]!.data).not.toEqual(old.data);
    expect(await vault.all('t2')).toEqual(new Map([['p2', ola]]));
    vault.lock();
    expect(await vault.unlock('tre små ord')).toBeUndefined();
    expect(await vault.all('t1')).toEqual(new Map([['p1', ola]]));
  });

  it('is opened by its recovery key when the passphrase is forgotten, and by the new passphrase then', async () => {
    const { store, vault } = await openVault();
    const recovery = await vault.renewRecovery('tre små ord');
    await vault.put('t1', 'p1', ola);
    const later = new StoredVault(store, QUICK);
    await later.look();
    await later.recover(recovery, 'fire helt nye ord');
    expect(await later.all('t1')).toEqual(new Map([['p1', ola]]));
    vault.lock();
    await expect(vault.unlock('tre små ord')).rejects.toMatchObject({ code: 'vault-wrong-passphrase' });
    await vault.unlock('fire helt nye ord');
  });

  it('is begun anew without a passphrase; what was in it is gone, and stays gone', async () => {
    const { store, vault } = await openVault();
    await vault.put('t1', 'p1', ola);
    vault.lock();
    await vault.discard();
    expect(vault.state).toBe('none');
    expect(await store.vaultPlaces('t1')).toEqual([{ study: 't1', participant: 'p1', erased: true }]);
    expect(await vault.unlock('noe helt nytt')).toBeDefined();
    expect(await vault.all('t1')).toEqual(new Map());
  });

  it('changes nothing when another tab has made a lock meanwhile', async () => {
    const { store, vault } = await openVault();
    const lock = (await store.meta<VaultLock>('vault'))!;
    await expect(store.relock(undefined, lock, [])).rejects.toMatchObject({ code: 'vault-locked' });
    expect(vault.state).toBe('open');
  });

  it('erases without a passphrase', async () => {
    const { store, vault } = await openVault();
    await vault.put('t1', 'p1', ola);
    await vault.put('t1', 'p2', ola);
    vault.lock();
    await vault.erase('t1', 'p1');
    expect((await store.vault('t1')).map(({ participant }) => participant)).toEqual(['p2']);
    expect((await store.vaultPlaces('t1'))[0]).toEqual({ study: 't1', participant: 'p1', erased: true });
    await vault.erase('t1');
    expect(await store.vault('t1')).toEqual([]);
  });
});
