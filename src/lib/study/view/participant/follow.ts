import type { SessionDesk } from '../session-desk.svelte';

/** Lets a session's screen hear of the participant's page. What speaks with it follows the first paint. @returns what ends it */
export function followParticipant(desk: SessionDesk): () => void {
  let over = false;
  void import('./link.svelte').then(({ ParticipantLink }) => {
    if (!over) desk.participantPage = new ParticipantLink(desk.doc.id, (task) => desk.taskSaidDone(task));
  });
  return () => {
    over = true;
    desk.participantPage?.leave();
  };
}
