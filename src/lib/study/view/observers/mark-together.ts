import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from '$lib/ui/announce.svelte';
import { formatSeconds } from '../../rules/clock';
import type { SessionDesk } from '../session-desk.svelte';
import { device } from './device.svelte';
import { playTone } from './sync-tone';

/** Marks this second, as all devices do at one clap; heard, where this device is to be. */
export function markTogether(desk: SessionDesk): void {
  if (device.tone) playTone();
  announce(m.observers_synced({ time: formatSeconds(desk.markSync()) }));
}
