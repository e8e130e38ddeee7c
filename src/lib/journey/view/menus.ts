/** The menus of a map: every command on a place by single clicks, the same on the canvas and in the outline. */
import { tick } from 'svelte';
import ArrowDown from '@lucide/svelte/icons/arrow-down';
import ArrowLeft from '@lucide/svelte/icons/arrow-left';
import ArrowRight from '@lucide/svelte/icons/arrow-right';
import ArrowUp from '@lucide/svelte/icons/arrow-up';
import CornerUpRight from '@lucide/svelte/icons/corner-up-right';
import EyeOff from '@lucide/svelte/icons/eye-off';
import FoldHorizontal from '@lucide/svelte/icons/fold-horizontal';
import Layers from '@lucide/svelte/icons/layers';
import PanelRight from '@lucide/svelte/icons/panel-right';
import Pencil from '@lucide/svelte/icons/pencil';
import Plus from '@lucide/svelte/icons/plus';
import Star from '@lucide/svelte/icons/star';
import Trash2 from '@lucide/svelte/icons/trash-2';
import UnfoldHorizontal from '@lucide/svelte/icons/unfold-horizontal';
import { m } from '$lib/i18n/paraglide/messages.js';
import { keyLabel } from '$lib/ui/keys';
import type { MenuItem } from '$lib/ui/menu';
import * as commands from '../commands';
import { evidenceGrades, type Card, type Lane, type Phase, type Step } from '../model';
import type { Place } from '../rules/places';
import { cardCopies, cardDetails, laneItems, pasteCardHere, pictureItem, spanItems } from './card-menu';
import type { JourneyMap } from './journey-map.svelte';
import { commentItem, handOffItems, routeItems } from './connections/link-menus';
import { move, moveOf, type Way } from './canvas/moves';
import { chooseItem } from './several/menu';
import { gradeNames } from './words';

const wayIcons = { left: ArrowLeft, right: ArrowRight, up: ArrowUp, down: ArrowDown };
const wayNames = {
  left: m.journey_move_left,
  right: m.journey_move_right,
  up: m.journey_move_up,
  down: m.journey_move_down
};

function moves(map: JourneyMap, place: Place, ways: readonly Way[]): MenuItem[] {
  return ways.map((way, at) => ({
    label: wayNames[way](),
    icon: wayIcons[way],
    shortcut: keyLabel(`alt+arrow${way}`),
    disabled: !moveOf(map, place, way),
    separated: at === 0,
    onselect: () => move(map, place, way)
  }));
}

const rename = (map: JourneyMap, place: Place): MenuItem => ({
  label: m.journey_rename(),
  icon: Pencil,
  shortcut: keyLabel('enter'),
  onselect: () => editAfterMenu(map, place)
});

const remove = (map: JourneyMap, place: Place, label: string): MenuItem => ({
  label,
  icon: Trash2,
  danger: true,
  separated: true,
  shortcut: keyLabel('delete'),
  onselect: () => void map.remove(place)
});

const moveTo = (map: JourneyMap, place: Place): MenuItem => ({
  label: m.journey_move_to(),
  icon: CornerUpRight,
  onselect: () => (map.question = { ask: 'move', place })
});

const foldNames = {
  phases: [m.journey_fold_phase, m.journey_unfold_phase],
  lanes: [m.journey_fold_lane, m.journey_unfold_lane]
} as const;

function fold(map: JourneyMap, place: Place): MenuItem {
  const folded = map.lens.isFolded(place);
  const [foldName, unfoldName] = foldNames[place.startsWith('lanes/') ? 'lanes' : 'phases'];
  return {
    label: folded ? unfoldName() : foldName(),
    icon: folded ? UnfoldHorizontal : FoldHorizontal,
    shortcut: keyLabel('f'),
    onselect: () => map.lens.fold(place)
  };
}

/** The menu gives focus back to its button as it closes; writing starts after that. */
function editAfterMenu(map: JourneyMap, place: Place): void {
  setTimeout(() => map.edit(place));
}

