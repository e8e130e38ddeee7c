/** One set of listeners on the root of canvas or outline serves every place in it, so that a cell costs nothing. */
import { m } from '$lib/i18n/paraglide/messages.js';
import * as commands from '../commands';
import type { Card } from '../model';
import { cellPlace, readPlace, type Direction, type Place } from '../rules/places';
import { onRemarks } from './comments/annotations';
import type { MapDrag } from './canvas/drag.svelte';
import type { JourneyMap } from './journey-map.svelte';
import { showCard } from './card-menu';
import { clipboardEvents } from './clipboard.svelte';
import { onMapKey } from './canvas/keys';
import { pictureEvents } from './pictures/map-pictures';
import { pressChooses } from './several/choose';
import { showComments } from './tools';

const placeOf = (element: HTMLElement | null) => element?.dataset.place as Place | undefined;

/** The nearest place around an element, unless a control of its own lies between. */
function pressedPlace(target: HTMLElement): Place | undefined {
  const near = target.closest<HTMLElement>('button, a, textarea, input, [role="menuitem"], [data-place]');
  return placeOf(near);
}

export function mapEvents(map: JourneyMap, walk: (direction: Direction) => void, drag?: MapDrag) {
  let wasSelected = false;
  let cardBefore: Card | undefined;
  const { paste, ...drops } = pictureEvents(map);
  const { onpaste, ...copies } = clipboardEvents(map);
  return {
    onfocusin(event: FocusEvent) {
      const place = placeOf(event.target as HTMLElement);
      if (place) map.select(place);
    },
    onpointerdown(event: PointerEvent) {
      const target = event.target as HTMLElement;
      const handle = target.closest<HTMLElement>('[data-handle]')?.dataset.handle as Place | undefined;
      const place = handle ?? pressedPlace(target);
      if (!place) return;
      wasSelected = map.selected === place;
      cardBefore = map.card;
      const { kind, id } = readPlace(place);
      const count = map.chosen.amongSeveral(id) ? map.chosen.cards.length : 0;
      const text = target.closest<HTMLElement>('[data-place], [data-card]')?.innerText ?? '';
      const label = count ? m.journey_cards_carried({ count }) : text;
      if (['cards', 'steps', 'phases', 'lanes'].includes(kind)) drag?.press(event, place, label, !!handle);
    },
    onpointerover(event: PointerEvent) {
      const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]')?.dataset.cell;
      const [lane, step] = cell && event.pointerType !== 'touch' ? cell.split('/') : [];
      const near = lane && step ? cellPlace(lane, step) : undefined;
      if (map.near !== near) map.near = near;
    },
    onclick(event: MouseEvent) {
      const target = event.target as HTMLElement;
      const { add, level, levelOf, picture } = target.closest<HTMLElement>('button')?.dataset ?? {};
      if (add) {
        const [lane, step] = add.split('/') as [string, string];
        return map.draftCard(lane, step, map.cardsIn(lane, step)?.length ?? 0);
      }
      if (picture) return void (map.question = { ask: 'picture', card: picture });
      if (level !== undefined && levelOf) return chooseLevel(map, levelOf, Number(level));
      const place = pressedPlace(target);
      if (!place) return;
      if (onRemarks(event, target.closest<HTMLElement>('[data-place]')!)) return showComments(map, place);
      const { kind, id } = readPlace(place);
      if (pressChooses(map, place, event, cardBefore)) return;
      if (kind === 'emotions') {
        if (map.feelings.scored(id) || map.feelings.folded) map.panel = 'step';
        return;
      }
      if (kind === 'cards' && target.closest('[data-marks]')) return showCard(map, id);
      // The first press on a card selects it, so that it can be copied, judged or removed; the second writes in it.
      // A finger selects everything first: the keyboard of a tablet would cover the map at every touch.
      const touch = (event as PointerEvent).pointerType === 'touch';
      const selects = touch ? kind !== 'cells' && kind !== 'starts' : kind === 'cards' && event.detail > 0;
      if (selects && !wasSelected) map.select(place);
      else map.edit(place);
    },
    onkeydown: (event: KeyboardEvent) => onMapKey(map, event, walk),
    onpaste: (event: ClipboardEvent) => void (paste(event) || onpaste(event)),
    ...copies,
    ...drops
  };
}

/** Choosing the level that holds takes it back: the feeling is not known after all. */
function chooseLevel(map: JourneyMap, step: string, level: number): void {
  const now = map.doc.get('steps', step)?.emotion;
  commands.setEmotion(map.doc, step, now === level ? null : level);
  // The grid has the keys again: the next feeling is an arrow and a number away.
  void map.go(`emotions/${step}`);
}
