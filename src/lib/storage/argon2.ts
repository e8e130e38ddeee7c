/** Argon2id, away from the screen's thread where there is one. */
import type { VaultLock } from '../document/care';
import { runInWorker } from '../document/worker-job';

export interface Argon2Job {
  readonly passphrase: Uint8Array;
  readonly salt: Uint8Array;
  readonly kdf: VaultLock['kdf'];
}

/** 32 bytes out of a passphrase. A worker's own policy allows the WebAssembly that the page's does not. */
export function argon2(job: Argon2Job): Promise<Uint8Array> {
  if (typeof Worker === 'undefined') return import('./argon2-hash').then(({ hash }) => hash(job));
  return runInWorker(
    () => new Worker(new URL('./argon2-worker.ts', import.meta.url), { type: 'module' }),
    job
  );
}
