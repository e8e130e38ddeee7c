import type { Argon2Answer, Argon2Job } from './argon2';
import { hash } from './argon2-hash';

self.onmessage = async ({ data }: MessageEvent<Argon2Job>) => {
  const answer = (value: Argon2Answer) => self.postMessage(value);
  try {
    answer({ key: await hash(data) });
  } catch (error) {
    answer({ failed: error instanceof Error ? error.message : String(error) });
  }
};
