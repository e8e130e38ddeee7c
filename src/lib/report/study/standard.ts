/** The full report in the order of the Common Industry Format for usability test reports (ISO/IEC 25062:2006). */
import { formatDate } from '../../i18n/format';
import { locale } from '../../i18n/locale.svelte';
import { m } from '../../i18n/paraglide/messages.js';
import { questionnairesOf } from '../../study/model';
import type { Block, TextSheet } from '../text/blocks';
import { analyse, type Analysis } from './analysis';
import { method } from './method';
import type { ReportData } from './report-data';
import { appendices, results } from './results';
import { comparedSaid, daysOf, susSaid, unaidedLine } from './said';
import { heading, orMissing, paragraphs } from './sections';

/** The whole report. What the records lack stands as a line that says so, where the standard wants it. */
export function standardSheet(data: ReportData): TextSheet {
  const analysis = analyse(data);
  const title = data.about.title || m.study_untitled();
  return {
    lang: locale.tag,
    title,
    words: {
      summary: m.study_report_full_text(),
      page: m.study_report_page({ number: '{number}', count: '{count}' })
    },
    blocks: [
      ...titlePage(data, analysis, title),
      { kind: 'page' },
      ...executive(data, analysis),
      ...introduction(data),
      ...method(data, analysis),
      ...results(data, analysis),
      ...appendices(data, analysis)
    ]
  };
}

function titlePage(data: ReportData, analysis: Analysis, title: string): Block[] {
  const { about, service } = data;
  return [
    {
      kind: 'title',
      over: m.study_report_full(),
      text: title,
      facts: [
        [m.study_report_product(), service.title],
        [m.study_report_version(), about.version ?? ''],
        [m.study_report_organisation(), service.organisation],
        [m.study_report_days(), daysOf(data, analysis)],
        [m.study_report_tested(), m.study_people({ count: analysis.tested })],
        [m.study_report_on(), formatDate(data.on, 'long')]
      ]
    },
    ...(about.version?.trim() ? [] : orMissing('', m.study_report_missing_version())),
    ...(about.pilot ? [{ kind: 'text', text: m.study_report_pilot() } as const] : []),
    { kind: 'text', look: 'quiet', text: m.study_report_pseudonyms() }
  ];
}

function executive(data: ReportData, analysis: Analysis): Block[] {
  const lines = analysis.results.flatMap(({ task, unaided }) =>
    unaided ? [unaidedLine(analysis.titleOf(task) || m.study_untitled_task(), unaided)] : []
  );
  const compared = comparedSaid(analysis);
  return [
    heading(1, `1 ${m.study_report_executive()}`),
    ...orMissing(data.about.goal || data.cycle?.question, m.study_report_missing_goal()),
    {
      kind: 'text',
      text: m.study_report_who({
        people: m.study_people({ count: analysis.tested }),
        sessions: analysis.held.length
      })
    },
    ...(lines.length
      ? [{ kind: 'shares', lines } as const]
      : [{ kind: 'text', look: 'missing', text: m.study_report_missing_outcomes() } as const]),
    ...(analysis.sus ? [{ kind: 'text', text: susSaid(analysis.sus) } as const] : []),
    ...(compared.length
      ? [
          { kind: 'text', text: m.study_report_compared({ study: data.earlier!.title }) } as const,
          { kind: 'list', items: compared } as const
        ]
      : []),
    { kind: 'text', look: 'quiet', text: m.study_report_sure() }
  ];
}

function introduction({ about, service, whole, names, cycle }: ReportData): Block[] {
  const steps = [
    ...new Set(whole.tasks.flatMap(({ steps, processSteps }) => [...steps, ...(processSteps ?? [])]))
  ]
    .flatMap((ref) => names.get(ref) ?? [])
    .filter(Boolean);
  const asked = questionnairesOf(about);
  return [
    heading(1, `2 ${m.study_report_introduction()}`),
    heading(2, `2.1 ${m.study_report_product_description()}`),
    ...orMissing(about.material, m.study_report_missing_material()),
    ...(service.purpose ? paragraphs(service.purpose) : []),
    ...(steps.length
      ? [{ kind: 'text', text: m.study_report_parts({ steps: steps.join(', ') }) } as const]
      : []),
    heading(2, `2.2 ${m.study_report_objectives()}`),
    ...orMissing(about.goal, m.study_report_missing_goal()),
    ...(cycle?.question ? paragraphs(cycle.question) : []),
    ...(about.hypotheses?.trim()
      ? [
          { kind: 'text', text: m.study_report_hypotheses() } as const,
          { kind: 'list', items: about.hypotheses.trim().split(/\n+/) } as const
        ]
      : []),
    ...(asked.length
      ? []
      : [{ kind: 'text', look: 'missing', text: m.study_report_missing_satisfaction() } as const])
  ];
}
