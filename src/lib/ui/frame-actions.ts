/** Actions that hold on every screen: where to go, and how it looks. Fetched after the first paint: none has a key. */
import HardDrive from '@lucide/svelte/icons/hard-drive';
import House from '@lucide/svelte/icons/house';
import Languages from '@lucide/svelte/icons/languages';
import SunMoon from '@lucide/svelte/icons/sun-moon';
import { goto } from '$app/navigation';
import { locale, localeNames, locales } from '$lib/i18n/locale.svelte';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Action } from './actions.svelte';
import { preferences, themes } from './preferences.svelte';
import { themeNames } from './theme-names';

export function goActions(): Action[] {
  const group = () => m.shell_group_everywhere();
  return [
    {
      id: 'go-services',
      name: () => m.shell_go_services(),
      icon: House,
      group,
      run: () => void goto('/')
    },
    {
      id: 'go-storage',
      name: () => m.shell_go_storage(),
      icon: HardDrive,
      group,
      run: () => void goto('/storage')
    },
    {
      id: 'go-portfolio',
      name: () => m.shell_go_portfolio(),
      group,
      run: () => void goto('/portfolio')
    },
    {
      id: 'go-benefits',
      name: () => m.shell_go_benefits(),
      group,
      run: () => void goto('/benefits')
    },
    {
      id: 'go-systems',
      name: () => m.shell_go_systems(),
      group,
      run: () => void goto('/systems')
    },
    {
      id: 'go-health',
      name: () => m.shell_go_health(),
      group,
      run: () => void goto('/health')
    },
    {
      id: 'go-due',
      name: () => m.shell_go_due(),
      group,
      run: () => void goto('/privacy')
    }
  ];
}

export function lookActions(): Action[] {
  const group = () => m.shell_group_device();
  return [
    ...locales.map((code) => ({
      id: `language-${code}`,
      name: () => m.shell_language_to({ name: localeNames[code] }),
      icon: Languages,
      group,
      when: () => locale.current !== code,
      run: () => (locale.current = code)
    })),
    ...themes.map((theme) => ({
      id: `theme-${theme}`,
      name: () => m.shell_theme_to({ name: themeNames[theme]() }),
      icon: SunMoon,
      group,
      when: () => preferences.theme !== theme,
      run: () => (preferences.theme = theme)
    }))
  ];
}
