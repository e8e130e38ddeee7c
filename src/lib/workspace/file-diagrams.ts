/** Diagrams of the file a map came from, beside the one it is drawn from. Fetched when a map of a file is shown. */
import type { RecordIndex, Workspace } from '../document/context';
import { newId } from '../document/ids';
import type { WorkDocument } from '../document/work-document';
import { furtherInBackground, importInBackground } from '../interchange/bpmn';
import { newOffice, type ProcessAbout, type ProcessCollections } from '../process/model';
import type { FileDiagram, FileDiagrams } from '../process/rules/file-diagrams';

type ProcessDocument = WorkDocument<ProcessCollections>;

/** What of its file a map was read from. */
export const readingOf = (about: ProcessAbout | undefined) => ({
  mainOnly: !!about?.source && !about.planesRead,
  diagram: about?.diagram
});

/** Maps that were made of the same file: the first one, and those of its other diagrams. */
interface Relative {
  readonly document: string;
  /** Empty for the first one. */
  readonly diagram: string;
}

/** The maps that are written into the same file as this one, without those in the bin. */
async function relativesOf(
  index: RecordIndex,
  { id }: ProcessDocument,
  about: ProcessAbout
): Promise<Relative[]> {
  const first = firstOf(id, about);
  const rows = await index.find({ kind: 'process', service: about.service, collection: 'about' });
  return rows.flatMap(({ document, facts }): Relative[] => {
    // A copy goes its own way, with a copy of the file.
    if (document === id || (facts?.copyOf && document !== first)) return [];
    if (document === first) return [{ document, diagram: '' }];
    return facts?.fileOf === first ? [{ document, diagram: String(facts.diagram) }] : [];
  });
}

const firstOf = (id: string, { copyOf, fileOf }: ProcessAbout) => (copyOf ? id : fileOf || id);

/** Those maps themselves, ready to be read. @throws StorageError */
export async function openRelatives(
  { index, open }: Pick<Workspace, 'index' | 'open'>,
  document: ProcessDocument
): Promise<ProcessDocument[]> {
  const about = document.get('about', 'about');
  if (!about?.source) return [];
  const relatives = await relativesOf(index, document, about);
  return Promise.all(relatives.map((one) => open<ProcessCollections>('process', one.document)));
}

/**
 * The file's other diagrams; none for a map drawn here, or when the file is not on this device.
 * @throws BpmnError, StorageError, or the signal's reason
 */
export async function readFileDiagrams(
  { media, index }: Pick<Workspace, 'media' | 'index'>,
  document: ProcessDocument,
  signal?: AbortSignal
): Promise<FileDiagrams> {
  const about = document.get('about', 'about');
  const source = about?.source ? await media.get(about.source) : undefined;
  if (!about || !source) return { diagrams: [], before: 0, onMap: [] };
  const file = await furtherInBackground(source.bytes, readingOf(about), { signal });
  const relatives = await relativesOf(index, document, about);
  const diagrams = file.diagrams.map((one) => {
    const of = relatives.find(({ diagram }) => diagram === (one.main ? '' : one.id));
    return of ? { ...one, map: of.document } : one;
  });
  return { ...file, diagrams };
}

/**
 * Makes a diagram of a map's file one that can be edited: as a process map in the same service, which is written into
 * the same file. The file is copied along, so that it is there when the first map is gone. @returns its document id. @throws BpmnError, StorageError
 */
export async function mapOfDiagram(
  workspace: Pick<Workspace, 'create' | 'media'>,
  document: ProcessDocument,
  { id: diagram }: Pick<FileDiagram, 'id'>,
  title: string
): Promise<string> {
  const whole = document.get('about', 'about');
  const file = whole?.source ? await workspace.media.get(whole.source) : undefined;
  if (!whole || !file) throw new Error('The file of the map is not on this device');
  const map = await importInBackground(file.bytes, whole.sourceName, { diagram });
  const id = newId();
  const about: ProcessAbout = {
    ...newOffice,
    id: 'about',
    title,
    binned: false,
    sample: false,
    createdAt: new Date().toISOString(),
    service: whole.service,
    state: whole.state,
    copyOf: '',
    owner: whole.owner,
    reviewOn: '',
    source: await workspace.media.put(file.bytes, file.type, id),
    sourceName: whole.sourceName,
    planesRead: true,
    diagram,
    fileOf: firstOf(document.id, whole),
    casesPerYear: null
  };
  await workspace.create<ProcessCollections>('process', { about: [about], ...map.records }, id);
  return id;
}
