import type { Workspace } from '../../document/context';
import { toRef, type Collections } from '../../document/record';
import type { WorkDocument } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import type { PeopleCollections } from '../../people/model';
import type { SessionCollections } from '../model';
import { firstWords } from '../rules/findings/board';
import type { SessionDocument } from './session';
import type { StudyDocument } from './study';

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

/** A text as it is compared: its first line without quotation marks, as long as a name guessed from it may be. */
const bare = (text: string): string => firstWords(text).replace(/^[«"“”]+|[»"“”.]+$/g, '');

/** Empties names that are a quote word for word; what is said in other words is for a person to look over. */
function eraseNamed(
  study: StudyDocument,
  sessions: readonly SessionDocument[],
  said: readonly string[]
): void {
  const quotes = new Set(said.map(bare));
  const isQuote = ({ title }: { readonly title: string }) => title.trim() !== '' && quotes.has(bare(title));
  const unnamed = <R extends { readonly title: string }>(records: readonly R[]): R[] =>
    records.filter(isQuote).map((record) => ({ ...record, title: '' }));
  writeAnew(study, 'findings', unnamed(study.all('findings')));
  writeAnew(study, 'groups', unnamed(study.all('groups')));
  for (const session of sessions) writeAnew(session, 'clips', unnamed(session.all('clips')));
}

/**
 * Erases what people are quoted with: in their sessions, as the name of a finding, a group or a clip, and by personas
 * of any service that have it word for word. @param people references of the participants
 */
export async function eraseQuoted(
  workspace: WordsWorkspace,
  study: StudyDocument,
  people: readonly string[],
  sessions: readonly string[]
): Promise<ErasedWords> {
  const said = new Set(people);
  let quotes = 0;
  const texts: string[] = [];
  const opened: SessionDocument[] = [];
  for (const id of sessions) {
    const session = await workspace.open<SessionCollections>('session', id);
    opened.push(session);
    for (const observation of session.all('observations')) {
      said.add(toRef(id, 'observations', observation.id));
      if (observation.kind === 'quote' && observation.text) texts.push(observation.text);
    }
    quotes += eraseQuotes(session);
  }
  eraseNamed(study, opened, texts);
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

/**
 * Erases quotes as `eraseQuoted` does, what was answered and noted in free words in the sessions, and their clips,
 * which show nothing any more.
 */
export async function eraseWords(
  workspace: WordsWorkspace,
  study: StudyDocument,
  people: readonly string[],
  sessions: readonly string[]
): Promise<ErasedWords> {
  const erased = await eraseQuoted(workspace, study, people, sessions);
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
    session.edit(m.consent_undo_withdraw, (edit) => {
      for (const clip of session.all('clips')) edit.remove('clips', clip.id);
    });
  }
  return erased;
}
