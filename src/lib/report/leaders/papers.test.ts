import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formatMonth, formatNumber, formatPercent } from '../../i18n/format';
import { m } from '../../i18n/paraglide/messages.js';
import { testFonts, testTypeface } from '../paper/font/test-typeface';
import { makeFile } from '../dialog/make';
import { recordsOf, sheetWith } from '../journey/test-sheet';
import { benefitsReport } from '../rules/benefits-report';
import { periodOf } from '../rules/period';
import { writtenOn, type Block } from '../text/blocks';
import { textPages } from '../text/pages';
import { hostile } from '../text/test-report';
import { benefitsSheet } from './benefits';
import { portfolioSheet } from './portfolio';
import { statusSheet } from './status';
import { benefitTables, portfolioTables } from './tables';
import { data, on, servicePaper } from './test-paper';

const flat = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (block.kind === 'columns' ? flat(block.columns.flat()) : [block]));
const ways = (blocks: readonly Block[]) =>
  flat(blocks).flatMap((block) => (block.kind === 'ways' ? block.lines : []));

describe('the status of a service', () => {
  it('takes one page, whatever was written and however much there is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'W', 'å', ' ', '\n', 'n'), maxLength: 700 });
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 40 }), (written, many) => {
        const sheet = statusSheet(servicePaper(written, many), data.decisions, on, testTypeface);
        expect(textPages(sheet, testTypeface)).toHaveLength(1);
      }),
      { numRuns: 40 }
    );
  });

  it('tells of both sides, what waits for leaders, and what comes next', () => {
    const written = writtenOn(statusSheet(servicePaper('Barnehage'), data.decisions, on, testTypeface));
    expect(written).toContain(m.thread_side_citizens());
    expect(written).toContain(m.thread_side_organisation());
    expect(written).toContain(m.leaders_ask_owner({ count: 2, name: '' }));
    expect(written).toContain('Styringsgruppa');
  });

  it('says what is missing where there is nothing', () => {
    const nothing = { ...servicePaper('', 0), cycle: undefined, ended: undefined, asks: [] };
    const written = writtenOn(statusSheet(nothing, [], on, testTypeface));
    for (const text of [
      m.leaders_asks_none(),
      m.leaders_now_nothing(),
      m.leaders_met_nothing(),
      m.leaders_no_benefits(),
      m.leaders_none_runs()
    ])
      expect(written).toContain(text);
  });
});

describe('the report on benefits', () => {
  const sheet = (day: string) =>
    benefitsSheet(benefitsReport(data, periodOf(day, 'tertial'), on), {
      title: 'Barnehage',
      owner: '',
      serviceOf: () => ''
    });

  it('holds what was realised against the plan at the end of the period', () => {
    const [wait] = ways(sheet('2026-09-15').blocks);
    // 20 → 10, 13 measured: seven tenths of the way.
    expect(wait!.realised).toBeCloseTo(0.7);
    expect(wait!.notes).toContain(m.leaders_gained({ share: formatPercent(0.5) }));
    const [before] = ways(sheet('2026-03-01').blocks);
    expect(before!.realised).toBeCloseTo(0.2);
  });

  it('tells what was decided in it, and that nothing was', () => {
    expect(writtenOn(sheet('2026-10-01'))).toContain('Rammen settes ned');
    expect(writtenOn(sheet('2026-03-01'))).toContain(m.leaders_no_decisions());
  });

  it('says what was not measured, and that a baseline is missing', () => {
    expect(writtenOn(sheet('2026-06-01'))).toContain(m.leaders_way_no_baseline());
    // Due on 30 August, made on 2 September: at the end of the tertial it had not been made.
    expect(writtenOn(sheet('2026-06-01'))).toContain(m.leaders_was_missed());
  });

  it('becomes figures that are numbers', () => {
    const tables = benefitTables(
      benefitsReport(data, periodOf('2026-09-15', 'tertial'), on),
      () => 'Barnehage'
    );
    expect(tables[0]!.rows[1]).toEqual(
      expect.arrayContaining(['Barnehage', 'Kortere ventetid', 20, 18, 13, 10, '2026-12-31', 0.7])
    );
    // What nobody measured is empty, and not 0.
    expect(tables[0]!.rows[2]!.slice(5, 9)).toEqual(['', '', '', '']);
  });
});

