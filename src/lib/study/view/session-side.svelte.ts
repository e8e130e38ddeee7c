import { m } from '$lib/i18n/paraglide/messages.js';

/** What can stand beside a session. */
export const sidePanels = ['about', 'answers', 'participant', 'observers'] as const;
export type SidePanelName = (typeof sidePanels)[number];
export const sidePanelNames: { readonly [P in SidePanelName]: () => string } = {
  about: m.study_session_about,
  answers: m.study_answers,
  participant: m.part_panel,
  observers: m.observers
};

/** Where the player is to be, and whether somebody asked to see it at once. */
export interface PlayedFrom {
  readonly second: number;
  readonly plays: boolean;
}

/** What stands beside a session just now: a panel, or the player. View state. */
export class SessionSide {
  panel: SidePanelName | undefined = $state();
  /** Undefined while the player is closed. */
  playing: PlayedFrom | undefined = $state.raw();

  toggle(panel: SidePanelName): void {
    this.panel = this.panel === panel ? undefined : panel;
    this.playing = undefined;
  }
  play(second: number, plays = true): void {
    this.panel = undefined;
    this.playing = { second, plays };
  }
  close(): void {
    this.panel = undefined;
    this.playing = undefined;
  }
}
