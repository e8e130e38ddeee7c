import type { MediaStore, RecordIndex, Workspace } from '../document/context';
import { newId } from '../document/ids';
import { ABOUT, toRef } from '../document/record';
import type { WorkDocument } from '../document/work-document';
import {
  openWorkbook,
  readCjml,
  readCsv,
  readMermaid,
  readOjf,
  readText,
  writeCjml,
  writeCsv,
  writeMermaid,
  writeOjf,
  writeTable,
  writeWorkbook,
  type AboutFacts,
  type ImportedJourney,
  type Locale,
  type LossCode,
  type TextRows
} from '../interchange/journey';
import type { JourneyAbout, JourneyCollections } from '../journey/model';
import { safeFileName } from './file-name';

/** A table that came from outside, waiting for the user to say what its columns are. */
export interface TableFile {
  readonly name: string;
  /** Names of its sheets; one without a name for separated values. */
  readonly sheets: readonly string[];
  /** @throws JourneyFileError */
  rows(sheet: number): TextRows;
}

/** Opens a table; its first sheet is read at once, so that a damaged one is refused here. @throws JourneyFileError */
export function openTable(bytes: Uint8Array, kind: 'workbook' | 'csv', name: string): TableFile {
  if (kind === 'csv') {
    const rows = readCsv(readText(bytes));
    return { name, sheets: [''], rows: () => rows };
  }
  const workbook = openWorkbook(bytes);
  const read = new Map([[0, workbook.sheet(0)]]);
  return {
    name,
    sheets: workbook.names,
    rows(sheet) {
      if (!read.has(sheet)) read.set(sheet, workbook.sheet(sheet));
      return read.get(sheet)!;
    }
  };
}

/** Reads a journey map of another program. @throws JourneyFileError */
export function readJourney(
  bytes: Uint8Array,
  kind: 'ojf' | 'mermaid' | 'cjml',
  locale: Locale
): ImportedJourney {
  if (kind === 'ojf') return readOjf(bytes, locale);
  return kind === 'cjml' ? readCjml(bytes, locale) : readMermaid(bytes, locale);
}

/** A map to make of what a file held. */
export type NewMap = Pick<ImportedJourney, 'records'> &
  Partial<Pick<ImportedJourney, 'title'>> &
  Partial<AboutFacts> & {
    /** The file itself, where what the map does not show must go back with it. */
    readonly source?: { readonly bytes: Uint8Array; readonly name: string };
  };

/** Makes a journey map in a service and stores it. @returns its id. @throws StorageError */
export async function createMap(
  workspace: Pick<Workspace, 'create' | 'index' | 'media'>,
  service: string,
  { title = '', persona = '', records, source, ...told }: NewMap
): Promise<string> {
  const id = newId();
  const kept = source && (await workspace.media.put(source.bytes, 'application/json', id));
  const about: JourneyAbout = {
    id: ABOUT,
    title,
    binned: false,
    sample: false,
    createdAt: new Date().toISOString(),
    service,
    state: 'as-is',
    copyOf: '',
    persona: persona ? await findPersona(workspace.index, service, persona) : '',
    scenario: '',
    owner: '',
    reviewOn: '',
    status: 'draft',
    ...told,
    ...(kept && source ? { source: kept, sourceName: source.name.slice(0, 500) } : {})
  };
  await workspace.create<JourneyCollections>('journey', { about: [about], ...records }, id);
  return id;
}

/** The persona of the service who is called just so; empty for none. */
export async function findPersona(index: RecordIndex, service: string, title: string): Promise<string> {
  const rows = await index.find({ document: service, collection: 'personas' });
  const row = rows.find((one) => one.title.trim().toLowerCase() === title.trim().toLowerCase());
  return row ? toRef(row.document, row.collection, row.id) : '';
}

