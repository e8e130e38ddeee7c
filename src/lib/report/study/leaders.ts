import { formatDate } from '../../i18n/format';
import { locale } from '../../i18n/locale.svelte';
import { m } from '../../i18n/paraglide/messages.js';
import { changeStateNames } from '../../thread/words';
import type { Measure } from '../paper/wrap';
import type { Block, TextSheet } from '../text/blocks';
import { textPages } from '../text/pages';
import { analyse, standingOf, type Analysis, type TaskStanding } from './analysis';
import type { ReportData } from './report-data';
import { comparedSaid, daysOf, foundItem, needWords, susSaid, unaidedLine } from './said';
import { short } from '../text/short';

/** How much is told. */
interface Room {
  readonly findings: number;
  readonly tasks: number;
  readonly changes: number;
  readonly evidence: number;
  /** Characters of what somebody wrote. */
  readonly most: number;
}

/** From all that is wanted to the least: the first that fits on two pages is taken. */
const rooms: readonly Room[] = [
  { findings: 5, tasks: 10, changes: 8, evidence: 2, most: 300 },
  { findings: 5, tasks: 8, changes: 6, evidence: 1, most: 220 },
  { findings: 5, tasks: 6, changes: 5, evidence: 1, most: 140 },
  { findings: 4, tasks: 5, changes: 4, evidence: 1, most: 110 },
  { findings: 3, tasks: 4, changes: 3, evidence: 0, most: 90 },
  { findings: 3, tasks: 3, changes: 2, evidence: 0, most: 60 }
];

/** The summary for leaders as it is when there is room for everything. */
export function leadersSheet(data: ReportData, measure?: Measure): TextSheet {
  const analysis = analyse(data);
  const sheets = rooms.map((room) => () => sheetWith(data, analysis, room));
  if (!measure) return sheets[0]!();
  for (const make of sheets) {
    const sheet = make();
    if (textPages(sheet, measure).length <= 2) return sheet;
  }
  return sheets.at(-1)!();
}

function sheetWith(data: ReportData, analysis: Analysis, room: Room): TextSheet {
  const { about, service } = data;
  const title = about.title || m.study_untitled();
  return {
    lang: locale.tag,
    title,
    words: {
      summary: m.study_report_leaders_text(),
      page: m.study_report_page({ number: '{number}', count: '{count}' })
    },
    blocks: [
      {
        kind: 'title',
        over: [service.title, m.study_report_leaders()].filter(Boolean).join(' · '),
        text: short(title, 120),
        facts: [
          [m.study_report_tested(), m.study_people({ count: analysis.tested })],
          [m.study_report_days(), daysOf(data, analysis)],
          [m.study_report_version(), short(about.version ?? '', 80)]
        ]
      },
      ...asked(data, room),
      ...testedBy(data, analysis),
      ...howItWent(analysis, room),
      ...compared(data, analysis, room),
      ...worst(analysis, room),
      ...decided(data, analysis, room),
      ...next(data, analysis, room),
      {
        kind: 'text',
        look: 'quiet',
        text: `${m.study_report_sure()} ${m.study_report_made({ date: formatDate(data.on, 'long') })}`
      }
    ]
  };
}

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const text = (text: string): Block => ({ kind: 'text', text });
const missing = (text: string): Block => ({ kind: 'text', look: 'missing', text });

function asked({ about, cycle }: ReportData, { most }: Room): Block[] {
  const question = about.goal.trim() || cycle?.question.trim() || '';
  return [
    heading(m.study_report_asked()),
    question
      ? { kind: 'text', look: 'lead', text: short(question, most * 1.5) }
      : missing(m.study_report_missing_goal()),
    ...(about.material.trim() ? [text(m.study_report_material({ what: short(about.material, most) }))] : [])
  ];
}

