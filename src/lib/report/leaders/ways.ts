/** Benefits as ways from baseline to target. */
import type { Followed } from '../../benefit/rules/follow';
import { formatDate } from '../../i18n/format';
import { m } from '../../i18n/paraglide/messages.js';
import { sideOf, sides } from '../../benefit/rules/balance';
import { plannedShare } from '../../benefit/rules/realised';
import { amount } from '../../thread/words';
import type { Block, ColumnBlock, WayLine } from '../text/blocks';
import {
  nameOf,
  shareText,
  sideNames,
  sideNothing,
  statusNames,
  statusTones,
  subheading,
  text
} from './words';
import { short } from '../text/short';

const figure = (value: number | null, unit: string) => (value === null ? '–' : amount(value, unit));

/** Baseline, the latest measurement and the target in words. */
export function figuresSaid({ benefit, latest, share }: Followed, planned: number | null): string {
  const { unit, baseline, target, targetOn } = benefit;
  if (benefit.valuation === 'described') return short(benefit.description, 160) || m.leaders_described();
  const now = latest
    ? m.leaders_way_now({ value: amount(latest.value, unit), day: formatDate(latest.on) })
    : m.leaders_way_unmeasured();
  const parts = [
    baseline === null ? m.leaders_way_no_baseline() : m.leaders_way_from({ value: figure(baseline, unit) }),
    now,
    target === null
      ? m.leaders_way_no_target()
      : benefit.drawback
        ? m.leaders_way_accepted({ value: figure(target, unit) })
        : targetOn
          ? m.leaders_way_target({ value: figure(target, unit), day: formatDate(targetOn) })
          : m.leaders_way_target_undated({ value: figure(target, unit) }),
    share === null
      ? ''
      : planned === null
        ? m.leaders_way_share({ share: shareText(share) })
        : m.leaders_way_share_planned({ share: shareText(share), planned: shareText(planned) })
  ];
  return parts.filter(Boolean).join(' · ');
}

/**
 * One benefit as it stands on a day. What was planned is that of the day it was measured last, which it is judged by: later
 * nobody knows how far it has come. @param on `YYYY-MM-DD`
 */
export function wayOf(one: Followed, on: string, notes: readonly string[] = []): WayLine {
  const { benefit, latest, share, status } = one;
  const planned =
    benefit.drawback || benefit.baseline === null ? null : plannedShare(benefit, latest?.on ?? on);
  return {
    label: nameOf(short(benefit.title, 120)),
    badge: benefit.drawback
      ? { text: m.benefit_drawback(), tone: status === 'behind' ? 'bad' : 'neutral' }
      : { text: statusNames[status](), tone: statusTones[status] },
    realised: share,
    planned,
    said: figuresSaid(one, planned),
    notes
  };
}

/** Benefits under who they are for, side by side: a summary that shows one side shows both. */
export function bySide<T extends { readonly benefit: Followed['benefit'] }>(
  all: readonly T[],
  most: number,
  line: (one: T) => WayLine
): Block {
  return {
    kind: 'columns',
    columns: sides.map((side): ColumnBlock[] => {
      const own = all.filter(({ benefit }) => sideOf(benefit.recipient) === side);
      const shown = own.slice(0, most);
      return [
        subheading(sideNames[side]()),
        own.length ? { kind: 'ways', lines: shown.map(line) } : text(sideNothing[side]()),
        ...(own.length > shown.length ? [text(m.leaders_more({ count: own.length - shown.length }))] : [])
      ];
    })
  };
}

/** The same under each other, however many there are. */
export function underEachOther(both: Block): Block[] {
  return both.kind === 'columns' ? both.columns.flat() : [both];
}