export const exportFormats = ['xlsx', 'csv', 'ojf', 'mermaid', 'cjml'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const endings: { readonly [format in ExportFormat]: readonly [ending: string, type: string] } = {
  xlsx: ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  csv: ['csv', 'text/csv'],
  ojf: ['ojf', 'application/json'],
  mermaid: ['mmd', 'text/plain'],
  cjml: ['cjml.xml', 'application/xml']
};

/** A map as a file, and what of it the file does not hold. Nothing is saved yet. */
export interface JourneyFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly type: string;
  readonly lost: readonly LossCode[];
}

/** Writes a journey map in a format. @throws JourneyFileError when the file it came from can no longer be read */
export async function exportJourney(
  { media, index }: { media: MediaStore; index: RecordIndex },
  document: WorkDocument<JourneyCollections>,
  format: ExportFormat,
  locale: Locale
): Promise<JourneyFile> {
  const about = document.get('about', ABOUT)!;
  const records = {
    phases: document.all('phases'),
    steps: document.all('steps'),
    lanes: document.all('lanes'),
    cards: document.all('cards')
  };
  const [persona] = about.persona ? await index.find({ these: [about.persona] }) : [];
  const journey = { title: about.title, scenario: about.scenario, persona: persona?.title ?? '', records };
  const table = format === 'xlsx' || format === 'csv';
  const lost = new Set<LossCode>(besides(document, table));
  let bytes: Uint8Array;
  if (table) {
    const { rows, widths, strays } = writeTable(about.title, records, locale, {
      about: { ...factsOf(about), persona: journey.persona },
      laid: {
        handoffs: document.all('handoffs'),
        routes: document.all('routes'),
        scores: document.all('scores')
      }
    });
    if (strays) lost.add('strays');
    bytes =
      format === 'csv'
        ? writeCsv(rows, locale === 'en' ? ',' : ';')
        : writeWorkbook({ name: about.title, rows, widths });
  } else {
    const source = format === 'ojf' && about.source ? await media.get(about.source) : undefined;
    if (format === 'ojf' && about.source && !source) lost.add('source-missing');
    const written =
      format === 'ojf'
        ? writeOjf(journey, locale, source?.bytes)
        : format === 'cjml'
          ? writeCjml(journey, locale)
          : writeMermaid(journey, locale);
    bytes = written.bytes;
    for (const code of written.lost) lost.add(code);
  }
  const [ending, type] = endings[format];
  const name = `${safeFileName(about.title) || safeFileName(about.sourceName ?? '') || 'journey'}.${ending}`;
  return { bytes, name, type, lost: [...lost] };
}

/** What is told of a map as a whole, but its title and persona. */
export function factsOf({
  state,
  status,
  scenario,
  owner,
  reviewOn
}: JourneyAbout): Omit<AboutFacts, 'persona'> {
  return { state, status, scenario, owner, reviewOn };
}

/**
 * What a format has no place for: it points elsewhere, is a picture, or is laid over the map. A table has more
 * places than the formats of other programs.
 */
function besides(document: WorkDocument<JourneyCollections>, table: boolean): LossCode[] {
  const any = (
    ...collections: readonly ('scores' | 'handoffs' | 'routes' | 'comments' | 'views' | 'colours')[]
  ) => collections.some((collection) => document.all(collection).length > 0);
  const links =
    document.all('cards').some(({ links, sources }) => links.length || sources.length) ||
    document
      .all('steps')
      .some(({ processSteps, detail, serviceName }) => processSteps.length || detail || serviceName) ||
    document.all('lanes').some(({ persona }) => persona) ||
    document.all('scores').some(({ persona, from }) => persona || from);
  const about = document.get('about', ABOUT);
  const told = about && (about.owner || about.reviewOn || about.status !== 'draft');
  const lost: readonly (readonly [LossCode, unknown])[] = [
    ['links', links],
    ['pictures', document.all('cards').some(({ image }) => image)],
    ...(table
      ? ([
          ['comments', any('comments')],
          ['views', any('views', 'colours')]
        ] as const)
      : ([
          ['annotations', any('scores', 'handoffs', 'routes', 'comments', 'views', 'colours')],
          ['about', told]
        ] as const))
  ];
  return lost.flatMap(([code, is]) => (is ? [code] : []));
}
