import type { Collections, DocumentKind } from '../document/record';
import { aboutBoard, boardKind, card, type Board, type Card } from '../document/test-kind';
import type { WorkDocument } from '../document/work-document';
import { Documents } from './documents';
import { MemoryStore } from './memory-store';
import { Notices } from './notices';
import { Status } from './status';
import type { Addition, Appended, Creation, MediaRow, UpdateRow } from './update-store';

/** A store in memory that says it lasts, and fails when told to. For tests. */
export class FaultyStore extends MemoryStore {
  override readonly durable = true as never;
  /** Thrown by the next appends, as many as there are; undefined lets one through. */
  failures: (unknown | undefined)[] = [];
  /** How many updates each append held. */
  readonly batches: number[] = [];
  /** Resolves when an append may go on. */
  gate: Promise<void> = Promise.resolve();

  /** Resolves when what was read for another tab's news may arrive. */
  answer: Promise<void> = Promise.resolve();

  override async since(document: string, seq: number): Promise<UpdateRow[] | undefined> {
    const rows = await super.since(document, seq);
    await this.answer;
    return rows;
  }

  override async append(
    additions: readonly Addition[],
    creations?: readonly Creation[],
    media?: readonly MediaRow[]
  ): Promise<Appended[]> {
    await this.gate;
    const failure = this.failures.shift();
    if (failure) throw failure;
    this.batches.push(additions.reduce((sum, { updates }) => sum + updates.length, 0));
    return super.append(additions, creations, media);
  }
}

export const named = () => 'edit';

/** One tab over a store. */
export function openTab(store: MemoryStore, others: Documents[] = [], indexVersion = '1') {
  const status = new Status();
  const notices = new Notices();
  const documents = new Documents({
    store,
    kinds: { board: boardKind as unknown as DocumentKind<Collections> },
    indexVersion,
    status,
    notices,
    tell: (news) => others.forEach((other) => other !== documents && other.heard(news))
  });
  others.push(documents);
  return {
    status,
    notices,
    documents,
    open: async (id = 'd1') => (await documents.open('board', id)) as unknown as WorkDocument<Board>,
    make: (id = 'd1', ...cards: Card[]) =>
      documents.create([{ kind: 'board', id, records: { about: [aboutBoard({ title: id })], cards } }])
  };
}

/** Adds a card with this text. */
export function write(document: WorkDocument<Board>, id: string, text = id): void {
  document.edit(named, (edit) => edit.put('cards', card(id, { text })));
}

export const textsOf = (document: WorkDocument<Board>) => document.all('cards').map(({ text }) => text);
