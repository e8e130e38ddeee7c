import { expect, it } from 'vitest';
import type { DocumentCopy } from '../document/care';
import type { Collections } from '../document/record';
import { WorkDocument } from '../document/work-document';
import { addTask, linkTaskStep } from '../study/commands';
import { newSession, newStudy, type StudyCollections } from '../study/model';
import { kinds } from './kinds';
import { neededBy } from './session-needs';

/** A copy of a new document, as the device gives it for a file. */
function copyOf(
  id: string,
  kind: string,
  fill: (document: WorkDocument<Collections>) => void = () => {}
): DocumentCopy {
  const document = new WorkDocument<Collections>(id, kinds[kind]!);
  fill(document);
  return { id, kind, service: 'svc', update: document.encode() } as unknown as DocumentCopy;
}
const about = (record: object) => (document: WorkDocument<Collections>) =>
  document.edit(
    () => 'fill',
    (edit) => edit.put('about', record as never)
  );
const session = (id: string, study: string) =>
  copyOf(id, 'session', about(newSession({ service: 'svc', study, participant: '', title: 'P1' })));

const study = copyOf('study', 'study', (document) => {
  about(newStudy('svc', 'Søknad'))(document);
  const own = document as unknown as WorkDocument<StudyCollections>;
  linkTaskStep(own, addTask(own, 'Finn skjemaet'), 'journey/steps/s1');
  linkTaskStep(own, addTask(own, 'Fyll ut'), 'process/nodes/n1', 'processSteps');
});
const all = [
  ...['svc', 'journey', 'other-journey', 'process', 'other-process'].map((id) =>
    copyOf(id, id === 'svc' ? 'service' : id.endsWith('journey') ? 'journey' : 'process')
  ),
  ...[study, copyOf('other-study', 'study', about(newStudy('svc', 'Annet')))],
  ...[session('s1', 'study'), session('s2', 'study'), session('s3', 'other-study')]
];
const ids = (copies: readonly DocumentCopy[]) => copies.map(({ id }) => id);

it('takes along what a session is observed with, and nothing of other sessions, studies and maps', () => {
  expect(ids(neededBy('s1', all))).toEqual(['svc', 'journey', 'process', 'study', 's1']);
  expect(ids(neededBy('s3', all))).toEqual(['svc', 'other-study', 's3']);
});

it('goes on without a study that is not on this device', () => {
  const here = all.filter(({ id }) => id !== 'study');
  expect(ids(neededBy('s1', here))).toEqual(['svc', 's1']);
});
