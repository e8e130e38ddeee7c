import Building2 from '@lucide/svelte/icons/building-2';
import CloudRain from '@lucide/svelte/icons/cloud-rain';
import FileText from '@lucide/svelte/icons/file-text';
import Footprints from '@lucide/svelte/icons/footprints';
import Gauge from '@lucide/svelte/icons/gauge';
import HandHelping from '@lucide/svelte/icons/hand-helping';
import Lightbulb from '@lucide/svelte/icons/lightbulb';
import MessageCircle from '@lucide/svelte/icons/message-circle';
import MonitorSmartphone from '@lucide/svelte/icons/monitor-smartphone';
import Quote from '@lucide/svelte/icons/quote';
import Server from '@lucide/svelte/icons/server';
import Smile from '@lucide/svelte/icons/smile';
import StickyNote from '@lucide/svelte/icons/sticky-note';
import Sun from '@lucide/svelte/icons/sun';
import Wrench from '@lucide/svelte/icons/wrench';
import type { IconComponent } from '$lib/ui/icon';
import type { LaneRole } from '../../model';

export const laneIcons: { readonly [role in LaneRole]: IconComponent } = {
  actions: Footprints,
  thoughts: MessageCircle,
  feelings: Smile,
  quotes: Quote,
  touchpoints: MonitorSmartphone,
  'pain-points': CloudRain,
  'bright-spots': Sun,
  opportunities: Lightbulb,
  evidence: FileText,
  frontstage: HandHelping,
  backstage: Building2,
  support: Wrench,
  systems: Server,
  metrics: Gauge,
  notes: StickyNote
};
