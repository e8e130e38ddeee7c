import type { Block } from '../text/blocks';

export const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text });

/** A text as somebody wrote it, a block a paragraph. */
export function paragraphs(text: string): Block[] {
  return text
    .trim()
    .split(/\n{2,}/)
    .filter(Boolean)
    .map((text) => ({ kind: 'text', text }));
}

/** The text, or a line that says what is missing and where it is filled in. */
export function orMissing(text: string | undefined, missing: string): Block[] {
  return text?.trim() ? paragraphs(text) : [{ kind: 'text', look: 'missing', text: missing }];
}
