import type { Participant } from '../model';

/** What decides how a participant is called: `createdAt` is empty for those of before it was noted. */
export type Labelled = Pick<Participant, 'id' | 'label' | 'createdAt'>;

/**
 * How the participants of one study are called on the screen, by id. Two devices without network may both have
 * given P3; the one made first keeps it, the others are P3b, P3c … by when they were made, then by id. The same
 * participants give the same names on every device, in whatever order they come.
 */
export function participantLabels(participants: readonly Labelled[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const given = new Map<string, number>();
  for (const { id, label } of [...participants].sort(byAge)) {
    const before = given.get(label) ?? 0;
    given.set(label, before + 1);
    labels.set(id, label + suffix(before));
  }
  return labels;
}

/** Those who share a number with somebody made before them, the first made first. */
export function sharingNumbers<P extends Labelled>(participants: readonly P[]): P[] {
  const labels = participantLabels(participants);
  return participants.filter(({ id, label }) => labels.get(id) !== label).sort(byAge);
}

function byAge(a: Labelled, b: Labelled): number {
  const [one, other] = [a.createdAt ?? '', b.createdAt ?? ''];
  if (one !== other) return one < other ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Nothing for the first, then b … z, then ab … az, bb … */
export function suffix(before: number): string {
  if (before === 0) return '';
  const letters = 25;
  const round = Math.floor((before - 1) / letters);
  return suffixStart(round) + String.fromCharCode(98 + ((before - 1) % letters));
}

const suffixStart = (round: number): string =>
  round === 0 ? '' : suffixStart(Math.floor((round - 1) / 26)) + String.fromCharCode(97 + ((round - 1) % 26));
