/** Differences between two maps in words, gathered by the step they belong to. */
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Card, Phase, Step } from '../../model';
import type { Difference, MapRecords } from '../../rules/compare';
import { laneRoleNames } from '../../templates';
import { actorNames, channelNames, impactName, timeText } from '../card-words';
import { feelingName, gradeNames, titleOr } from '../words';

/** Differences under one heading: a step's, or those of the map as a whole. */
export interface DifferenceGroup {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly {
    readonly difference: Difference;
    readonly text: string;
    readonly detail?: string;
  }[];
}

const short = (text: string) => (text.length > 90 ? `${text.slice(0, 88)}…` : text) || m.journey_card_blank();

const change = (field: string, from: string, to: string) => m.journey_diff_field({ field, from, to });

/** What changed on a card beside its text, part by part. */
function cardChanges(was: Card, card: Card, fields: readonly string[], after: MapRecords): string[] {
  const parts: string[] = [];
  const has = (field: keyof Card) => fields.includes(field);
  if (has('grade'))
    parts.push(m.journey_diff_grade({ from: gradeNames[was.grade](), to: gradeNames[card.grade]() }));
  const channel = ({ channel }: Card) => (channel ? channelNames[channel]() : m.journey_channel_none());
  if (has('channel')) parts.push(change(m.journey_channel(), channel(was), channel(card)));
  const actor = (actor: Card['initiator']) => (actor ? actorNames[actor]() : m.journey_actor_none());
  if (has('initiator'))
    parts.push(change(m.journey_initiator(), actor(was.initiator), actor(card.initiator)));
  if (has('receiver')) parts.push(change(m.journey_receiver(), actor(was.receiver), actor(card.receiver)));
  if (has('failureImpact'))
    parts.push(change(m.journey_failure(), impactName(was.failureImpact), impactName(card.failureImpact)));
  // Whoever puts right what no longer fails went with it.
  if (has('failureOwner') && card.failureImpact !== null) {
    const owner = (name: string) => name || m.journey_diff_nobody();
    parts.push(change(m.journey_failure_owner(), owner(was.failureOwner), owner(card.failureOwner)));
  }
  if (has('image'))
    parts.push(
      !was.image
        ? m.journey_diff_picture_added()
        : card.image
          ? m.journey_diff_picture_changed()
          : m.journey_diff_picture_removed()
    );
  else if (has('imageText')) parts.push(m.journey_diff_picture_text());
  if (has('until')) {
    const end = after.steps.find((step) => step.id === card.until);
    parts.push(end ? m.journey_diff_span({ step: titleOr(end.title, 'step') }) : m.journey_diff_span_none());
  }
  return parts;
}

