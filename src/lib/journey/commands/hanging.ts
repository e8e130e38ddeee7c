/** What hangs on a place of the map and goes when that goes: hand-offs, other ways on, remarks, their mention in views. */
import type { Edit } from '../../document/edit';
import type { JourneyCollections } from '../model';

type JourneyEdit = Edit<JourneyCollections>;

/** Removes the remarks on a place, with their answers. @param place `collection/id` */
function removeComments(edit: JourneyEdit, place: string): void {
  for (const comment of edit.all('comments'))
    if (comment.place === place) edit.remove('comments', comment.id);
}

/** Removes what leads from one place to another with the remarks on it. */
export function removeConnection(edit: JourneyEdit, collection: 'handoffs' | 'routes', id: string): void {
  removeComments(edit, `${collection}/${id}`);
  edit.remove(collection, id);
}

/** Removes a card with its hand-offs both ways and the remarks on it. */
export function removeCardAndAll(edit: JourneyEdit, id: string): void {
  for (const handoff of edit.all('handoffs'))
    if (handoff.from === id || handoff.to === id) removeConnection(edit, 'handoffs', handoff.id);
  removeComments(edit, `cards/${id}`);
  edit.remove('cards', id);
}

/** Removes what hangs on a step besides its cards: how it felt, other ways on from it and to it, remarks on it. */
export function removeHangingOnStep(edit: JourneyEdit, id: string): void {
  for (const score of edit.all('scores')) if (score.step === id) edit.remove('scores', score.id);
  for (const route of edit.all('routes'))
    if (route.from === id || route.to === id) removeConnection(edit, 'routes', route.id);
  removeComments(edit, `emotions/${id}`);
  removeComments(edit, `steps/${id}`);
}

/** Removes what hangs on a phase besides its steps. */
export function removeHangingOnPhase(edit: JourneyEdit, id: string): void {
  for (const view of edit.all('views'))
    if (view.foldedPhases.includes(id))
      edit.change('views', view.id, { foldedPhases: view.foldedPhases.filter((phase) => phase !== id) });
  removeComments(edit, `phases/${id}`);
}

/** Removes what hangs on a lane besides its cards. */
export function removeHangingOnLane(edit: JourneyEdit, id: string): void {
  const without = (lanes: readonly string[]) => lanes.filter((lane) => lane !== id);
  for (const view of edit.all('views'))
    if (view.hiddenLanes.includes(id) || view.foldedLanes.includes(id))
      edit.change('views', view.id, {
        hiddenLanes: without(view.hiddenLanes),
        foldedLanes: without(view.foldedLanes)
      });
  removeComments(edit, `lanes/${id}`);
}
