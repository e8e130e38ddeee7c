import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../document/context';
import type { Collections } from '../../document/record';
import { WorkDocument } from '../../document/work-document';
import { kinds } from '../../workspace/kinds';
import * as commands from '../commands';
import { newStudy, type StudyCollections } from '../model';

const now = new Date('2026-05-04T09:00:00Z');

function filled(id: string, records: Partial<Record<string, readonly { id: string }[]>>) {
  const doc = new WorkDocument<StudyCollections>(id, kinds.study as never);
  doc.edit(
    () => 'fill',
    (edit) => {
      for (const [collection, rows] of Object.entries(records))
        for (const row of rows!) edit.put(collection as 'about', row as never);
    }
  );
  return doc;
}

/** Plans the study once more. @returns the new study */
async function again(doc: commands.StudyDocument, who: 'same' | 'others'): Promise<commands.StudyDocument> {
  let made: commands.StudyDocument | undefined;
  const create = (_: string, records: Record<keyof Collections, never>) =>
    Promise.resolve((made = filled('again', records)));
  await commands.repeatStudy({ create } as unknown as Workspace, doc, who, now);
  return made!;
}

function tested() {
  const doc = filled('first', { about: [newStudy('svc', 'Finner de fram?')] });
  const task = commands.addTask(doc);
  commands.writeTask(doc, task, 'title', 'Finn søknaden');
  const question = commands.addQuestion(doc);
  commands.writePlan(doc, 'version', '0.3');
  commands.setPilot(doc, true);
  commands.setSchedule(doc, { from: '2026-03-02', to: '2026-03-06' });
  commands.setPrivacy(doc, { controller: 'Kommunen', seenBy: 'vi', keepUntil: '2027-01-01' });
  const person = commands.addParticipant(doc);
  commands.removeParticipant(doc, commands.addParticipant(doc));
  commands.setNeed(doc, person, 'screen-reader', true);
  commands.recordConsent(doc, person, {
    ...{ text: '1', language: 'nb', at: '2026-03-02T09:00:00.000Z', how: 'pen', guardian: false },
    ...{ sound: true, camera: false, screen: false, quotes: true, contact: false }
  });
  commands.createFinding(doc, []);
  return { doc, task, question, person };
}

describe('a study that is planned once more', () => {
  it('has the same tasks under the same ids; days, version and the last day of keeping are decided anew', async () => {
    const { doc, task, question } = tested();
    const next = await again(doc, 'others');
    expect(next.get('tasks', task)).toEqual(doc.get('tasks', task));
    expect(next.get('questions', question)).toEqual(doc.get('questions', question));
    for (const empty of ['participants', 'findings', 'erasures'] as const)
      expect(next.all(empty)).toEqual([]);
    expect(next.get('about', 'about')).toMatchObject({
      ...{ title: 'Finner de fram? – på nytt', createdAt: now.toISOString(), samePeopleAs: '' },
      ...{ version: '', from: '', to: '', pilot: false, highestParticipant: 0 },
      privacy: { controller: 'Kommunen', seenBy: 'vi', keepUntil: '' }
    });
  });

  it('takes the same people along under their numbers, and nobody has agreed to anything', async () => {
    const { doc, person } = tested();
    const next = await again(doc, 'same');
    const [back, ...others] = next.all('participants');
    expect(others).toEqual([]);
    expect(back).toMatchObject({ id: person, label: 'P1', needs: ['screen-reader'] });
    expect(back).not.toHaveProperty('consent');
    expect(next.get('about', 'about')).toMatchObject({ samePeopleAs: 'first', highestParticipant: 2 });
    // P2 was somebody else once.
    expect(next.get('participants', commands.addParticipant(next))).toMatchObject({ label: 'P3' });
  });
});
