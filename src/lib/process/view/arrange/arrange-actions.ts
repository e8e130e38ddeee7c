/** What can be done to several steps at once, for pad, panel, outline and palette alike. */
import AlignCenterHorizontal from '@lucide/svelte/icons/align-center-horizontal';
import AlignCenterVertical from '@lucide/svelte/icons/align-center-vertical';
import AlignEndHorizontal from '@lucide/svelte/icons/align-end-horizontal';
import AlignEndVertical from '@lucide/svelte/icons/align-end-vertical';
import AlignStartHorizontal from '@lucide/svelte/icons/align-start-horizontal';
import AlignStartVertical from '@lucide/svelte/icons/align-start-vertical';
import AlignHorizontalSpaceBetween from '@lucide/svelte/icons/align-horizontal-space-between';
import AlignVerticalSpaceBetween from '@lucide/svelte/icons/align-vertical-space-between';
import Copy from '@lucide/svelte/icons/copy';
import CopyPlus from '@lucide/svelte/icons/copy-plus';
import Scaling from '@lucide/svelte/icons/scaling';
import Scissors from '@lucide/svelte/icons/scissors';
import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from '$lib/ui/announce.svelte';
import { keyLabel } from '$lib/ui/keys';
import type { MenuItem } from '$lib/ui/menu';
import { alignSteps, distributeSteps, sameSize } from '../../commands/arrange';
import type { Alignment } from '../../rules/arrange/align';
import { movable, sizable } from '../../rules/arrange/align';
import * as clipboard from '../clip/clipboard.svelte';
import type { ProcessMap } from '../process-map.svelte';

const ids = (map: ProcessMap) => map.chosenNodes.map(({ id }) => id);

function tell(what: string, count: number): void {
  announce(count ? m.process_arranged({ what, count }) : m.process_arranged_none({ what }));
}

/** Alignments with their names and pictures. Icons are named after the line that things are put on. */
const alignmentItems: readonly { how: Alignment; label: () => string; icon: MenuItem['icon'] }[] = [
  { how: 'left', label: m.process_align_left, icon: AlignStartVertical },
  { how: 'centre', label: m.process_align_centre, icon: AlignCenterVertical },
  { how: 'right', label: m.process_align_right, icon: AlignEndVertical },
  { how: 'top', label: m.process_align_top, icon: AlignStartHorizontal },
  { how: 'middle', label: m.process_align_middle, icon: AlignCenterHorizontal },
  { how: 'bottom', label: m.process_align_bottom, icon: AlignEndHorizontal }
];

/** Ways to put the chosen steps in order; what needs more of them cannot be pressed. */
export function arrangeItems(map: ProcessMap): MenuItem[] {
  const chosen = movable(map.nodes, map.selection);
  const spread = (direction: 'horizontal' | 'vertical', label: string, icon: MenuItem['icon']): MenuItem => ({
    label,
    icon,
    separated: direction === 'horizontal',
    disabled: chosen.length < 3,
    onselect: () => tell(label, distributeSteps(map.doc, ids(map), direction))
  });
  return [
    ...alignmentItems.map(({ how, label, icon }) => ({
      label: label(),
      icon,
      separated: how === 'top',
      disabled: chosen.length < 2,
      onselect: () => tell(label(), alignSteps(map.doc, ids(map), how))
    })),
    spread('horizontal', m.process_distribute_horizontal(), AlignHorizontalSpaceBetween),
    spread('vertical', m.process_distribute_vertical(), AlignVerticalSpaceBetween),
    {
      label: m.process_same_size(),
      icon: Scaling,
      separated: true,
      disabled: chosen.filter(sizable).length < 2,
      onselect: () => tell(m.process_same_size(), sameSize(map.doc, ids(map)))
    }
  ];
}

/** Copies of the chosen steps. */
export const copyItems = (map: ProcessMap): MenuItem[] => [
  {
    label: m.process_copy(),
    icon: Copy,
    shortcut: keyLabel('mod+c'),
    onselect: () => clipboard.copy(map)
  },
  {
    label: m.process_cut(),
    icon: Scissors,
    shortcut: keyLabel('mod+x'),
    onselect: () => clipboard.cut(map)
  },
  {
    label: m.process_duplicate(),
    icon: CopyPlus,
    shortcut: keyLabel('mod+d'),
    onselect: () => clipboard.duplicate(map)
  }
];
