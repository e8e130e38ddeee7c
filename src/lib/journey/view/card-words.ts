/** What cards say beside their text, in words. */
import { formatNumber } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Actor, Card, Channel, Colour, Step } from '../model';
import { timeParts, type TimeSum } from '../rules/time';

export const channelNames: { readonly [channel in Channel]: () => string } = {
  'in-person': m.journey_channel_in_person,
  phone: m.journey_channel_phone,
  video: m.journey_channel_video,
  web: m.journey_channel_web,
  app: m.journey_channel_app,
  'self-service': m.journey_channel_self_service,
  email: m.journey_channel_email,
  sms: m.journey_channel_sms,
  'digital-mail': m.journey_channel_digital_mail,
  letter: m.journey_channel_letter,
  chat: m.journey_channel_chat,
  'social-media': m.journey_channel_social_media,
  form: m.journey_channel_form,
  payment: m.journey_channel_payment,
  other: m.journey_channel_other
};

export const actorNames: { readonly [actor in Actor]: () => string } = {
  citizen: m.journey_actor_citizen,
  'next-of-kin': m.journey_actor_next_of_kin,
  service: m.journey_actor_service,
  'other-body': m.journey_actor_other_body,
  system: m.journey_actor_system
};

/** What a failure costs, by its impact from 1 to 3. */
export function impactName(impact: number | null): string {
  const names = [m.journey_failure_none, m.journey_failure_1, m.journey_failure_2, m.journey_failure_3];
  return names[impact ?? 0]!();
}

/** The palette of `ui` by index; a colour is never told by its looks alone. */
export const hueNames = [
  m.journey_colour_0,
  m.journey_colour_1,
  m.journey_colour_2,
  m.journey_colour_3,
  m.journey_colour_4,
  m.journey_colour_5,
  m.journey_colour_6,
  m.journey_colour_7
] as const;

/** Who starts a contact and who receives it: «fra innbygger til tjenesten»; empty where nobody has said. */
export function contactText({ initiator, receiver }: Pick<Card, 'initiator' | 'receiver'>): string {
  const from = initiator && actorNames[initiator]().toLowerCase();
  const to = receiver && actorNames[receiver]().toLowerCase();
  if (from && to) return m.journey_from_to({ from, to });
  return from ? m.journey_from({ from }) : to ? m.journey_to({ to }) : '';
}

/** Where a card is known from: words count as one source. */
export function sourceCount(card: Card): number {
  return card.sources.length + (card.source.trim() ? 1 : 0);
}

/** Whether a card says more than its text, so that those that do not pay for nothing. */
export function hasMarks(card: Card): boolean {
  return (
    card.channel !== '' ||
    card.initiator !== '' ||
    card.receiver !== '' ||
    card.failureImpact !== null ||
    card.sources.length > 0 ||
    card.links.length > 0 ||
    card.source !== '' ||
    card.until !== ''
  );
}

/** The number of the step that a card spans to, from 1; undefined for a card in its own step alone. */
export function spanEnd(card: Card, steps: readonly Step[]): number | undefined {
  if (card.until === '') return undefined;
  const end = steps.findIndex((step) => step.id === card.until);
  return end > steps.findIndex((step) => step.id === card.step) ? end + 1 : undefined;
}

/** What a colour means on a map: its own name for it, or else what the colour is called. */
export function colourName(colour: number, colours: readonly Colour[]): string {
  return colours.find((named) => named.colour === colour)?.title || hueNames[colour]!();
}

/** All that a card says beside its text and grade, for those who listen. @param colours what colours mean on the map */
export function marksInWords(card: Card, steps: readonly Step[], colours: readonly Colour[]): string[] {
  const end = spanEnd(card, steps);
  const sources = sourceCount(card);
  const words = [
    card.channel && channelNames[card.channel]().toLowerCase(),
    contactText(card),
    card.failureImpact === null
      ? ''
      : m.journey_failure_says({ impact: impactName(card.failureImpact).toLowerCase() }),
    end === undefined ? '' : m.journey_span_says({ number: end }),
    sources ? m.journey_sources_says({ count: sources }) : '',
    card.links.length ? m.journey_links_says({ count: card.links.length }) : '',
    card.image && card.imageText ? m.picture_says({ text: card.imageText }) : '',
    card.colour === null ? '' : colourName(card.colour, colours).toLowerCase()
  ];
  return words.filter(Boolean);
}

/** Minutes as they are read: «2 d 3 t», «45 min»; «ikke kjent» for null. */
export function timeText(minutes: number | null): string {
  if (minutes === null) return m.journey_time_unknown();
  const { days, hours, minutes: rest } = timeParts(minutes);
  return [
    days ? m.journey_time_days({ count: formatNumber(days) }) : '',
    hours ? m.journey_time_hours({ count: formatNumber(hours) }) : '',
    rest || (!days && !hours) ? m.journey_time_minutes({ count: formatNumber(rest) }) : ''
  ]
    .filter(Boolean)
    .join(' ');
}

/** Time spent and waited in one line; empty where neither is known. */
export function stepTimeText({ minutes, waitMinutes }: Pick<Step, 'minutes' | 'waitMinutes'>): string {
  return [
    minutes === null ? '' : timeText(minutes),
    waitMinutes === null ? '' : m.journey_time_waits({ time: timeText(waitMinutes) })
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A sum in one line, with in how many steps something is unknown. */
export function timeSumText(sum: TimeSum): string {
  const unknown = Math.max(
    sum.minutes === null ? 0 : sum.unknownMinutes,
    sum.waitMinutes === null ? 0 : sum.unknownWait
  );
  return [stepTimeText(sum), unknown ? m.journey_time_unknown_in({ count: unknown }) : '']
    .filter(Boolean)
    .join(' · ');
}
