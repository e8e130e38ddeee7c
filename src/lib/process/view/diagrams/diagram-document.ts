import { WorkDocument } from '$lib/document/work-document';
import { m } from '$lib/i18n/paraglide/messages.js';
import { processCollections, type ProcessAbout, type ProcessCollections } from '../../model';
import type { MapRecords } from '../../rules/map';

/** A diagram as a document that is stored nowhere, so that it is drawn, listed and printed as a map is. */
export function documentOf(
  id: string,
  about: ProcessAbout | undefined,
  title: string,
  { pools, lanes, nodes, flows }: MapRecords
): WorkDocument<ProcessCollections> {
  const doc = new WorkDocument<ProcessCollections>(id, { kind: 'process', collections: processCollections });
  doc.edit(m.diagrams_tabs, (edit) => {
    if (about) edit.put('about', { ...about, title });
    for (const pool of pools) edit.put('pools', pool);
    for (const lane of lanes) edit.put('lanes', lane);
    for (const node of nodes) edit.put('nodes', node);
    for (const flow of flows) edit.put('flows', flow);
  });
  return doc;
}
