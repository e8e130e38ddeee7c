import { WorkDocument } from '$lib/document/work-document';
import {
  newSession,
  newStudy,
  sessionCollections,
  studyCollections,
  type SessionCollections,
  type StudyCollections
} from '../model';
import { SessionDesk } from './session-desk.svelte';
import type { StudyDocument } from '../commands';

/** A study with nothing in it. */
export function aStudy(): StudyDocument {
  const study = new WorkDocument<StudyCollections>('study', { kind: 'study', collections: studyCollections });
  study.edit(
    () => 'fill',
    (edit) => edit.put('about', newStudy('svc', 'Test'))
  );
  return study;
}

/** The desk of a session for tests: begun a minute ago, with nothing in it. */
export function aDesk(study?: StudyDocument, participant = ''): SessionDesk {
  const doc = new WorkDocument<SessionCollections>('session', {
    kind: 'session',
    collections: sessionCollections
  });
  const about = newSession({ service: 'svc', study: 'study', participant, title: 'P1' });
  doc.edit(
    () => 'fill',
    (edit) => edit.put('about', { ...about, startedAt: new Date(Date.now() - 60_000).toISOString() })
  );
  return new SessionDesk(doc, study, { find: () => Promise.resolve([]) });
}
