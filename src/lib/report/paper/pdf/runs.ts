import type { Mark, Part, TextMark } from '../scene';

/** What a stretch of the drawing is to those who listen: ISO 32000-1, 14.8.4. */
export type Role = 'H1' | 'H2' | 'P' | 'Figure';

/** Marks that are one thing to a reader; without a role they are lines and grounds, passed over in silence. */
export interface Run {
  readonly role?: Role;
  /** What a picture shows. */
  readonly alt?: string;
  readonly marks: readonly Mark[];
}

/** Lines of one text lie closer than this many letters' heights. */
const LEADING = 1.75;

/** A part's marks in runs: the lines of one text together, each described picture alone. What is cut off is silent. */
export function runsOf({ marks, x, y, scale, clip }: Part): Run[] {
  const isSeen = (mark: { x: number; y: number }) => {
    if (!clip) return true;
    const [left, top] = [mark.x * scale + x, mark.y * scale + y];
    return left >= clip.x && left <= clip.x + clip.width && top >= clip.y && top <= clip.y + clip.height;
  };
  const runs: { role?: Role; alt?: string; marks: Mark[] }[] = [];
  let last: TextMark | undefined;
  for (const mark of marks) {
    const read = mark.kind === 'text' && mark.text.trim() !== '' && isSeen(mark) ? mark : undefined;
    const alt = mark.kind === 'picture' && isSeen(mark) ? mark.alt : undefined;
    const role: Role | undefined = alt ? 'Figure' : read && (read.heading ? `H${read.heading}` : 'P');
    const open = runs.at(-1);
    const goesOn = read ? !!last && isNextLine(last, read) : !alt && open && !open.role;
    if (open && goesOn) open.marks.push(mark);
    else runs.push({ ...(role && { role }), ...(alt && { alt }), marks: [mark] });
    last = read;
  }
  return runs;
}

/** Whether a text is the next line of the one before it. */
function isNextLine(before: TextMark, text: TextMark): boolean {
  const down = text.y - before.y;
  return (
    text.x === before.x &&
    text.size === before.size &&
    text.weight === before.weight &&
    text.heading === before.heading &&
    down > 0 &&
    down < text.size * LEADING
  );
}
