import { m } from '$lib/i18n/paraglide/messages.js';
import type { Theme } from './preferences.svelte';

export const themeNames: { readonly [T in Theme]: () => string } = {
  system: m.shell_theme_system,
  light: m.shell_theme_light,
  dark: m.shell_theme_dark
};
