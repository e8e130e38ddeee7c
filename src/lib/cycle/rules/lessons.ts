import type { IndexRow } from '../../document/context';

/** What a cycle somewhere taught, as the index knows it. */
export interface Lesson {
  readonly row: IndexRow;
  readonly lesson: string;
}

/** Words so short tell nothing of what a text is about. */
const SHORTEST = 5;
/** Endings that a stem is cut at, so that «søknad», «søknaden» and «søknadene» meet. */
const STEM = 6;

/** The stems that a text is about. */
function stems(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= SHORTEST).map((word) => word.slice(0, STEM)));
}

/** Lessons that were written down in cycles, newest first by the day they ended or began. */
export function lessonsOf(rows: readonly IndexRow[]): Lesson[] {
  const day = ({ facts }: IndexRow) => String(facts?.endsOn || facts?.startsOn || '');
  return rows
    .flatMap((row) => {
      const lesson = row.facts?.lesson;
      return typeof lesson === 'string' && lesson.trim() ? [{ row, lesson: lesson.trim() }] : [];
    })
    .sort((a, b) => (day(a.row) < day(b.row) ? 1 : day(a.row) > day(b.row) ? -1 : 0));
}

/** Lessons with every word that was written, in title, question or lesson. */
export function searchLessons(lessons: readonly Lesson[], words: string): Lesson[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return lessons.filter(({ row, lesson }) => {
    const text = `${row.title} ${row.text ?? ''} ${lesson}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/**
 * Lessons about the same as a text, those that share most stems first; two at least, as one is chance.
 * @param most how many at most
 */
export function similarLessons(lessons: readonly Lesson[], text: string, most = 3): Lesson[] {
  const wanted = stems(text);
  return lessons
    .map((lesson) => {
      const own = stems(`${lesson.row.title} ${lesson.row.text ?? ''} ${lesson.lesson}`);
      return { lesson, shared: [...wanted].filter((stem) => own.has(stem)).length };
    })
    .filter(({ shared }) => shared >= 2)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, most)
    .map(({ lesson }) => lesson);
}
