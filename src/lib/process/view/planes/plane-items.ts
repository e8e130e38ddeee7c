/** What can be done to a sub-process, for pad, panel, outline and palette alike. */
import CornerRightDown from '@lucide/svelte/icons/corner-right-down';
import Fold from '@lucide/svelte/icons/fold-vertical';
import Ungroup from '@lucide/svelte/icons/ungroup';
import Unfold from '@lucide/svelte/icons/unfold-vertical';
import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from '$lib/ui/announce.svelte';
import type { MenuItem } from '$lib/ui/menu';
import { showToast } from '$lib/ui/toast.svelte';
import { toastWithUndo } from '$lib/ui/undo-toast';
import { collapseSubProcess, expandSubProcess } from '../../commands/sub-process';
import { unwrapSubProcess } from '../../commands/unwrap';
import { wrapSteps } from '../../commands/wrap';
import type { Node } from '../../model';
import { isClosed } from '../../rules/planes';
import type { ProcessMap } from '../process-map.svelte';

/** Where a sub-process's content is shown, and how that is changed; nothing for other nodes. */
export function planeItems(map: ProcessMap, node: Node | undefined): MenuItem[] {
  if (node?.kind !== 'subProcess') return [];
  const done = (label: string) => {
    announce(label);
    map.goTo(node.id);
  };
  if (isClosed(node))
    return [
      {
        label: m.planes_go_in(),
        icon: CornerRightDown,
        shortcut: 'O',
        onselect: () => map.goInto(node.id)
      },
      {
        label: m.planes_expand(),
        icon: Unfold,
        onselect: () => {
          expandSubProcess(map.doc, node.id);
          done(m.planes_expand());
        }
      },
      ...dissolving(map, node)
    ];
  return [
    {
      label: m.planes_collapse(),
      icon: Fold,
      onselect: () => {
        collapseSubProcess(map.doc, node.id);
        done(m.planes_collapse());
      }
    },
    ...dissolving(map, node)
  ];
}

/** What an event starts stands beside the flow, and cannot be dissolved into it. */
const dissolving = (map: ProcessMap, node: Node): MenuItem[] =>
  node.variant === 'event'
    ? []
    : [{ label: m.planes_unwrap(), icon: Ungroup, onselect: () => unwrap(map, node) }];

function unwrap(map: ProcessMap, node: Node): void {
  const inside = map.nodes.filter(({ parent }) => parent === node.id).map(({ id }) => id);
  const made = unwrapSubProcess(map.doc, node.id);
  if (!made) return;
  const gone = [
    made.events && m.planes_gone_events({ count: made.events }),
    made.flows && m.planes_gone_flows({ count: made.flows }),
    made.figures && m.planes_gone_figures()
  ].filter((what) => typeof what === 'string');
  map.select(inside.filter((id) => map.doc.get('nodes', id)));
  const lost = gone.length ? m.planes_unwrapped_gone({ what: gone.join(', ') }) : '';
  toastWithUndo(`${m.planes_unwrapped({ count: made.count })} ${lost}`.trim(), map.doc);
}

/** Gathers the chosen steps in a sub-process, whose name is then asked for. */
export function wrapChosen(map: ProcessMap): void {
  const made = wrapSteps(
    map.doc,
    map.chosenNodes.map(({ id }) => id)
  );
  if (!made) return void showToast({ text: m.planes_wrap_no(), tone: 'warn' });
  const said = [
    m.planes_wrapped({ count: made.count }),
    made.flows && m.planes_wrapped_flows({ count: made.flows }),
    made.parts && m.planes_wrapped_choice(),
    made.gone && m.planes_wrapped_gone({ count: made.gone })
  ];
  toastWithUndo(said.filter(Boolean).join(' '), map.doc);
  map.show(made.id);
  map.askName(made.id);
}