/** What was done to a record, in a line. */
function sentence(
  difference: Difference,
  before: MapRecords,
  after: MapRecords
): { text: string; detail?: string } {
  const { collection, kind, fields } = difference;
  const record = (difference.after ?? difference.before)!;
  if (collection === 'cards') {
    const card = record as Card;
    const lanes = [...after.lanes, ...before.lanes];
    const lane = titleOr(lanes.find(({ id }) => id === card.lane)?.title ?? '', 'lane');
    if (kind === 'added') return { text: m.journey_diff_card_added({ lane }), detail: short(card.text) };
    if (kind === 'gone') return { text: m.journey_diff_card_gone({ lane }), detail: short(card.text) };
    if (kind === 'moved') return { text: m.journey_diff_card_moved({ lane }), detail: short(card.text) };
    const was = difference.before as Card;
    const parts = cardChanges(was, card, fields, after);
    if (fields.includes('text'))
      return {
        text: [m.journey_diff_card_text({ lane }), ...parts].join(' · '),
        detail: `${short(was.text)} → ${short(card.text)}`
      };
    return { text: parts.join(' · '), detail: `${short(card.text)} (${lane})` };
  }
  if (collection === 'steps') {
    const step = record as Step;
    if (kind === 'added') return { text: m.journey_diff_step_added() };
    if (kind === 'gone') return { text: m.journey_diff_step_gone() };
    if (kind === 'moved') {
      const phase = after.phases.find(({ id }) => id === step.phase);
      return { text: m.journey_diff_step_moved({ phase: titleOr(phase?.title ?? '', 'phase') }) };
    }
    const was = difference.before as Step;
    const parts: string[] = [];
    if (fields.includes('title'))
      parts.push(m.journey_diff_title({ from: titleOr(was.title, 'step'), to: titleOr(step.title, 'step') }));
    if (fields.includes('emotion'))
      parts.push(m.journey_diff_feeling({ from: feelingName(was.emotion), to: feelingName(step.emotion) }));
    if (fields.includes('momentOfTruth'))
      parts.push(step.momentOfTruth ? m.journey_diff_moment_on() : m.journey_diff_moment_off());
    if (fields.includes('minutes'))
      parts.push(change(m.journey_minutes(), timeText(was.minutes), timeText(step.minutes)));
    if (fields.includes('waitMinutes'))
      parts.push(change(m.journey_wait(), timeText(was.waitMinutes), timeText(step.waitMinutes)));
    if (fields.includes('service') || fields.includes('serviceName')) {
      const name = (of: Step) => of.serviceName || m.journey_service_own();
      parts.push(change(m.journey_service(), name(was), name(step)));
    }
    return { text: parts.join(' · ') };
  }
  const title = titleOr((record as Phase).title, collection === 'phases' ? 'phase' : 'lane');
  const isPhase = collection === 'phases';
  if (kind === 'added')
    return { text: isPhase ? m.journey_diff_phase_added({ title }) : m.journey_diff_lane_added({ title }) };
  if (kind === 'gone')
    return { text: isPhase ? m.journey_diff_phase_gone({ title }) : m.journey_diff_lane_gone({ title }) };
  if (kind === 'moved')
    return { text: isPhase ? m.journey_diff_phase_moved({ title }) : m.journey_diff_lane_moved({ title }) };
  if (difference.collection === 'lanes' && fields.join() === 'persona')
    return { text: m.journey_diff_lane_persona({ title }) };
  if (difference.collection === 'lanes' && difference.before && difference.after && !fields.includes('title'))
    return {
      text: m.journey_diff_title({
        from: laneRoleNames[difference.before.role](),
        to: laneRoleNames[difference.after.role]()
      })
    };
  const from = titleOr((difference.before as Phase).title, isPhase ? 'phase' : 'lane');
  return { text: m.journey_diff_title({ from, to: title }) };
}

/** Groups in the order of the journey: the map as a whole, then each step. Cards that came or went with their step are only counted. */
export function groupDifferences(
  differences: readonly Difference[],
  before: MapRecords,
  after: MapRecords,
  order: readonly Step[]
): DifferenceGroup[] {
  const groups = new Map<string, DifferenceGroup & { entries: DifferenceGroup['entries'][number][] }>();
  const group = (id: string, title: string) => {
    let found = groups.get(id);
    if (!found) groups.set(id, (found = { id, title, entries: [] }));
    return found;
  };
  group('', m.journey_diff_whole());
  for (const step of order) group(step.id, titleOr(step.title, 'step'));
  for (const difference of differences) {
    if (difference.along) continue;
    const record = (difference.after ?? difference.before)!;
    const step =
      difference.collection === 'steps'
        ? difference.id
        : difference.collection === 'cards'
          ? (record as Card).step
          : '';
    const words = sentence(difference, before, after);
    const along = differences.filter(
      ({ along }) => along === `${difference.collection}/${difference.id}`
    ).length;
    const detail = along
      ? (difference.collection === 'phases' ? m.journey_diff_along_steps : m.journey_diff_along_cards)({
          count: along
        })
      : words.detail;
    group(step, '').entries.push({ difference, ...words, detail });
  }
  return [...groups.values()].filter(({ entries }) => entries.length);
}
