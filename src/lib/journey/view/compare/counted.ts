/** The counted summary of two versions of a map, in words: what is known kept apart from what is not. */
import { formatNumber } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { Channel, Step } from '../../model';
import type { MapCounts } from '../../rules/counts';
import { channelNames, timeText } from '../card-words';

export interface CountedRow {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** In how many steps each is unknown, in words; empty where all is known. */
  readonly unknown?: readonly [before: string, after: string];
  /** What became more or less; empty where that cannot be said. */
  readonly change: string;
  /** Where less is better for the citizen: whether it became less or more. */
  readonly tone: 'better' | 'worse' | 'same';
  /** What stands under the label: which channels came and went. */
  readonly detail?: string;
  /** The step in which it changed most. */
  readonly most?: Step;
}

const signed = (by: number, text: string) => (by === 0 ? '' : `${by > 0 ? '+' : '−'}${text}`);

function plain(label: string, before: number, after: number, fewerIsBetter: boolean): CountedRow {
  const by = after - before;
  return {
    label,
    before: formatNumber(before),
    after: formatNumber(after),
    change: signed(by, formatNumber(Math.abs(by))),
    tone: by === 0 || !fewerIsBetter ? 'same' : by < 0 ? 'better' : 'worse'
  };
}

function timed(
  label: string,
  field: 'minutes' | 'waitMinutes',
  before: MapCounts,
  after: MapCounts,
  steps: { readonly before: readonly Step[]; readonly after: readonly Step[] }
): CountedRow {
  const unknown = field === 'minutes' ? 'unknownMinutes' : 'unknownWait';
  const lacks = ({ time }: MapCounts) =>
    time[field] === null || time[unknown] === 0 ? '' : m.journey_time_unknown_in({ count: time[unknown] });
  const [from, to] = [before.time[field], after.time[field]];
  // A sum that lacks steps on either side is no measure of the other: then nothing is claimed.
  const sure = from !== null && to !== null && !before.time[unknown] && !after.time[unknown];
  const by = sure ? to - from : 0;
  return {
    label,
    before: timeText(from),
    after: timeText(to),
    unknown: [lacks(before), lacks(after)],
    change: sure ? signed(by, timeText(Math.abs(by))) : '',
    tone: by < 0 ? 'better' : by > 0 ? 'worse' : 'same',
    most: mostChanged(steps.before, steps.after, field)
  };
}

/** The step, in both maps or one, whose time changed most; undefined when none is known to have. */
function mostChanged(
  before: readonly Step[],
  after: readonly Step[],
  field: 'minutes' | 'waitMinutes'
): Step | undefined {
  const was = new Map(before.map((step) => [step.id, step[field]]));
  let most: { step: Step; by: number } | undefined;
  for (const step of after) {
    const [from, to] = [was.get(step.id), step[field]];
    if (from === undefined || from === null || to === null) continue;
    const by = Math.abs(to - from);
    if (by > (most?.by ?? 0)) most = { step, by };
  }
  return most?.step;
}

/** As-is → to-be in figures. */
export function countedRows(
  before: MapCounts,
  after: MapCounts,
  steps: { readonly before: readonly Step[]; readonly after: readonly Step[] }
): CountedRow[] {
  const names = (list: readonly Channel[]) => list.map((channel) => channelNames[channel]()).join(', ');
  const came = after.channels.filter((channel) => !before.channels.includes(channel));
  const went = before.channels.filter((channel) => !after.channels.includes(channel));
  return [
    plain(m.journey_count_steps(), before.steps, after.steps, false),
    plain(m.journey_count_touchpoints(), before.touchpoints, after.touchpoints, false),
    {
      ...plain(m.journey_count_channels(), before.channels.length, after.channels.length, false),
      detail: [came.length ? `+ ${names(came)}` : '', went.length ? `− ${names(went)}` : '']
        .filter(Boolean)
        .join(' · ')
    },
    plain(m.journey_count_handoffs(), before.handoffs, after.handoffs, true),
    ...(before.services || after.services
      ? [
          plain(m.journey_count_services(), before.services, after.services, false),
          plain(m.journey_count_service_handoffs(), before.serviceHandOffs, after.serviceHandOffs, true)
        ]
      : []),
    plain(m.journey_count_failures(), before.failures, after.failures, true),
    timed(m.journey_count_minutes(), 'minutes', before, after, steps),
    timed(m.journey_count_wait(), 'waitMinutes', before, after, steps)
  ];
}
