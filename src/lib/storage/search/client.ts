import type { FoundRecords } from '../../document/context';
import { wordsOf } from '../index-rows';

/** A question to the worker. */
export interface SearchJob {
  readonly id: number;
  readonly typed: string;
  readonly words: readonly string[];
  readonly kind: string | undefined;
  readonly limit: number;
}

export type SearchAnswer =
  { readonly id: number; readonly found: FoundRecords } | { readonly id: number; readonly failed: string };

type Waiting = { resolve: (found: FoundRecords) => void; reject: (error: Error) => void };

/** Asks a worker that holds the words of all records. It reads them when it is first asked, and follows every change. */
export class SearchClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  /** @param database its name */
  constructor(database: string) {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: database });
    this.#worker.onmessage = ({ data }: MessageEvent<SearchAnswer>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ('found' in data) waiting?.resolve(data.found);
      else waiting?.reject(new Error(data.failed));
    };
    this.#worker.onerror = (event) => this.#fail(event.message || 'the worker did not start');
  }

  /** @throws Error when the worker cannot read the records */
  search(typed: string, { kind, limit }: { kind?: string; limit: number }): Promise<FoundRecords> {
    const job: SearchJob = { id: ++this.#asked, typed, words: wordsOf(typed), kind, limit };
    return new Promise((resolve, reject) => {
      this.#waiting.set(job.id, { resolve, reject });
      this.#worker.postMessage(job);
    });
  }

  close(): void {
    this.#worker.terminate();
    this.#fail('closed');
  }

  #fail(why: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(why));
    this.#waiting.clear();
  }
}
