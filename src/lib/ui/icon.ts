import type Plus from '@lucide/svelte/icons/plus';

/** Any icon: import it from `@lucide/svelte/icons/<name>`, one at a time. */
export type IconComponent = typeof Plus;
