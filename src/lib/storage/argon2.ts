/** Argon2id, away from the screen's thread where there is one. */
import type { VaultLock } from '../document/care';

export interface Argon2Job {
  readonly passphrase: Uint8Array;
  readonly salt: Uint8Array;
  readonly kdf: VaultLock['kdf'];
}
export type Argon2Answer = { readonly key: Uint8Array } | { readonly failed: string };

/** 32 bytes out of a passphrase. A worker's own policy allows the WebAssembly that the page's does not. */
export function argon2(job: Argon2Job): Promise<Uint8Array> {
  if (typeof Worker === 'undefined') return import('./argon2-hash').then(({ hash }) => hash(job));
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./argon2-worker.ts', import.meta.url), { type: 'module' });
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message || 'the worker did not start'));
    };
    worker.onmessage = ({ data }: MessageEvent<Argon2Answer>) => {
      worker.terminate();
      if ('key' in data) resolve(data.key);
      else reject(new Error(data.failed));
    };
    worker.postMessage(job);
  });
}
