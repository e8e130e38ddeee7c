import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from '$lib/ui/announce.svelte';
import { showToast } from '$lib/ui/toast.svelte';

/** Says how much room was made or taken away; that there was none is shown as well, for nothing moved. */
export function tellSpace(done: number): void {
  if (done > 0) announce(m.process_space_made({ amount: done }));
  else if (done < 0) announce(m.process_space_taken({ amount: -done }));
  else showToast({ text: m.process_space_none() });
}
