/** From a map's content to the bytes of a file. Runs in a worker: everything it needs comes with the job. */
import { readTypeface, type FontFiles } from '../paper/font/typeface';
import { writePdf, type OnPage } from '../paper/pdf/write';
import { drawPicture, type PictureScale } from '../paper/picture';
import type { Paper } from '../paper/sizes';
import { writeSvg } from '../paper/svg';
import { writeHtml } from '../journey/html';
import { writeServicePage, type ServiceSheet } from '../leaders/service-html';
import type { Division } from '../paper/drawer';
import { drawerOf, type Drawn } from './drawers';

export const paperFormats = ['pdf', 'pptx', 'png', 'svg', 'html'] as const;
export type PaperFormat = (typeof paperFormats)[number];

/** Everything of a service, which only becomes a web page. */
export interface WholeService {
  readonly what: 'service';
  readonly sheet: ServiceSheet;
}

export interface PaperJob {
  readonly drawn: Drawn | WholeService;
  readonly fonts: FontFiles;
  readonly format: PaperFormat;
  readonly paper: Paper;
  readonly division: Division;
  readonly scale: PictureScale;
  readonly createdAt: Date;
}

/** Makes the file; slides are made by `writeSlides`. @throws Error `drawing-too-large` */
export async function makeFile(job: PaperJob, onPage?: OnPage): Promise<Uint8Array> {
  const { drawn, format, createdAt } = job;
  const typeface = readTypeface(job.fonts);
  if (drawn.what === 'service')
    return new TextEncoder().encode(await writeServicePage(drawn.sheet, typeface));
  const { sheet } = drawn;
  const drawer = drawerOf(drawn);
  const words = { title: sheet.title, lang: sheet.lang, description: sheet.words.summary };
  if (format === 'pdf') {
    const { pages } = drawer.divide(typeface, job.paper, job.division);
    return writePdf(pages, typeface, { ...words, createdAt }, onPage);
  }
  if (format === 'png') return drawPicture(drawer.naturalPage(typeface), job.scale, job.fonts);
  const svg = writeSvg(drawer.naturalPage(typeface), words);
  const page = format === 'html' && drawn.what === 'journey' ? await writeHtml(drawn.sheet, svg) : svg;
  return new TextEncoder().encode(page);
}
