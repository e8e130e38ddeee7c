import { m } from '$lib/i18n/paraglide/messages.js';
import { questionOf, type Question } from './rules/answers';

const links: { readonly [Q in Question]: () => string } = {
  'why-step': m.thread_link_step,
  'what-came': m.thread_link_came,
  'made-of': m.thread_link_made,
  hangs: m.thread_link_hangs
};

/** The address where the whole thread of a record is shown. */
export function threadAddress(service: string, ref: string): string {
  return `/service/${service}/thread?of=${ref}`;
}

/** What the way to a record's thread is called: the question that it answers. */
export function questionLink(at: { readonly kind: string; readonly collection: string }): string {
  return links[questionOf(at)]();
}