export function cardMenu(map: JourneyMap, card: Card): MenuItem[] {
  const place: Place = `cards/${card.id}`;
  return [
    { ...rename(map, place), label: m.journey_edit_text() },
    cardDetails(map, card.id),
    pictureItem(map, card),
    {
      label: m.journey_add_card_after(),
      icon: Plus,
      shortcut: keyLabel('n'),
      onselect: () => setTimeout(() => map.add(place))
    },
    ...evidenceGrades.map((grade, at) => ({
      label: gradeNames[grade](),
      checked: card.grade === grade,
      shortcut: keyLabel(`${at + 1}`),
      separated: at === 0,
      onselect: () => commands.setGrade(map.doc, card.id, grade)
    })),
    ...moves(map, place, ['left', 'right', 'up', 'down']),
    moveTo(map, place),
    ...spanItems(map, card.id),
    ...cardCopies(map, place),
    chooseItem(map, card.id),
    ...handOffItems(map, card.id),
    commentItem(map, place),
    remove(map, place, m.journey_remove_card())
  ];
}

export function stepMenu(map: JourneyMap, step: Step): MenuItem[] {
  const place: Place = `steps/${step.id}`;
  return [
    rename(map, place),
    { label: m.journey_details(), icon: PanelRight, onselect: () => showStep(map, step.id) },
    {
      label: step.momentOfTruth ? m.journey_unmark_moment() : m.journey_mark_moment(),
      icon: Star,
      onselect: () => commands.setMomentOfTruth(map.doc, step.id, !step.momentOfTruth)
    },
    {
      label: m.journey_add_step_before(),
      icon: Plus,
      separated: true,
      onselect: () => setTimeout(() => map.addStepBeside(step.id, 0))
    },
    {
      label: m.journey_add_step_after(),
      icon: Plus,
      shortcut: keyLabel('n'),
      onselect: () => setTimeout(() => map.addStepBeside(step.id, 1))
    },
    ...moves(map, place, ['left', 'right']),
    moveTo(map, place),
    ...pasteCardHere(map, place),
    ...routeItems(map, step.id),
    commentItem(map, place),
    remove(map, place, m.journey_remove_step())
  ];
}

export function phaseMenu(map: JourneyMap, phase: Phase): MenuItem[] {
  const place: Place = `phases/${phase.id}`;
  const at = map.layout.phases.findIndex((columns) => columns.phase.id === phase.id);
  return [
    rename(map, place),
    fold(map, place),
    {
      label: m.journey_add_step_in_phase(),
      icon: Plus,
      onselect: () => setTimeout(() => map.addStepLast(phase.id))
    },
    {
      label: m.journey_add_phase_before(),
      icon: Plus,
      separated: true,
      onselect: () => setTimeout(() => map.addPhase(at))
    },
    {
      label: m.journey_add_phase_after(),
      icon: Plus,
      shortcut: keyLabel('n'),
      onselect: () => setTimeout(() => map.addPhase(at + 1))
    },
    ...moves(map, place, ['left', 'right']),
    commentItem(map, place),
    remove(map, place, m.journey_remove_phase())
  ];
}

export function laneMenu(map: JourneyMap, lane: Lane): MenuItem[] {
  const place: Place = `lanes/${lane.id}`;
  const at = map.lens.whole.rowOf.get(lane.id) ?? 0;
  return [
    rename(map, place),
    fold(map, place),
    {
      label: m.journey_hide_lane(),
      icon: EyeOff,
      onselect: () => map.lens.hideLane(lane.id)
    },
    {
      label: m.journey_change_role(),
      icon: Layers,
      onselect: () => (map.question = { ask: 'role', lane: lane.id })
    },
    {
      label: m.journey_add_lane_above(),
      icon: Plus,
      separated: true,
      onselect: () => (map.question = { ask: 'lane', index: at })
    },
    {
      label: m.journey_add_lane_below(),
      icon: Plus,
      shortcut: keyLabel('n'),
      onselect: () => (map.question = { ask: 'lane', index: at + 1 })
    },
    ...moves(map, place, ['up', 'down']),
    ...laneItems(map, lane.id),
    commentItem(map, place),
    remove(map, place, m.journey_remove_lane())
  ];
}

/** Selects a step and opens the panel about it. */
export function showStep(map: JourneyMap, step: string): void {
  map.select(`steps/${step}`);
  map.panel = 'step';
  // The panel takes room from the canvas.
  void tick().then(() => map.reveal(`steps/${step}`));
}
