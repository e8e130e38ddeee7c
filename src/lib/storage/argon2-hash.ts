import { argon2id } from 'hash-wasm';
import type { Argon2Job } from './argon2';

/** Argon2id (RFC 9106) with a tag of 32 bytes. */
export function hash({ passphrase, salt, kdf }: Argon2Job): Promise<Uint8Array> {
  return argon2id({
    password: passphrase,
    salt,
    memorySize: kdf.memory,
    iterations: kdf.passes,
    parallelism: kdf.lanes,
    hashLength: 32,
    outputType: 'binary'
  });
}
