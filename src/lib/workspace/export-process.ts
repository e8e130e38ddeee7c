import type { MediaStore } from '../document/context';
import type { WorkDocument } from '../document/work-document';
import { exportInBackground, type BpmnLoss } from '../interchange/bpmn';
import type { ProcessCollections } from '../process/model';
import { readingOf } from './file-diagrams';
import { safeFileName } from './file-name';

/** A map as a BPMN file, and what of it the file cannot hold. Nothing is saved yet. */
export interface ProcessFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly lost: readonly BpmnLoss[];
}

/**
 * Writes a process map as BPMN. The file it came from is patched, so that everything the map does not show stays
 * in it. @param relatives maps of its other diagrams: what they say is written along
 * @throws BpmnError, or the signal's reason
 */
export async function exportProcess(
  media: MediaStore,
  document: WorkDocument<ProcessCollections>,
  relatives: readonly WorkDocument<ProcessCollections>[] = [],
  signal?: AbortSignal
): Promise<ProcessFile> {
  const about = document.get('about', 'about');
  const title = about?.title ?? '';
  const source = about?.source ? await media.get(about.source) : undefined;
  const { bytes, lost } = await exportInBackground(
    {
      source: source?.bytes,
      ...(source && readingOf(about)),
      title,
      records: recordsOf(document),
      others: relatives.map((one) => ({
        ...readingOf(one.get('about', 'about')),
        records: recordsOf(one)
      }))
    },
    { signal }
  );
  const missing =
    about?.source && !source ? [{ element: about.sourceName, what: 'source-missing' as const }] : [];
  const wasteful = new Set(document.all('wastes').map((waste) => waste.node));
  const wastes = document
    .all('nodes')
    .filter((node) => wasteful.has(node.id))
    .map((node) => ({ element: node.name || node.id, what: 'wastes' as const }));
  const roles = document
    .all('roles')
    .map(({ name, id }) => ({ element: name || id, what: 'roles' as const }));
  const others = document
    .all('lanes')
    .filter(({ outside }) => outside)
    .map(({ name, id }) => ({ element: name || id, what: 'roles' as const }));
  const steps = document.all('stepSimulations').flatMap(({ id }) => document.get('nodes', id) ?? []);
  const runs = [
    ...document.all('simulation').map(() => title),
    ...steps.map(({ name, id }) => name || id)
  ].map((element) => ({ element, what: 'simulation' as const }));
  const isClosed = document.all('closures').length > 0 || (about?.eves ?? 'open') !== 'open';
  const calendar = isClosed ? [{ element: title, what: 'calendar' as const }] : [];
  const ink = document.all('strokes').length ? [{ element: title, what: 'ink' as const }] : [];
  const phases = document
    .all('phases')
    .map(({ name, id }) => ({ element: name || id, what: 'phases' as const }));
  return {
    bytes,
    name: fileName(title, about?.sourceName ?? ''),
    lost: [...missing, ...wastes, ...roles, ...others, ...runs, ...calendar, ...ink, ...phases, ...lost]
  };
}

const recordsOf = (document: WorkDocument<ProcessCollections>) => ({
  pools: document.all('pools'),
  lanes: document.all('lanes'),
  nodes: document.all('nodes'),
  flows: document.all('flows'),
  phases: document.all('phases')
});

/** A name every file system takes: the map's title, else that of the file it came from. */
function fileName(title: string, sourceName: string): string {
  return `${safeFileName(title.trim() || sourceName.replace(/\.[^.]*$/, '')) || 'process'}.bpmn`;
}
