import type { Workspace } from '../../document/context';
import { toRef, type Collections } from '../../document/record';
import type { WorkDocument } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import type { PeopleCollections } from '../../people/model';
import type { SessionCollections } from '../model';
import type { SessionDocument } from './session';

/** What erasing words needs of the workspace. */
export type WordsWorkspace = Pick<Workspace, 'open' | 'forgetRemoved' | 'index'>;

/** What erasing words took away. */
export interface ErasedWords {
  readonly quotes: number;
  /** The documents that must forget it. */
  readonly documents: readonly string[];
}

/**
 * Writes records anew under their ids: a change would only be laid over what they were first written with, which
 * would still be there beneath.
 */
export function writeAnew<C extends Collections, K extends keyof C & string>(
  document: WorkDocument<C>,
  collection: K,
  records: readonly C[K][]
): void {
  document.edit(m.consent_undo_withdraw, (edit) => {
    for (const { id } of records) edit.remove(collection, id);
  });
  document.edit(m.consent_undo_withdraw, (edit) => {
    for (const record of records) edit.put(collection, record);
  });
}

/** Empties the quotes of a session; the observations stay, with kind and second. @returns how many said something */
export function eraseQuotes(session: SessionDocument): number {
  const quotes = session.all('observations').filter(({ kind, text }) => kind === 'quote' && text);
  writeAnew(
    session,
    'observations',
    quotes.map((quote) => ({ ...quote, text: '' }))
  );
  return quotes.length;
}

/**
 * Erases what people are quoted with: in their sessions, and by personas of any service that have it word for word.
 * @param people references of the participants
 */
export async function eraseQuoted(
  workspace: WordsWorkspace,
  people: readonly string[],
  sessions: readonly string[]
): Promise<ErasedWords> {
  const said = new Set(people);
  let quotes = 0;
  for (const id of sessions) {
    const session = await workspace.open<SessionCollections>('session', id);
    for (const observation of session.all('observations'))
      said.add(toRef(id, 'observations', observation.id));
    quotes += eraseQuotes(session);
  }
  const rows = await workspace.index.find({ kind: 'service', collection: 'quotes', binned: true });
  const taken = rows.filter(({ refs }) => refs.some((ref) => said.has(ref)));
  for (const row of taken) {
    const service = await workspace.open<PeopleCollections>('service', row.document);
    service.edit(m.consent_undo_withdraw, (edit) => edit.remove('quotes', row.id));
  }
  return {
    quotes: quotes + taken.length,
    documents: [...new Set([...sessions, ...taken.map(({ document }) => document)])]
  };
}

/** Erases quotes as `eraseQuoted` does, and what was answered and noted in free words in the sessions. */
export async function eraseWords(
  workspace: WordsWorkspace,
  people: readonly string[],
  sessions: readonly string[]
): Promise<ErasedWords> {
  const erased = await eraseQuoted(workspace, people, sessions);
  for (const id of sessions) {
    const session = await workspace.open<SessionCollections>('session', id);
    const inWords = session.all('answers').filter(({ text }) => text);
    writeAnew(
      session,
      'answers',
      inWords.map((answer) => ({ ...answer, text: '' }))
    );
    const about = session.get('about', 'about');
    if (about?.notes) writeAnew(session, 'about', [{ ...about, notes: '' }]);
  }
  return erased;
}