function testedBy({ about, whole, names }: ReportData, { tested, held, people }: Analysis): Block[] {
  if (!tested) return [missing(m.study_report_missing_sessions())];
  const present = new Set(people.map(([person]) => person));
  const counts = new Map<string, number>();
  for (const { id, persona, needs } of whole.participants) {
    if (!present.has(id)) continue;
    for (const name of [names.get(persona) ?? '', ...(needs ?? []).map((need) => needWords[need]())])
      if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const groups = [...counts].map(([name, count]) => `${name} (${count})`).slice(0, 8);
  return [
    text(
      [
        m.study_report_who({ people: m.study_people({ count: tested }), sessions: held.length }),
        groups.length ? m.study_report_groups({ groups: groups.join(', ') }) : '',
        about.pilot ? m.study_report_pilot() : ''
      ]
        .filter(Boolean)
        .join(' ')
    )
  ];
}

const standings: readonly (readonly [TaskStanding, () => string])[] = [
  ['worked', m.study_report_worked],
  ['failed', m.study_report_failed],
  ['unsure', m.study_report_unsure]
];

/** Tasks by how they went, those that went worst first within each. */
function howItWent(analysis: Analysis, { tasks, most }: Room): Block[] {
  const judged = analysis.results
    .flatMap(({ task, unaided }) => (unaided ? [{ task, unaided }] : []))
    .sort((a, b) => a.unaided.estimate - b.unaided.estimate);
  const shown = judged.slice(0, tasks);
  const blocks = standings.flatMap(([standing, name]): Block[] => {
    const lines = shown
      .filter(({ unaided }) => standingOf(unaided) === standing)
      .map(({ task, unaided }) =>
        unaidedLine(short(analysis.titleOf(task), 90) || m.study_untitled_task(), unaided)
      );
    return lines.length
      ? [
          { kind: 'heading', level: 2, text: name() },
          { kind: 'shares', lines }
        ]
      : [];
  });
  const strengths = analysis.strengths
    .filter(({ met }) => met.size > 0)
    .slice(0, 3)
    .map(({ finding }) => short(finding.title, most) || m.study_finding_untitled());
  return [
    heading(m.study_report_went()),
    ...(blocks.length ? blocks : [missing(m.study_report_missing_outcomes())]),
    ...(judged.length > shown.length
      ? [text(m.study_report_more_tasks({ count: judged.length - shown.length }))]
      : []),
    ...(analysis.sus ? [text(susSaid(analysis.sus))] : []),
    ...(strengths.length
      ? [
          { kind: 'heading', level: 2, text: m.study_report_strengths() } as const,
          { kind: 'list', items: strengths } as const
        ]
      : [])
  ];
}

function compared(data: ReportData, analysis: Analysis, { tasks }: Room): Block[] {
  const said = comparedSaid(analysis).slice(0, tasks);
  return said.length
    ? [
        {
          kind: 'heading',
          level: 2,
          text: m.study_report_compared({ study: short(data.earlier!.title, 60) })
        },
        { kind: 'list', items: said }
      ]
    : [];
}

function worst(analysis: Analysis, { findings, evidence, most }: Room): Block[] {
  const rows = analysis.met.slice(0, findings);
  return [
    heading(m.study_report_worst()),
    ...(rows.length
      ? [
          {
            kind: 'found' as const,
            items: rows.map((row) => {
              const item = foundItem(row, analysis, { evidence, most });
              return { ...item, title: short(item.title, 120), answers: item.answers.slice(0, 2) };
            })
          }
        ]
      : [missing(m.study_report_missing_findings())])
  ];
}

function decided(data: ReportData, analysis: Analysis, { changes, findings: told, most }: Room): Block[] {
  const standing = data.changes.filter(({ state }) => state !== 'dropped');
  const shown = standing.slice(0, changes);
  const numbers = new Map(
    analysis.met.slice(0, told).map(({ finding }, at) => [`${data.id}/findings/${finding.id}`, at + 1])
  );
  return [
    heading(m.study_report_decided()),
    shown.length
      ? {
          kind: 'table',
          head: [m.report_change(), m.report_state(), m.report_owner(), m.study_report_because()],
          widths: [46, 18, 22, 14],
          rows: shown.map(({ title, state, owner, findings }) => [
            short(title, most) || m.thread_unnamed(),
            changeStateNames[state](),
            short(owner, 40) || m.thread_owner_missing(),
            findings.flatMap((ref) => numbers.get(ref) ?? []).join(', ')
          ])
        }
      : missing(m.study_report_missing_changes())
  ];
}

/** What follows from the figures: grave findings without an answer, changes without an owner, whether to test more. */
function next(data: ReportData, analysis: Analysis, { most }: Room): Block[] {
  const unanswered = analysis.met.filter(
    ({ finding }) => (finding.severity ?? 0) >= 3 && analysis.changesFor(finding).length === 0
  ).length;
  const ownerless = data.changes.filter(
    ({ owner, state }) => !owner.trim() && state !== 'dropped' && state !== 'done'
  ).length;
  const unsure = analysis.results.filter(({ unaided }) => unaided && standingOf(unaided) === 'unsure').length;
  const { enough } = analysis;
  const items = [
    unanswered ? m.study_report_next_unanswered({ count: unanswered }) : '',
    ownerless ? m.study_report_next_ownerless({ count: ownerless }) : '',
    enough?.needed !== undefined && enough.needed > enough.found.people && enough.needed <= 100
      ? m.study_enough_needed({ count: enough.needed, more: enough.needed - enough.found.people })
      : '',
    unsure ? m.study_report_next_unsure({ count: unsure }) : '',
    analysis.tested ? m.study_report_next_again() : '',
    data.cycle?.lesson.trim() ? m.study_report_next_lesson({ lesson: short(data.cycle.lesson, most) }) : ''
  ].filter(Boolean);
  return items.length ? [heading(m.study_report_next()), { kind: 'list', items }] : [];
}
