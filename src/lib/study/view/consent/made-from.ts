import type { IndexRow, RecordIndex } from '$lib/document/context';
import { refOf } from '$lib/thread/address';

/**
 * What others made of the quotes of these sessions: findings, cards and the like, which may tell in their own words
 * what somebody said. Asked before the quotes are erased, for a person to look over afterwards.
 */
export async function madeFromQuotes(index: RecordIndex, sessions: readonly string[]): Promise<IndexRow[]> {
  const ask = (queries: Parameters<RecordIndex['find']>[0][]) =>
    Promise.all(queries.map((query) => index.find({ ...query, binned: true }))).then((rows) => rows.flat());
  const observations = await ask(sessions.map((document) => ({ document, collection: 'observations' })));
  const quotes = observations.filter(({ facts, title }) => facts?.kind === 'quote' && title);
  const found = await ask(quotes.map((quote) => ({ refersTo: refOf(quote) })));
  const made = found.filter(
    ({ document, collection }) => collection !== 'quotes' && !sessions.includes(document)
  );
  return [...new Map(made.map((row) => [refOf(row), row])).values()];
}
