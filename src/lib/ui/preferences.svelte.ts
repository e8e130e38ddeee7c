/** Lives on the device: how the app looks and which keys it takes. Guarded: see i18n/preference.ts. */
import { readPreference, writePreference } from '$lib/i18n/preference';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const contrasts = ['system', 'more', 'normal'] as const;
export type Contrast = (typeof contrasts)[number];

function oneOf<T extends string>(allowed: readonly T[], value: string | undefined, otherwise: T): T {
  return allowed.find((one) => one === value) ?? otherwise;
}

class Preferences {
  #theme: Theme = $state(oneOf(themes, readPreference('theme'), 'system'));
  #contrast: Contrast = $state(oneOf(contrasts, readPreference('contrast'), 'system'));
  #singleKeys = $state(readPreference('single-keys') !== 'off');

  get theme(): Theme {
    return this.#theme;
  }
  set theme(theme: Theme) {
    this.#theme = theme;
    writePreference('theme', theme);
    this.show();
  }

  get contrast(): Contrast {
    return this.#contrast;
  }
  set contrast(contrast: Contrast) {
    this.#contrast = contrast;
    writePreference('contrast', contrast);
    this.show();
  }

  /** Whether shortcuts of one key without Ctrl or Cmd are taken (WCAG 2.1.4). */
  get singleKeys(): boolean {
    return this.#singleKeys;
  }
  set singleKeys(on: boolean) {
    this.#singleKeys = on;
    writePreference('single-keys', on ? 'on' : 'off');
  }

  /** Puts theme and contrast on the page; `static/look.js` did the same before the app was there. */
  show(): void {
    const root = document.documentElement;
    if (this.#theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = this.#theme;
    const more =
      this.#contrast === 'more' ||
      (this.#contrast === 'system' && matchMedia('(prefers-contrast: more)').matches);
    if (more) root.dataset.contrast = 'more';
    else delete root.dataset.contrast;
  }

  /** Follows the system's wish for contrast. @returns a function that ends it. */
  follow(): () => void {
    this.show();
    const wish = matchMedia('(prefers-contrast: more)');
    const show = () => this.show();
    wish.addEventListener('change', show);
    return () => wish.removeEventListener('change', show);
  }
}

export const preferences = new Preferences();
