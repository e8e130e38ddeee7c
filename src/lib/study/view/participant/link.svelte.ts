import {
  joinChannel,
  readParticipant,
  type FromFacilitator,
  type FromParticipant,
  type Shown
} from './channel';

/** The facilitator's end: what the participant's page shows, and how to send it elsewhere. */
export class ParticipantLink {
  /** What is shown; undefined while no page is open. */
  shown: Shown | undefined = $state.raw();
  #channel: ReturnType<typeof joinChannel<FromFacilitator, FromParticipant>>;

  /** @param done called when the participant says that a task is done */
  constructor(session: string, done: (task: string) => void) {
    this.#channel = joinChannel(session, readParticipant, (message) => {
      if (message.says === 'done') done(message.task);
      else this.shown = message.says === 'shown' ? message : undefined;
    });
    this.#channel.tell({ says: 'ask' });
  }

  show(step: string): void {
    this.#channel.tell({ says: 'show', step });
  }
  leave(): void {
    this.#channel.leave();
  }
}
