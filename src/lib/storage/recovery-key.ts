import { StorageError } from './errors';

/** Crockford's Base32: no I, L, O or U, so that a printed letter is not read as another. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 160 bits: nobody guesses that, so it needs no slow derivation. */
export const RECOVERY_BYTES = 20;
/** Letters that are computed from the others and show a slip of the pen. */
const CHECK = 4;

/** A recovery key for paper: nine groups of four, the last computed from the others. */
export async function printRecovery(secret: Uint8Array): Promise<string> {
  const letters = toLetters(secret) + (await checkOf(secret));
  return letters.match(/.{4}/g)!.join('-');
}

/**
 * The bytes of a recovery key as somebody typed it off paper: in capitals or not, with any separators, O for 0, I or
 * L for 1. @throws StorageError `vault-mistyped-recovery` when a letter must be wrong or missing
 */
export async function readRecovery(typed: string): Promise<Uint8Array> {
  const letters = typed
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[\s–—.-]/g, '');
  const wrong = new StorageError('vault-mistyped-recovery');
  const body = letters.slice(0, -CHECK);
  if (body.length !== (RECOVERY_BYTES * 8) / 5 || [...letters].some((one) => !LETTERS.includes(one)))
    throw wrong;
  const secret = fromLetters(body);
  if ((await checkOf(secret)) !== letters.slice(-CHECK)) throw wrong;
  return secret;
}

async function checkOf(secret: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', secret as Uint8Array<ArrayBuffer>);
  return toLetters(new Uint8Array(digest).subarray(0, 5)).slice(0, CHECK);
}

function toLetters(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.replace(/.{5}/g, (five) => LETTERS[parseInt(five, 2)]!);
}

function fromLetters(letters: string): Uint8Array {
  const bits = Array.from(letters, (one) => LETTERS.indexOf(one).toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g)!, (byte) => parseInt(byte, 2));
}
