/** The small icons that cards are marked with, by name. */
import Building2 from '@lucide/svelte/icons/building-2';
import CircleEllipsis from '@lucide/svelte/icons/circle-ellipsis';
import CreditCard from '@lucide/svelte/icons/credit-card';
import FileText from '@lucide/svelte/icons/file-text';
import Globe from '@lucide/svelte/icons/globe';
import Handshake from '@lucide/svelte/icons/handshake';
import Inbox from '@lucide/svelte/icons/inbox';
import Landmark from '@lucide/svelte/icons/landmark';
import Link2 from '@lucide/svelte/icons/link-2';
import Mail from '@lucide/svelte/icons/mail';
import Mailbox from '@lucide/svelte/icons/mailbox';
import MessageSquare from '@lucide/svelte/icons/message-square';
import MessagesSquare from '@lucide/svelte/icons/messages-square';
import Phone from '@lucide/svelte/icons/phone';
import Server from '@lucide/svelte/icons/server';
import Share2 from '@lucide/svelte/icons/share-2';
import Smartphone from '@lucide/svelte/icons/smartphone';
import Tablet from '@lucide/svelte/icons/tablet';
import TextQuote from '@lucide/svelte/icons/text-quote';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import User from '@lucide/svelte/icons/user';
import Users from '@lucide/svelte/icons/users';
import Video from '@lucide/svelte/icons/video';
import type { IconComponent } from '$lib/ui/icon';
import type { Actor, Channel } from '../../model';

export const channelIcons: { readonly [channel in Channel]: IconComponent } = {
  'in-person': Handshake,
  phone: Phone,
  video: Video,
  web: Globe,
  app: Smartphone,
  'self-service': Tablet,
  email: Mail,
  sms: MessageSquare,
  'digital-mail': Inbox,
  letter: Mailbox,
  chat: MessagesSquare,
  'social-media': Share2,
  form: FileText,
  payment: CreditCard,
  other: CircleEllipsis
};

export const actorIcons: { readonly [actor in Actor]: IconComponent } = {
  citizen: User,
  'next-of-kin': Users,
  service: Building2,
  'other-body': Landmark,
  system: Server
};

export const otherMarks = { failure: TriangleAlert, source: TextQuote, link: Link2 } as const;
