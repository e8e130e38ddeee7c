import { describe, expect, it } from 'vitest';
import type { VaultLock } from '../document/care';
import { argon2 } from './argon2';
import { printRecovery, readRecovery } from './recovery-key';
import { QUICK } from './test-vault';
import { decryptText, encryptText, unseal } from './vault-cipher';
import { makeLock, openLock, recoverLock, renewRecovery } from './vault-key';
import { STRENGTH } from './vault-lock';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));
const flipped = (data: Uint8Array, at: number) => data.map((byte, index) => (index === at ? byte ^ 1 : byte));
const isSame = async (a: CryptoKey, b: CryptoKey) => {
  const { iv, data } = await encryptText(a, 'ord', 'her');
  return decryptText(b, iv, data, 'her').then(
    (text) => text === 'ord',
    () => false
  );
};

describe('Argon2id', () => {
  it('gives the tag of the reference implementation at the strength of a new vault', async () => {
    const key = await argon2({
      passphrase: new TextEncoder().encode('fire gode små ord'),
      salt: bytes('01'.repeat(16)),
      kdf: STRENGTH
    });
    // By argon2-cffi 25.1.
    expect(hex(key)).toBe('83c2ff4b88a7ea84b15e2de328c8daa24d6c033d904e1be353a459789cb8eec4');
  });
});

/**
 * A lock and an entry made outside, by argon2-cffi 25.1 and the `cryptography` package of Python: passphrase
 * "fire gode små ord", data key 32 times 03, every nonce 12 times 04, recovery key 00 01 … 13.
 */
const outside: VaultLock = {
  version: 2,
  id: bytes('01'.repeat(16)),
  kdf: QUICK,
  salt: bytes('02'.repeat(16)),
  wrapped: {
    iv: bytes('04'.repeat(12)),
    data: bytes(
      'b0b1e331ee37ef0db64d1bac6d809343b17796158b9462c7f83b1ca90ebd76578e977a30397ee2a9742048bc8df88674'
    )
  },
  recovery: {
    iv: bytes('04'.repeat(12)),
    data: bytes(
      '731f9c67ac619b7c3964ccfb8cd7e6afb5d9554b5d403432bff05fe00b993c238f1d49360552a73c04c1ba6ed7541c3b'
    )
  }
};
const entry = {
  study: 't1',
  participant: 'p1',
  at: 7,
  iv: bytes('04'.repeat(12)),
  data: bytes('3b057dacc0fb2524bb5bec3f511a5602f511ee022de13aa5b5a813ca4581826c92eed2b1e575d5')
};
const printedOutside = '000G-40R4-0M30-E209-185G-R38E-1W81-24GK-WYQB';

describe('a vault made outside', () => {
  it('opens by its passphrase and by its recovery key, and so does an entry', async () => {
    const key = await openLock(outside, 'fire gode små ord');
    expect(await unseal(key, entry)).toBe('{"name":"Ola Nordmann"}');
    expect(await printRecovery(bytes('000102030405060708090a0b0c0d0e0f10111213'))).toBe(printedOutside);
    const recovered = await recoverLock(outside, printedOutside, 'nye ord', QUICK);
    expect(await unseal(recovered.key, entry)).toBe('{"name":"Ola Nordmann"}');
  });

  it('does not open when one bit is another, wherever it is', async () => {
    const key = await openLock(outside, 'fire gode små ord');
    const unreadable = { code: 'vault-unreadable', subject: 'p1' };
    for (const at of [0, 20, entry.data.length - 1])
      await expect(unseal(key, { ...entry, data: flipped(entry.data, at) })).rejects.toMatchObject(
        unreadable
      );
    await expect(unseal(key, { ...entry, iv: flipped(entry.iv, 0) })).rejects.toMatchObject(unreadable);
    await expect(unseal(key, { ...entry, at: 8 })).rejects.toMatchObject(unreadable);
    const wrapped = { ...outside.wrapped, data: flipped(outside.wrapped.data, 5) };
    await expect(openLock({ ...outside, wrapped }, 'fire gode små ord')).rejects.toMatchObject({
      code: 'vault-wrong-passphrase'
    });
  });
});

describe('a lock', { timeout: 60_000 }, () => {
  it('opens by passphrase and by recovery key to the same key; anything else is said', async () => {
    const made = await makeLock('fire gode ord', QUICK);
    expect(await isSame(made.key, await openLock(made.lock, 'fire gode ord'))).toBe(true);
    await expect(openLock(made.lock, 'fire onde ord')).rejects.toMatchObject({
      code: 'vault-wrong-passphrase'
    });

    const typed = made.recoveryKey.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    const renewed = await recoverLock(made.lock, typed, 'helt nye ord', QUICK);
    expect(await isSame(made.key, renewed.key)).toBe(true);
    expect(await isSame(made.key, await openLock(renewed.lock, 'helt nye ord'))).toBe(true);
    await expect(openLock(renewed.lock, 'fire gode ord')).rejects.toMatchObject({
      code: 'vault-wrong-passphrase'
    });
    const other = await makeLock('noe annet', QUICK);
    await expect(recoverLock(made.lock, other.recoveryKey, 'x', QUICK)).rejects.toMatchObject({
      code: 'vault-wrong-recovery'
    });
  });

  it('has one recovery key at a time', async () => {
    const made = await makeLock('fire gode ord', QUICK);
    await expect(renewRecovery(made.lock, 'feil')).rejects.toMatchObject({ code: 'vault-wrong-passphrase' });
    const next = await renewRecovery(made.lock, 'fire gode ord');
    await expect(recoverLock(next.lock, made.recoveryKey, 'x', QUICK)).rejects.toMatchObject({
      code: 'vault-wrong-recovery'
    });
    expect(await isSame(made.key, (await recoverLock(next.lock, next.recoveryKey, 'x', QUICK)).key)).toBe(
      true
    );
  });

  it.each<[string, Partial<VaultLock['kdf']>]>([
    ['too much memory', { memory: 262_145 }],
    ['too little memory', { memory: 1024 }],
    ['too many passes', { passes: 11 }],
    ['half a lane', { lanes: 0.5 }]
  ])('is refused before it is tried when it asks for %s', async (_, change) => {
    const { lock } = await makeLock('fire gode ord', QUICK);
    await expect(
      openLock({ ...lock, kdf: { ...lock.kdf, ...change } }, 'fire gode ord')
    ).rejects.toMatchObject({
      code: 'vault-unreadable'
    });
  });
});

describe('a recovery key on paper', () => {
  const secret = bytes('000102030405060708090a0b0c0d0e0f10111213');
  it('is nine groups of four, and reads back whatever way it was typed', async () => {
    const printed = await printRecovery(secret);
    expect(printed).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(hex(await readRecovery(`  ${printed.toLowerCase().replaceAll('0', 'O')} `))).toBe(hex(secret));
  });
  it('says that a letter is wrong, swapped or missing', async () => {
    const printed = await printRecovery(secret);
    const swapped = printed.slice(0, 6) + printed[7] + printed[6] + printed.slice(8);
    for (const typed of [
      printed.replace('4', '5'),
      swapped,
      printed.slice(1),
      '',
      `${printed}0`,
      printed.replace('0', 'æ')
    ])
      await expect(readRecovery(typed)).rejects.toMatchObject({ code: 'vault-mistyped-recovery' });
  });
});
