import type { IndexRow } from '../document/context';
import { participantLabels } from '../study/rules/labels';
import { textFact } from './rules/links';

type Rows = ReadonlyMap<string, IndexRow>;

/** One answer for all cards that are drawn from the same rows. */
const known = new WeakMap<Rows, ReadonlyMap<string, string>>();

/** How every participant among the rows is called, by reference. */
function labelsOf(rows: Rows): ReadonlyMap<string, string> {
  const before = known.get(rows);
  if (before) return before;
  const studies = new Map<string, IndexRow[]>();
  for (const row of rows.values())
    if (row.collection === 'participants')
      studies.set(row.document, [...(studies.get(row.document) ?? []), row]);
  const labels = new Map<string, string>();
  for (const [study, participants] of studies) {
    const labelled = participants.map((row) => {
      return { id: row.id, label: row.title, createdAt: textFact(row, 'createdAt') };
    });
    for (const [id, label] of participantLabels(labelled)) labels.set(`${study}/participants/${id}`, label);
  }
  known.set(rows, labels);
  return labels;
}

/** What a participant is called; empty where nobody has a name for them. */
export function participantLabel(participant: IndexRow, rows: Rows): string {
  const { document, id, title } = participant;
  return labelsOf(rows).get(`${document}/participants/${id}`) ?? title;
}

/**
 * What a session is called: its participant, and its own title where that says more. A session is named after its
 * participant when it is made; that number may be another by now. @param rows the participants of its study
 */
export function sessionName(session: IndexRow | undefined, rows: Rows): string {
  const participant = `${textFact(session, 'study')}/participants/${textFact(session, 'participant')}`;
  const label = labelsOf(rows).get(participant);
  const title = session?.title ?? '';
  return label && /^P\d+[a-z]*$/.test(title) ? label : [label, title].filter(Boolean).join(' · ');
}
