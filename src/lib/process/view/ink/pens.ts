/** Pens by what is meant with them: their names and colours. */
import { m } from '$lib/i18n/paraglide/messages.js';
import type { InkPen } from '../../model';

const names: { readonly [P in InkPen]: () => string } = {
  note: m.ink_pen_note,
  question: m.ink_pen_question,
  problem: m.ink_pen_problem,
  idea: m.ink_pen_idea
};
export const penName = (pen: InkPen) => names[pen]();

/** As the page's own colours. */
export const penColours: { readonly [P in InkPen]: string } = {
  note: 'var(--text)',
  question: 'var(--hue-0)',
  problem: 'var(--bad-solid)',
  idea: 'var(--good-solid)'
};
