/** The map in which this one is a step, for the way back. */
import type { IndexRow, RecordIndex } from '$lib/document/context';
import { ABOUT, toRef } from '$lib/document/record';
import { m } from '$lib/i18n/paraglide/messages.js';
import { addressOf } from '$lib/thread/address';
import { liveQuery } from '$lib/thread/live-query.svelte';

/** Breadcrumbs to the steps that a map shows in finer steps; none for a map that stands by itself. */
export function partOf(index: RecordIndex, document: () => string) {
  const pointing = liveQuery(index, () => ({
    kind: 'journey',
    collection: 'steps',
    refersTo: toRef(document(), 'about', ABOUT)
  }));
  const maps = liveQuery(index, () => ({
    these: pointing.rows.map((row) => toRef(row.document, 'about', ABOUT))
  }));
  const crumb = (step: IndexRow) => ({
    label: m.journey_part_of({
      map: maps.rows.find((row) => row.document === step.document)?.title || m.journey_untitled(),
      step: step.title || m.journey_unnamed_step()
    }),
    href: addressOf(step)
  });
  return {
    get crumbs() {
      return pointing.rows.slice(0, 1).map(crumb);
    }
  };
}
