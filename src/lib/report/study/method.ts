import { m } from '../../i18n/paraglide/messages.js';
import { questionnairesOf, type Questionnaire } from '../../study/model';
import { foundFor } from '../../study/rules/plan/quotas';
import type { Block } from '../text/blocks';
import type { Analysis } from './analysis';
import type { ReportData } from './report-data';
import { needWords } from './said';
import { heading, orMissing, paragraphs } from './sections';

const text = (text: string): Block => ({ kind: 'text', text });

const questionnaireNames: { readonly [Q in Questionnaire]: () => string } = {
  seq: m.study_questionnaire_seq,
  sus: m.study_questionnaire_sus,
  'umux-lite': m.study_questionnaire_umux,
  nps: m.study_questionnaire_nps,
  own: m.study_questionnaire_own
};

/** Chapter 3: who, what and how. */
export function method(data: ReportData, analysis: Analysis): Block[] {
  const { about } = data;
  return [
    heading(1, `3 ${m.study_report_method()}`),
    heading(2, `3.1 ${m.study_participants()}`),
    ...participants(data, analysis),
    heading(2, `3.2 ${m.study_report_context()}`),
    ...tasks(data),
    heading(2, `3.3 ${m.study_report_facility()}`),
    ...orMissing(about.facility, m.study_report_missing_facility()),
    heading(2, `3.4 ${m.study_report_equipment()}`),
    ...orMissing(about.equipment, m.study_report_missing_equipment()),
    heading(2, `3.5 ${m.study_report_tools()}`),
    ...orMissing(about.tools, m.study_report_missing_tools()),
    text(m.study_report_tools_app()),
    heading(2, `3.6 ${m.study_report_design()}`),
    ...design(data, analysis),
    heading(2, `3.7 ${m.study_report_procedure()}`),
    ...orMissing(about.roles, m.study_report_missing_roles()),
    heading(2, `3.8 ${m.study_report_instructions()}`),
    ...orMissing(about.script, m.study_report_missing_script()),
    heading(2, `3.9 ${m.study_report_metrics()}`),
    text(`${m.study_report_effectiveness()}: ${m.study_report_effectiveness_text()}`),
    text(`${m.study_report_mistakes()}: ${m.study_report_mistakes_text()}`),
    text(`${m.study_report_efficiency()}: ${m.study_report_efficiency_text()}`),
    text(
      `${m.study_report_satisfaction()}: ${
        questionnairesOf(about)
          .map((name) => questionnaireNames[name]())
          .join(', ') || m.study_report_missing_satisfaction()
      }`
    )
  ];
}

/** By P-number: persona and needs. Notes stay out: a few traits together may tell who somebody is. */
function participants({ whole, names }: ReportData, { people }: Analysis): Block[] {
  if (!people.length) return [{ kind: 'text', look: 'missing', text: m.study_report_missing_sessions() }];
  const byId = new Map(whole.participants.map((one) => [one.id, one]));
  const rows = people.map(([person, label]) => {
    const one = byId.get(person);
    const needs = (one?.needs ?? []).map((need) => needWords[need]()).join(', ');
    return [label, names.get(one?.persona ?? '') || '–', needs || '–'];
  });
  const quotas = whole.quotas.map((quota) => {
    const who = [names.get(quota.persona) ?? '', quota.need ? needWords[quota.need]() : '']
      .filter(Boolean)
      .join(', ');
    const found = foundFor(quota, whole.participants);
    return `${who || m.study_recruit_any_persona()}: ${m.study_recruit_found({ found, wanted: quota.wanted })}`;
  });
  return [
    {
      kind: 'table',
      head: [m.study_participant(), m.study_report_persona(), m.study_report_needs()],
      widths: [16, 34, 50],
      rows
    },
    ...(quotas.length ? [text(m.study_report_recruited()), { kind: 'list', items: quotas } as const] : [])
  ];
}

function tasks({ whole }: ReportData): Block[] {
  if (!whole.tasks.length) return [{ kind: 'text', look: 'missing', text: m.study_report_missing_tasks() }];
  return whole.tasks.flatMap(({ title, scenario, success }, at): Block[] => [
    heading(2, `${m.study_task_number({ number: at + 1 })}: ${title || m.study_untitled_task()}`),
    ...orMissing(scenario, m.study_report_missing_scenario()),
    ...(success.trim()
      ? paragraphs(`${m.study_task_success()}: ${success}`)
      : [{ kind: 'text', look: 'missing', text: m.study_report_missing_success() } as const])
  ]);
}

function design({ earlier }: ReportData, { tested, held }: Analysis): Block[] {
  return [
    text(m.study_report_design_text({ people: m.study_people({ count: tested }), sessions: held.length })),
    ...(earlier
      ? [
          text(
            earlier.same
              ? m.study_report_design_same({ study: earlier.title })
              : m.study_report_design_other({ study: earlier.title })
          )
        ]
      : [])
  ];
}
