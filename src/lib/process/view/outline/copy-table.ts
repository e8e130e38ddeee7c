import { m } from '$lib/i18n/paraglide/messages.js';
import { formatNumber } from '$lib/i18n/format';
import { showToast } from '$lib/ui/toast.svelte';
import type { Node } from '../../model';
import { isActivity } from '../../rules/kinds';
import { tabbed } from '../../rules/table-text';
import { phasesOf } from '../phases/map-phases.svelte';
import type { ProcessMap } from '../process-map.svelte';
import { durationText, kindName, nameOrKind, valueName } from '../words';

/** The whole map as rows of cells, with the headings that a list is read by. Unknown is blank, never 0. */
export function tableRows(
  map: ProcessMap,
  steps: readonly Node[],
  numbers: ReadonlyMap<string, number>
): string[][] {
  const headings = [
    m.process_number(),
    m.process_lane(),
    ...(map.phases.length ? [m.process_phase()] : []),
    m.process_name(),
    m.process_kind(),
    m.process_process_time(),
    m.process_wait_time(),
    m.process_accurate(),
    m.process_value(),
    m.process_system(),
    m.process_next(),
    m.process_notes()
  ];
  const time = (minutes: number | null) => (minutes === null ? '' : durationText(minutes, true));
  const next = (node: Node) =>
    (map.flowsOut.get(node.id) ?? [])
      .flatMap((flow) => {
        const end = map.nodeById.get(flow.target);
        const to = numbers.get(flow.target)?.toString() ?? (end && nameOrKind(end));
        if (!to || flow.kind !== 'sequence') return [];
        const share = flow.probability === null ? '' : `(${formatNumber(flow.probability * 100, 1)} %)`;
        const answer = [flow.name, share].filter(Boolean).join(' ');
        return [answer ? `${answer}: ${to}` : to];
      })
      .join('; ');
  const { byNode } = phasesOf(map);
  return [
    headings,
    ...steps.map((node) => [
      String(numbers.get(node.id)),
      map.nameOf(node.lane || node.pool),
      ...(map.phases.length ? [byNode.get(node.id)?.phase.name ?? ''] : []),
      node.name,
      kindName(node),
      ...(isActivity(node.kind) ? [time(node.processMinutes), time(node.waitMinutes)] : ['', '']),
      node.accurate === null ? '' : `${formatNumber(node.accurate * 100, 1)} %`,
      node.value ? valueName(node.value) : '',
      node.system,
      next(node),
      node.notes
    ])
  ];
}

/** Puts the whole map on the clipboard as a table, and says so. */
export async function copyTable(...given: Parameters<typeof tableRows>): Promise<void> {
  await navigator.clipboard.writeText(tabbed(tableRows(...given)));
  showToast({ text: m.outline_copied({ count: given[1].length }) });
}
