/** The roadmap and the matrix of the portfolio, drawn, each with the table that says the same. */
import { formatMonth, formatNumber } from '../../i18n/format';
import { m } from '../../i18n/paraglide/messages.js';
import { spread } from '../../service/rules/portfolio/bubbles';
import { addMonths, ofYear } from '../../service/rules/portfolio/months';
import { placeOf, type TimelineRow } from '../../service/rules/portfolio/timeline';
import type { Block } from '../text/blocks';
import { scatterPlot, scatterSize, type DrawnRow } from '../text/drawing';
import { short } from '../text/short';
import type { PaperData } from './paper-data';
import { heading, nameOf, quiet } from './words';

/** Lines of bars that are drawn together: as many as stand on a slide with their words. */
const TOGETHER = 12;

/** Rows as many together as have room. */
function partsOf(rows: readonly DrawnRow[]): DrawnRow[][] {
  const parts: DrawnRow[][] = [];
  let lines = Infinity;
  for (const row of rows) {
    if (lines + row.lanes > TOGETHER) {
      parts.push([]);
      lines = 0;
    }
    parts.at(-1)!.push(row);
    lines += row.lanes;
  }
  return parts;
}

/** What is planned, along the months. Nothing where nothing is. */
export function roadmapBlocks({ plan, programmes, services, on }: PaperData): Block[] {
  const rows = plan.groups.flatMap((group) => group.rows);
  if (rows.length === 0) return [];
  const titles = new Map(services.map(({ id, line }) => [id, line.title]));
  const rowName = ({ subject, of }: TimelineRow) =>
    nameOf(short((subject === 'service' ? titles.get(of) : programmes.get(of)) ?? '', 60));
  const { length } = plan.months;
  const first = plan.months[0]!;
  const drawn = rows.map((row): DrawnRow => {
    const bars = row.bars.filter(({ start }) => start < length);
    return {
      label: rowName(row),
      bars: bars.map(({ entry, start, span, lane }) => ({
        from: Math.max(0, start / length),
        to: Math.min(1, (start + span) / length),
        lane,
        label: entry.title || m.portfolio_plan_new(),
        paused: entry.paused
      })),
      lanes: row.lanes,
      marks: row.marks
        .filter(({ at }) => at <= length)
        .map(({ at, point }) => ({ at: at / length, label: point.title }))
    };
  });
  // A year where there are many, else each third of one: the word stands at its first month.
  const step = length > 36 ? 12 : 4;
  const ticks = plan.months.flatMap((month, at) => {
    if ((ofYear(month) - 1) % step) return [];
    const year = month.slice(0, 4);
    const label = ofYear(month) === 1 ? year : formatMonth(month, 'short');
    return [{ at: at / length, label }];
  });
  const said = m.leaders_roadmap_said({
    from: formatMonth(first),
    to: formatMonth(addMonths(first, length - 1))
  });
  const parts = partsOf(drawn);
  return [
    heading(m.portfolio_part_plan()),
    ...parts.map((rows): Block => ({
      kind: 'drawn',
      said,
      drawing: { shape: 'roadmap', ticks, today: placeOf(on, first) / length, rows }
    })),
    {
      kind: 'table',
      head: [
        m.leaders_about(),
        m.portfolio_plan_col_work(),
        m.portfolio_plan_col_from(),
        m.portfolio_plan_col_to()
      ],
      widths: [32, 36, 16, 16],
      rows: rows.flatMap((row) =>
        row.bars.map(({ entry }, at) => [
          at ? '' : rowName(row),
          [short(entry.title, 80) || m.portfolio_plan_new(), entry.paused ? m.leaders_paused() : '']
            .filter(Boolean)
            .join(', '),
          formatMonth(entry.from),
          formatMonth(entry.to)
        ])
      )
    }
  ];
}

/** Services by what they give and what they take, for those that somebody scored by both. */
export function matrixBlocks({ services, criteria }: PaperData): Block[] {
  const scored = services.flatMap(({ id, line }) => {
    const [benefit, effort] = [line.rated.get('benefit')?.value, line.rated.get('effort')?.value];
    return benefit === undefined || effort === undefined
      ? []
      : [{ id, title: nameOf(short(line.title, 70)), benefit, effort }];
  });
  if (scored.length === 0) return [];
  const share = (score: number) => (score - 1) / 4;
  const { width, height } = scatterPlot;
  const places = new Map(
    spread(
      scored.map(({ id, benefit, effort }) => ({
        id,
        x: share(effort) * width,
        y: (1 - share(benefit)) * height,
        r: 0
      })),
      { width, height },
      2 * scatterSize.radius
    ).map((spot) => [spot.id, spot])
  );
  const ticks = [1, 2, 3, 4, 5].map((score) => ({ at: share(score), label: String(score) }));
  const without = services.length - scored.length;
  return [
    heading(m.portfolio_part_matrix()),
    {
      kind: 'drawn',
      said: m.leaders_matrix_said({ y: criteria.benefit, x: criteria.effort }),
      drawing: {
        shape: 'scatter',
        x: { name: criteria.effort, ticks },
        y: { name: criteria.benefit, ticks },
        points: scored.map(({ id }, at) => {
          const { x, y } = places.get(id)!;
          return { x: x / width, y: 1 - y / height, label: String(at + 1) };
        })
      }
    },
    {
      kind: 'table',
      head: [m.leaders_number(), m.leaders_service(), criteria.benefit, criteria.effort],
      widths: [8, 60, 16, 16],
      rows: scored.map(({ title, benefit, effort }, at) => [
        String(at + 1),
        title,
        formatNumber(benefit, 1),
        formatNumber(effort, 1)
      ])
    },
    ...(without ? [quiet(m.leaders_matrix_without({ count: without }))] : [])
  ];
}
