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

/** What stands beside a session just now: a panel, or the player. View state. */
export class SessionSide {
  panel: SidePanelName | undefined = $state();
  /** The second to play from; undefined while the player is closed. */
  playing: { second: number } | undefined = $state.raw();

  toggle(panel: SidePanelName): void {
    this.panel = this.panel === panel ? undefined : panel;
    this.playing = undefined;
  }
  play(second: number): void {
    this.panel = undefined;
    this.playing = { second };
  }
  close(): void {
    this.panel = undefined;
    this.playing = undefined;
  }
}
