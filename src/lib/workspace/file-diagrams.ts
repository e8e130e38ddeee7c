/** Diagrams of the file a map came from, beside the one it is drawn from. Fetched when a map of a file is shown. */
import type { MediaStore, Workspace } from '../document/context';
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

/**
 * The file's other diagrams; none for a map drawn here, or when the file is not on this device.
 * @throws BpmnError, StorageError, or the signal's reason
 */
export async function readFileDiagrams(
  media: MediaStore,
  document: ProcessDocument,
  signal?: AbortSignal
): Promise<FileDiagrams> {
  const about = document.get('about', 'about');
  const source = about?.source ? await media.get(about.source) : undefined;
  if (!source) return { diagrams: [], onMap: [] };
  return furtherInBackground(source.bytes, readingOf(about), { signal });
}

/**
 * Makes a process map of its own of a diagram of a map's file, in the same service. The file is copied along: that
 * map's export changes this diagram of it. @returns its document id. @throws BpmnError, StorageError
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
    casesPerYear: null
  };
  await workspace.create<ProcessCollections>('process', { about: [about], ...map.records }, id);
  return id;
}
