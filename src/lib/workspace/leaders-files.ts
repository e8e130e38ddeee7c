/** Leaders' papers as files: what is shown, and a whole service as one page to be mailed. */
import type { Workspace } from '../document/context';
import { compareText } from '../i18n/format';
import { locale } from '../i18n/locale.svelte';
import { m } from '../i18n/paraglide/messages.js';
import { writeTablesAsWorkbook } from '../interchange/study/tables';
import type { JourneyCollections } from '../journey/model';
import type { ProcessCollections } from '../process/model';
import { makeInBackground } from '../report/dialog/client';
import type { LeadersPapers, PaperFile } from '../report/leaders/papers.svelte';
import { nameOf, periodName } from '../report/leaders/words';
import type { ServiceSheet } from '../report/leaders/service-html';
import { fetchFontFiles } from '../report/paper/font/files';
import { paperPictures } from '../report/paper/jpeg';
import { sheetTypes } from '../report/text/sheet-files.svelte';
import { safeFileName } from './file-name';
import { sheetOfMap } from './map-paper';
import { sheetOfProcess } from './process-paper';

const types: { readonly [F in Exclude<PaperFile, 'html'>]: string } = {
  ...sheetTypes,
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};

export interface NamedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly type: string;
}

/** The paper that is shown as a file. @throws Error `part-missing`, or the signal's reason */
export async function paperFile(
  papers: LeadersPapers,
  format: keyof typeof types,
  signal: AbortSignal
): Promise<NamedFile> {
  const names = { status: m.leaders_status, portfolio: m.leaders_portfolio, benefits: m.leaders_benefits };
  const { service, paper, period, data } = papers;
  const parts = [
    service ? nameOf(service.line.title) : '',
    names[paper](),
    paper === 'benefits' ? periodName(period) : data.on
  ];
  return {
    bytes:
      format === 'xlsx'
        ? writeTablesAsWorkbook(papers.tables)
        : await papers.files.make(papers.sheet, format, signal),
    name: `${safeFileName(parts.filter(Boolean).join(' – '))}.${format}`,
    type: types[format]
  };
}

/**
 * A whole service as one web page: its status, and all its maps with their tables. It tells of nobody who took part.
 * @throws Error `part-missing`, or the signal's reason
 */
export async function servicePage(
  workspace: Pick<Workspace, 'index' | 'media' | 'open'>,
  papers: LeadersPapers,
  signal: AbortSignal
): Promise<NamedFile> {
  const { index, media } = workspace;
  const service = papers.service!;
  const maps = (await index.find({ service: service.id, collection: 'about' })).sort((a, b) =>
    compareText(a.title, b.title)
  );
  const sources = { index, pictureOf: paperPictures(media) };
  const each = async <T>(kind: string, make: (id: string) => Promise<T>): Promise<T[]> => {
    const made: T[] = [];
    for (const { document } of maps.filter((row) => row.kind === kind)) {
      signal.throwIfAborted();
      made.push(await make(document));
    }
    return made;
  };
  const title = nameOf(service.line.title);
  const sheet: ServiceSheet = {
    lang: locale.tag,
    title,
    report: papers.statusInFull(service),
    journeys: await each('journey', async (id) =>
      sheetOfMap(sources, await workspace.open<JourneyCollections>('journey', id), {
        comments: false,
        evidence: true
      })
    ),
    processes: await each('process', async (id) =>
      sheetOfProcess(sources, await workspace.open<ProcessCollections>('process', id), { figures: true })
    ),
    words: {
      contents: m.leaders_contents(),
      status: m.leaders_status(),
      picture: m.report_paper_picture(),
      readOnly: m.report_paper_read_only(),
      steps: {
        step: m.leaders_step(),
        lane: m.leaders_lane(),
        time: m.process_process_time(),
        wait: m.leaders_wait()
      }
    }
  };
  const bytes = await makeInBackground(
    {
      drawn: { what: 'service', sheet },
      fonts: await fetchFontFiles(),
      format: 'html',
      paper: { size: 'A4', orientation: 'portrait' },
      division: 'poster',
      scale: 1,
      createdAt: new Date()
    },
    signal
  );
  return { bytes, name: `${safeFileName(title)}.html`, type: 'text/html' };
}