describe('the paper on all services', () => {
  it('has a line for each service, decisions by day, and the nine pieces of advice', () => {
    const tables = flat(portfolioSheet(data).blocks).flatMap((block) =>
      block.kind === 'table' ? [block] : []
    );
    expect(tables[0]!.rows[0]).toEqual(
      expect.arrayContaining(['Barnehage', '6', m.leaders_kroner({ amount: formatNumber(120_000) })])
    );
    expect(tables.at(-1)!.rows[0]![1]!.split(', ')).toHaveLength(9);
    expect(portfolioTables(data).map(({ rows }) => rows.length)).toEqual([2, 13, 2, 2]);
  });

  it('draws the roadmap and the matrix, and tells both in tables', () => {
    const { blocks } = portfolioSheet(data);
    const after = (shape: string) => {
      const at = blocks.findIndex((block) => block.kind === 'drawn' && block.drawing.shape === shape);
      return [blocks[at]!, blocks[at + 1]!] as const;
    };
    const [roadmap, planned] = after('roadmap');
    const months = 12;
    expect(roadmap).toMatchObject({
      said: m.leaders_roadmap_said({ from: formatMonth('2026-11'), to: formatMonth('2027-10') }),
      drawing: {
        // Twelve months from November: January and May begin a third of a year, and September.
        ticks: [
          { at: 2 / months, label: '2027' },
          { at: 6 / months, label: formatMonth('2027-05', 'short') },
          { at: 10 / months, label: formatMonth('2027-09', 'short') }
        ],
        rows: [
          {
            label: 'Barnehage',
            lanes: 2,
            bars: [
              { label: 'Nytt skjema', from: 0, to: 4 / months, lane: 0, paused: false },
              { label: 'Opplæring', from: 2 / months, to: 5 / months, lane: 1, paused: true }
            ]
          }
        ]
      }
    });
    expect(planned).toMatchObject({
      rows: [
        ['Barnehage', 'Nytt skjema', formatMonth('2026-11'), formatMonth('2027-02')],
        ['', `Opplæring, ${m.leaders_paused()}`, formatMonth('2027-01'), formatMonth('2027-03')]
      ]
    });
    const [matrix, scored] = after('scatter');
    expect(matrix).toMatchObject({ drawing: { points: [{ x: 0.25, y: 0.875, label: '1' }] } });
    expect(scored).toMatchObject({
      head: [m.leaders_number(), m.leaders_service(), 'Nytte', 'Innsats'],
      rows: [['1', 'Barnehage', formatNumber(4.5), '2']]
    });
  });

  it('has neither where nothing is planned and nothing is scored by both', () => {
    const line = { ...data.services[0]!.line, rated: new Map() };
    const bare = {
      ...data,
      plan: { ...data.plan, groups: [] },
      services: [{ ...data.services[0]!, line }]
    };
    expect(portfolioSheet(bare).blocks.filter(({ kind }) => kind === 'drawn')).toEqual([]);
  });

  it('lays a long roadmap on several pages, with the months above each part', () => {
    const row = data.plan.groups[0]!.rows[0]!;
    const long = {
      ...data,
      plan: { ...data.plan, groups: [{ programme: undefined, rows: Array.from({ length: 90 }, () => row) }] }
    };
    const pages = textPages(portfolioSheet(long), testTypeface);
    const withMonths = pages.filter(({ parts }) =>
      parts.some(({ marks }) => marks.some((mark) => mark.kind === 'text' && mark.text === '2027'))
    );
    expect(withMonths.length).toBeGreaterThan(2);
    for (const { height, parts } of pages)
      for (const { marks, y } of parts)
        for (const mark of marks) if (mark.kind === 'text') expect(y + mark.y).toBeLessThan(height);
  });

  it('says that there are none', () => {
    const written = writtenOn(portfolioSheet({ ...data, services: [] }));
    expect(written).toContain(m.leaders_no_services());
  });
});

describe('a whole service as a web page', () => {
  const page = async () => {
    const journey = sheetWith(recordsOf(3, 2, [{ at: 0, row: 0, text: hostile }]));
    const report = statusSheet(servicePaper(hostile, 3), data.decisions, on);
    const bytes = await makeFile({
      drawn: {
        what: 'service',
        sheet: {
          lang: 'nb',
          title: hostile,
          report,
          journeys: [journey, journey],
          processes: [],
          words: {
            contents: 'Innhold',
            status: 'Status',
            picture: 'Tegning',
            readOnly: 'Kopi',
            steps: { step: 'Steg', lane: 'Rad', time: 'Tid', wait: 'Vent' }
          }
        }
      },
      fonts: testFonts,
      format: 'html',
      paper: { size: 'A4', orientation: 'portrait' },
      division: 'poster',
      scale: 1,
      createdAt: new Date(0)
    });
    return new TextDecoder().decode(bytes);
  };

  it('holds no script and nothing from elsewhere, and its policy names its one style', async () => {
    const html = await page();
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html.replace(/&#39;/g, "'")).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
    expect(html).not.toMatch(/<script|\son\w+="|\sstyle="|src="http|href="http/);
    // eslint-disable-next-line no-control-regex -- these are what must not be there
    expect(html).not.toMatch(/[\u202a-\u202e\u0000]/);
  });

  it('has no id twice, and every link in it leads somewhere', async () => {
    const html = await page();
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
  });
});
