import { formatPercent } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Difference } from '../../rules/compare/compare';
import { sideOf } from '../../rules/compare/planes';
import { durationText, kindNames, nameOrKind, valueName } from '../words';

const time = (minutes: number | null) => (minutes === null ? m.process_unknown() : durationText(minutes));
const share = (probability: number | null) =>
  probability === null ? m.process_unknown() : formatPercent(probability);
const called = (name: string) => name || m.process_unnamed();

/** A difference as a sentence. */
export function differenceText(found: Difference): string {
  switch (found.kind) {
    case 'node-added':
      return m.process_diff_node_added({ name: nameOrKind(found.node) });
    case 'node-gone':
      return m.process_diff_node_gone({ name: nameOrKind(found.node) });
    case 'node-renamed':
      return m.process_diff_renamed({ before: called(found.before), after: called(found.after) });
    case 'node-retyped':
      return m.process_diff_retyped({
        name: nameOrKind(found.node),
        before: kindNames[found.before](),
        after: kindNames[found.after]()
      });
    case 'node-lane':
      return m.process_diff_lane({
        name: nameOrKind(found.node),
        before: called(found.before),
        after: called(found.after)
      });
    case 'node-process':
      return m.process_diff_process({
        name: nameOrKind(found.node),
        before: time(found.before),
        after: time(found.after)
      });
    case 'node-wait':
      return m.process_diff_wait({
        name: nameOrKind(found.node),
        before: time(found.before),
        after: time(found.after)
      });
    case 'node-accurate':
      return m.process_diff_accurate({
        name: nameOrKind(found.node),
        before: share(found.before),
        after: share(found.after)
      });
    case 'node-value':
      return m.process_diff_value({
        name: nameOrKind(found.node),
        before: valueName(found.before),
        after: valueName(found.after)
      });
    case 'flow-added':
      return m.process_diff_flow_added({ source: called(found.source), target: called(found.target) });
    case 'flow-gone':
      return m.process_diff_flow_gone({ source: called(found.source), target: called(found.target) });
    case 'flow-rerouted':
      return m.process_diff_flow_rerouted({ source: called(found.source), target: called(found.target) });
    case 'flow-share':
      return m.process_diff_flow_share({
        source: called(found.source),
        target: called(found.target),
        before: share(found.before),
        after: share(found.after)
      });
    case 'lane-added':
      return m.process_diff_lane_added({ name: called(found.lane.name) });
    case 'lane-gone':
      return m.process_diff_lane_gone({ name: called(found.lane.name) });
    case 'phase-added':
      return m.process_diff_phase_added({ name: called(found.phase.name) });
    case 'phase-gone':
      return m.process_diff_phase_gone({ name: called(found.phase.name) });
    case 'phase-renamed':
    case 'lane-renamed':
      return m.process_diff_renamed({ before: called(found.before), after: called(found.after) });
  }
}

/** Where a difference is shown: gone things in the old map, all else in the new one. */
export function differencePlace(found: Difference): { side: 'before' | 'after'; at: string } {
  const collection =
    'node' in found
      ? 'nodes'
      : 'flow' in found
        ? 'flows'
        : 'phase' in found
          ? 'phases'
          : 'pool' in found.lane
            ? 'lanes'
            : 'pools';
  return { side: sideOf(found), at: `${collection}/${found.id}` };
}
