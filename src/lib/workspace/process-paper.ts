/** A process map made ready for paper: its records and what they are called, in the language in use. */
import type { RecordIndex } from '../document/context';
import { ABOUT } from '../document/record';
import type { WorkDocument } from '../document/work-document';
import { formatDate, formatPercent } from '../i18n/format';
import { locale } from '../i18n/locale.svelte';
import { m } from '../i18n/paraglide/messages.js';
import type { ProcessCollections } from '../process/model';
import { leanFigures, processesOf } from '../process/rules/lean/figures';
import { timeLadder } from '../process/rules/lean/ladder';
import { groupBy, withFollowers } from '../process/rules/map';
import { qualityLines, timeLines } from '../process/view/figures/figure-lines';
import { durationText } from '../process/view/words';
import { clean } from '../report/journey/make-sheet';
import type { ProcessSheet } from '../report/process/sheet';
import { safeFileName } from './file-name';

/** The content of a map for paper. What is in closed sub-processes is left out, as on the screen. */
export async function sheetOfProcess(
  index: RecordIndex,
  document: WorkDocument<ProcessCollections>,
  choices: { readonly figures: boolean },
  now = new Date()
): Promise<ProcessSheet> {
  const about = document.get('about', ABOUT);
  const [service] = about?.service ? await index.find({ document: about.service, collection: 'about' }) : [];
  const records = {
    pools: document.all('pools'),
    lanes: document.all('lanes'),
    nodes: document.all('nodes'),
    flows: document.all('flows'),
    phases: document.all('phases')
  };
  const closed = new Set(
    records.nodes.filter((node) => node.kind === 'subProcess' && !node.expanded).map(({ id }) => id)
  );
  const inClosed = records.nodes.filter(({ parent }) => closed.has(parent)).map(({ id }) => id);
  const hidden = withFollowers(records.nodes, inClosed);
  const nodes = records.nodes.filter(({ id }) => !hidden.has(id));
  const flows = records.flows.filter(({ source, target }) => !hidden.has(source) && !hidden.has(target));
  const wastes = groupBy(document.all('wastes'), ({ node }) => node);
  const process = processesOf(records)[0];
  const figures = choices.figures && process !== undefined ? leanFigures(records, process) : undefined;
  const minutes = (value: number | null) => (choices.figures && value !== null ? durationText(value) : '');
  const named = <R extends { readonly name: string }>(record: R): R => ({
    ...record,
    name: clean(record.name)
  });
  const counts = {
    pools: records.pools.length,
    lanes: records.lanes.length,
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
    title: clean(about?.title ?? '') || m.process_map(),
    state: about?.state === 'to-be' ? m.journey_state_to_be() : m.journey_state_as_is(),
    facts: [
      [m.process_owner(), clean(about?.owner ?? '')] as const,
      [m.report_paper_printed(), formatDate(now)] as const
    ].filter(([, value]) => value),
    figures: figures
      ? [...timeLines(figures), ...qualityLines(figures)].flatMap(({ name, value }) =>
          value ? [[name, value] as const] : []
        )
      : [],
    pools: records.pools.map(named),
    lanes: records.lanes.map(named),
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
    phases: records.phases.map(named),
    strokes: document.all('strokes').filter(({ node }) => !hidden.has(node)),
    ladder: figures
      ? timeLadder(records.nodes, figures.visits).map(({ wait, process }) => ({ wait, process }))
      : [],
    words: {
      page: m.report_paper_page(page),
      pageInGrid: m.report_paper_page_grid(page),
      summary: m.report_paper_summary_process(counts),
      ladder: m.process_ladder()
    }
  };
}

/** A file's name without its ending. */
export function processFileName(document: WorkDocument<ProcessCollections>): string {
  return safeFileName(document.get('about', ABOUT)?.title ?? '') || 'process';
}
