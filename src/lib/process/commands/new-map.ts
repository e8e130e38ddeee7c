/** Maps that are made: empty ones, and the to-be version of one. Fetched when one is. */
import { newId } from '../../document/ids';
import type { NewRecords, Workspace } from '../../document/context';
import { m } from '../../i18n/paraglide/messages.js';
import { newOffice, ProcessAbout, type ProcessCollections } from '../model';
import { BAND, sizeOf } from '../rules/geometry';
import type { ProcessDocument } from './map-edit';
import { newLane, newNode, newPool } from './new-records';

/** What a new map starts with: a pool with two lanes and a start event, or nothing. */
export type ProcessTemplate = 'lanes' | 'empty';

/** Makes a process map in a service. @returns its document id. @throws StorageError */
export async function createProcess(
  workspace: Pick<Workspace, 'create'>,
  given: {
    service: string;
    title: string;
    state?: 'as-is' | 'to-be';
    template?: ProcessTemplate;
    sample?: boolean;
  }
): Promise<string> {
  const about: ProcessAbout = {
    id: 'about',
    title: given.title,
    binned: false,
    sample: given.sample ?? false,
    createdAt: new Date().toISOString(),
    service: given.service,
    state: given.state ?? 'as-is',
    copyOf: '',
    owner: '',
    reviewOn: '',
    source: '',
    sourceName: '',
    casesPerYear: null,
    ...newOffice
  };
  const records = given.template === 'empty' ? {} : startingLanes();
  const doc = await workspace.create<ProcessCollections>('process', { about: [about], ...records });
  return doc.id;
}

function startingLanes(): NewRecords<ProcessCollections> {
  const [x, y, width, height] = [80, 80, 1000, 200];
  const pool = newPool({ x, y, width, height: 2 * height }, m.process_new_pool());
  const lanes = [m.process_new_lane({ number: 1 }), m.process_new_lane({ number: 2 })].map((name, at) =>
    newLane({ x: x + BAND, y: y + at * height, width: width - BAND, height }, name, pool.id)
  );
  const size = sizeOf('startEvent');
  const start = newNode(
    'startEvent',
    { x: x + BAND + 60, y: y + height / 2 - size.height / 2, ...size },
    { pool: pool.id, lane: lanes[0]!.id }
  );
  return { pools: [pool], lanes, nodes: [start] };
}

/**
 * Copies a map into its to-be version. Record ids are kept, so that the two can be compared; the imported file
 * is copied along, so that the to-be map can be exported with all that stood in it.
 * @returns the new document's id. @throws StorageError
 */
export async function copyToBe(
  workspace: Pick<Workspace, 'create' | 'media'>,
  doc: ProcessDocument
): Promise<string> {
  const about = doc.get('about', 'about');
  if (!about) throw new Error('A process map without an about record cannot be copied');
  const id = newId();
  const file = about.source ? await workspace.media.get(about.source) : undefined;
  const source = file ? await workspace.media.put(file.bytes, file.type, id) : '';
  await workspace.create<ProcessCollections>(
    'process',
    {
      about: [
        {
          ...about,
          title: m.process_to_be_title({ title: about.title }),
          state: 'to-be',
          copyOf: doc.id,
          reviewOn: '',
          status: 'draft',
          source,
          createdAt: new Date().toISOString()
        }
      ],
      pools: doc.all('pools'),
      lanes: doc.all('lanes'),
      nodes: doc.all('nodes'),
      flows: doc.all('flows'),
      wastes: doc.all('wastes'),
      roles: doc.all('roles'),
      simulation: doc.all('simulation'),
      stepSimulations: doc.all('stepSimulations'),
      closures: doc.all('closures'),
      strokes: doc.all('strokes'),
      phases: doc.all('phases')
    },
    id
  );
  return id;
}
