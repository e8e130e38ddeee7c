/** A process map made ready for paper: its records and what they are called, in the language in use. */
import type { RecordIndex } from '../document/context';
import { byOrder } from '../document/order';
import { ABOUT } from '../document/record';
import type { WorkDocument } from '../document/work-document';
import { formatDate, formatPercent } from '../i18n/format';
import { locale } from '../i18n/locale.svelte';
import { m } from '../i18n/paraglide/messages.js';
import type { Node, ProcessCollections } from '../process/model';
import { flowOrder } from '../process/rules/flow-order';
import { leanFigures, processesOf } from '../process/rules/lean/figures';
import { rungs, timeLadder } from '../process/rules/lean/ladder';
import { ladderRows } from '../process/rules/lean/ladder-rows';
import { groupBy } from '../process/rules/map';
import { isClosed, MAIN, onPlane } from '../process/rules/planes';
import { qualityLines, timeLines } from '../process/view/figures/figure-lines';
import { durationText, nameOrKind, wasteNames } from '../process/view/words';
import { clean } from '../report/paper/clean';
import type { Picture } from '../report/paper/scene';
import type { ProcessSheet } from '../report/process/sheet';
import type { SheetWaste } from '../report/process/waste-pages';
import { mapStatusNames } from '../thread/words';
import { safeFileName } from './file-name';

/** Where the content of a map comes from. */
export interface PaperSource {
  readonly index: RecordIndex;
  /** A picture ready for paper; undefined when it is not here. */
  readonly pictureOf: (id: string) => Promise<Picture | undefined>;
}

/**
 * The content of a map for paper, as on the screen: what is in closed sub-processes is on their own planes.
 * @param choices `plane`: the closed sub-process whose inside is wanted; without the map's figures, which are not its own
 */
export async function sheetOfProcess(
  { index, pictureOf }: PaperSource,
  document: WorkDocument<ProcessCollections>,
  choices: { readonly figures: boolean; readonly wastePictures?: boolean; readonly plane?: string },
  now = new Date()
): Promise<ProcessSheet> {
  const about = document.get('about', ABOUT);
  const plane = planeShown(document, choices.plane);
  const [service] = about?.service ? await index.find({ document: about.service, collection: 'about' }) : [];
  const records = {
    pools: document.all('pools'),
    lanes: document.all('lanes'),
    nodes: document.all('nodes'),
    flows: document.all('flows'),
    phases: document.all('phases')
  };
  const shown = onPlane(records, plane);
  const { nodes, flows } = shown;
  const here = new Set(nodes.map(({ id }) => id));
  const hidden = new Set(records.nodes.flatMap(({ id }) => (here.has(id) ? [] : [id])));
  const wastes = groupBy(document.all('wastes'), ({ node }) => node);
  const process = processesOf(records)[0];
  const figures =
    choices.figures && !plane && process !== undefined ? leanFigures(records, process) : undefined;
  const minutes = (value: number | null) => (choices.figures && value !== null ? durationText(value) : '');
  const named = <R extends { readonly name: string }>(record: R): R => ({
    ...record,
    name: clean(record.name)
  });
  const counts = {
    pools: shown.pools.length,
    lanes: shown.lanes.length,
    steps: nodes.length,
    flows: flows.length
  };
  const page = {
    number: '{number}',
    count: '{count}',
    row: '{row}',
    column: '{column}',
    columns: '{columns}'
  };
  return {
    lang: locale.tag,
    service: clean(service?.title ?? ''),
    title: [clean(about?.title ?? '') || m.process_map(), clean(planeName(document, plane))]
      .filter(Boolean)
      .join(' – '),
    state: about?.state === 'to-be' ? m.journey_state_to_be() : m.journey_state_as_is(),
    facts: [
      [m.process_owner(), clean(about?.owner ?? '')] as const,
      [m.journey_status(), mapStatusNames[about?.status ?? 'draft']()] as const,
      [m.report_paper_printed(), formatDate(now)] as const
    ].filter(([, value]) => value),
    figures: figures
      ? [...timeLines(figures), ...qualityLines(figures)].flatMap(({ name, value }) =>
          value ? [[name, value] as const] : []
        )
      : [],
    pools: shown.pools.map(named),
    lanes: shown.lanes.map(named),
    nodes: nodes.map((node) => ({
      ...named(node),
      time: minutes(node.processMinutes),
      wait: minutes(node.waitMinutes),
      wastes: choices.figures ? (wastes.get(node.id)?.length ?? 0) : 0
    })),
    flows: flows.map((flow) => ({
      ...flow,
      name: clean(
        flow.probability === null ? flow.name : `${flow.name} ${formatPercent(flow.probability)}`.trim()
      )
    })),
    phases: plane ? [] : records.phases.map(named),
    strokes: document
      .all('strokes')
      .filter((stroke) => (stroke.plane ?? MAIN) === plane && !hidden.has(stroke.node)),
    ladder: ladderRows(
      figures ? (timeLadder(records, process!) ?? rungs(records.nodes, figures.visits)) : []
    ),
    pictures: choices.wastePictures ? await wastePictures(document, nodes, pictureOf) : [],
    words: {
      page: m.report_paper_page(page),
      pageInGrid: m.report_paper_page_grid(page),
      summary: m.report_paper_summary_process(counts),
      ladder: m.process_ladder(),
      wastes: m.report_paper_wastes()
    }
  };
}

type ProcessDocument = WorkDocument<ProcessCollections>;

/** The pictures of waste in steps, in the order work meets those. */
async function wastePictures(
  document: ProcessDocument,
  nodes: readonly Node[],
  pictureOf: PaperSource['pictureOf']
): Promise<SheetWaste[]> {
  const wastes = groupBy(document.all('wastes').toSorted(byOrder), ({ node }) => node);
  const found = flowOrder(nodes, document.all('flows')).flatMap((node) =>
    (wastes.get(node.id) ?? []).map(async (waste) => {
      const picture = waste.image ? await pictureOf(waste.image) : undefined;
      if (!picture) return [];
      const kind = wasteNames[waste.kind]();
      const words = waste.minutes === null ? kind : `${kind} · ${durationText(waste.minutes)}`;
      const { note, imageText = '' } = waste;
      return [
        { step: clean(nameOrKind(node)), kind: words, note: clean(note), picture, alt: clean(imageText) }
      ];
    })
  );
  return (await Promise.all(found)).flat();
}

/** The plane that is asked for, while its sub-process is there and closed; else the map's own. */
function planeShown(document: ProcessDocument, plane = MAIN): string {
  return isClosed(document.get('nodes', plane)) ? plane : MAIN;
}

/** What a plane is called; empty for the map's own. */
function planeName(document: ProcessDocument, plane: string): string {
  const node = document.get('nodes', plane);
  return node ? nameOrKind(node) : '';
}

/** A file's name without its ending. @param plane the closed sub-process whose inside it holds */
export function processFileName(document: ProcessDocument, plane?: string): string {
  const names = [document.get('about', ABOUT)?.title, planeName(document, planeShown(document, plane))];
  return safeFileName(names.filter(Boolean).join(' – ')) || 'process';
}
