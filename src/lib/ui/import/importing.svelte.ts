/** Taking in files from outside: what is under way and what came of it. View state; nothing here is stored. */
import type { AskPassphrase, MergedDocument, TakenVault } from '$lib/document/care';
import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from '../announce.svelte';
import { busy } from '../busy.svelte';
import { showToast, toasts } from '../toast.svelte';

/** What a file did to the workspace. */
export interface ImportResult {
  readonly documents: readonly MergedDocument[];
  /** When the file was written, if it says so. */
  readonly writtenAt?: Date;
  /** Titles of documents with parts that only a newer version of the app can show. */
  readonly newer?: readonly string[];
  /** Further things worth knowing, in the user's language. */
  readonly warnings?: readonly string[];
  /** What became of who participants are, where the file says. */
  readonly vault?: TakenVault;
  /** The document that the file was sent for. */
  readonly opens?: string;
}

export interface ImportJob {
  /** Aborted when the user gives up. */
  readonly signal: AbortSignal;
  readonly progress: (done: number, of: number) => void;
  /** Asks for the passphrase of a vault. Rejects when the user gives up the whole file. */
  readonly ask: AskPassphrase;
}

/** A question for a passphrase that waits for the user. */
export interface Asking {
  readonly whose: 'own' | 'other';
  readonly wrong: boolean;
  /** Goes on; undefined leaves out who participants are. */
  readonly answer: (passphrase: string | undefined) => void;
}

/** Takes in one file. Undefined: it is dealt with elsewhere and nothing more is to be said. */
export type ReadFile = (file: File, job: ImportJob) => Promise<ImportResult | undefined>;

interface Finished {
  readonly names: readonly string[];
  readonly result: Required<Pick<ImportResult, 'documents' | 'newer' | 'warnings'>> &
    Pick<ImportResult, 'writtenAt' | 'opens'> & { readonly vaults: readonly TakenVault[] };
}

/** Work shorter than this shows no progress: it would only flicker. */
const SHOW_AFTER_MS = 400;

class Importing {
  /** Name of the file that is being taken in, once it has taken a while. */
  working: string | undefined = $state();
  /** Share done, 0–1. */
  done = $state(0);
  finished: Finished | undefined = $state.raw();
  /** The passphrase that is asked for. */
  asking: Asking | undefined = $state.raw();
  #read: ReadFile | undefined;
  /** Files that came before what reads them, which follows the first paint. */
  #early: File[] = [];
  #choose: (() => void) | undefined;
  #abort: AbortController | undefined;
  /** The message about the last file that was refused: old news once another is taken in. */
  #refused: number | undefined;

  /** Says how files are read, and takes in those that came before. @returns a function that ends it */
  serve(read: ReadFile): () => void {
    this.#read = read;
    void this.take(this.#early.splice(0));
    return () => {
      if (this.#read === read) this.#read = undefined;
    };
  }

  /** Says how the chooser opens. @returns a function that ends it */
  chooseBy(choose: () => void): () => void {
    this.#choose = choose;
    return () => {
      if (this.#choose === choose) this.#choose = undefined;
    };
  }

  /** Lets the user choose files. Call it from a click or a key. */
  choose(): void {
    this.#choose?.();
  }

  cancel(): void {
    this.#abort?.abort();
  }

  /**
   * Takes in files one after another, at once or when what reads them is there. The first that is refused ends it;
   * those before it are in.
   */
  async take(files: readonly File[]): Promise<void> {
    const read = this.#read;
    if (!read) this.#early.push(...files);
    if (!read || !files.length || this.#abort) return;
    const abort = (this.#abort = new AbortController());
    if (this.#refused !== undefined) toasts.dismiss(this.#refused);
    const rest = busy.raise('import');
    const names: string[] = [];
    const results: ImportResult[] = [];
    try {
      for (const file of files) {
        const result = await this.#one(read, file, abort.signal);
        if (!result) continue;
        names.push(file.name);
        results.push(result);
      }
    } catch (error) {
      if (abort.signal.aborted) showToast({ text: m.file_cancelled() });
      else await this.#refuse(error);
    } finally {
      rest();
      this.#abort = undefined;
    }
    if (results.length) this.finished = { names, result: together(results) };
  }

  async #refuse(error: unknown): Promise<void> {
    const { explain } = await import('../errors');
    const { severity, text, next = '' } = explain(error);
    const words = `${text} ${next}`.trim();
    this.#refused = showToast({ text: words, tone: severity === 'info' ? 'neutral' : severity });
    announce(words);
  }

  #ask(question: Parameters<AskPassphrase>[0], signal: AbortSignal): Promise<string | undefined> {
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      const answer = (passphrase: string | undefined) => {
        this.asking = undefined;
        resolve(passphrase);
      };
      this.asking = { ...question, answer };
    });
  }

  async #one(read: ReadFile, file: File, signal: AbortSignal): Promise<ImportResult | undefined> {
    this.done = 0;
    const timer = setTimeout(() => (this.working = file.name), SHOW_AFTER_MS);
    try {
      return await read(file, {
        signal,
        progress: (done, of) => (this.done = of ? done / of : 0),
        ask: (question) => this.#ask(question, signal)
      });
    } finally {
      clearTimeout(timer);
      this.asking = this.working = undefined;
    }
  }
}

function together(results: readonly ImportResult[]): Finished['result'] {
  return {
    documents: results.flatMap(({ documents }) => documents),
    newer: results.flatMap(({ newer = [] }) => newer),
    warnings: results.flatMap(({ warnings = [] }) => warnings),
    vaults: results.flatMap(({ vault }) => vault ?? []),
    writtenAt: results.length === 1 ? results[0]!.writtenAt : undefined,
    opens: results.find(({ opens }) => opens !== undefined)?.opens
  };
}

export const importing = new Importing();
