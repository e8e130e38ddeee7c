import { describe, expect, it } from 'vitest';
import type { VaultLock } from '../document/care';
import { MemoryStore } from './memory-store';
import { StoredVault } from './vault';
import { openLock, seal } from './vault-cipher';
import { lockOf } from './vault-lock';

const ola = { name: 'Ola Nordmann', contact: '400 00 000', notes: 'Bruker skjermleser' };

async function openVault(passphrase = 'tre små ord') {
  const store = new MemoryStore();
  const vault = new StoredVault(store);
  await vault.unlock(passphrase);
  return { store, vault };
}

describe('the vault', { timeout: 30_000 }, () => {
  it('gives back to the right passphrase only', async () => {
    const { store, vault } = await openVault();
    await vault.put('t1', 'p1', ola);
    const later = new StoredVault(store);
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
    expect(Object.keys(meta).sort()).toEqual(['iv', 'kdf', 'proof', 'salt', 'version']);
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

  it('opens a vault of before locks said how their key is derived', async () => {
    const { store, vault } = await openVault();
    const { salt, iv, proof } = (await store.meta<VaultLock>('vault'))!;
    await store.setMeta('vault', { salt, iv, proof });
    const key = await openLock({ ...lockOf({ salt, iv, proof })! }, 'tre små ord');
    const old = await seal(key, { study: 't1', participant: 'p1', at: 0 }, JSON.stringify(ola));
    await store.putVault({ study: 't1', participant: 'p1', iv: old.iv, data: old.data });
    vault.lock();
    await vault.unlock('tre små ord');
    expect(await vault.all('t1')).toEqual(new Map([['p1', ola]]));
    await vault.put('t1', 'p1', { ...ola, contact: '' });
    expect((await vault.all('t1')).get('p1')!.contact).toBe('');
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
