import type { DocumentCopy } from '../document/care';
import { parseRef, type Collections } from '../document/record';
import { WorkDocument } from '../document/work-document';
import type { SessionCollections, StudyCollections } from '../study/model';
import { kinds } from './kinds';

/**
 * The documents that a session is run and observed with on another device: itself, its study, the service they lie in,
 * and the maps whose steps the tasks exercise. Other people's sessions, other studies and maps stay here.
 * @param session id of the session @returns all of them where the session is not among the copies
 */
export function neededBy(session: string, copies: readonly DocumentCopy[]): readonly DocumentCopy[] {
  const byId = new Map(copies.map((copy) => [copy.id, copy]));
  const about = read<SessionCollections, 'about'>(byId.get(session), 'about')[0];
  if (!about) return copies;
  const needed = new Set([session, about.service, about.study]);
  for (const { steps, processSteps = [] } of read<StudyCollections, 'tasks'>(byId.get(about.study), 'tasks'))
    for (const ref of [...steps, ...processSteps]) needed.add(parseRef(ref)?.document ?? '');
  return copies.filter(({ id }) => needed.has(id));
}

/** The records of a copy; none where it is not there. */
function read<C extends Collections, K extends keyof C & string>(
  copy: DocumentCopy | undefined,
  collection: K
): readonly C[K][] {
  if (!copy) return [];
  const document = new WorkDocument<Collections>(copy.id, kinds[copy.kind]!);
  document.apply([copy.update]);
  const records = document.all(collection) as readonly C[K][];
  document.destroy();
  return records;
}
