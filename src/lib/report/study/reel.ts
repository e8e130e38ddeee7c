import { m } from '../../i18n/paraglide/messages.js';
import { locale } from '../../i18n/locale.svelte';
import type { Clip } from '../../study/model';
import { formatSeconds } from '../../study/rules/clock';
import { participantLabels } from '../../study/rules/labels';
import { allowedSources } from '../../study/rules/recorded';
import { attemptAt } from '../../study/rules/timeline';
import type { TextSheet } from '../text/blocks';
import type { ReportData } from './report-data';
import type { Table, WholeStudy } from './tables';

/** A clip that may be shown, and what may be shown of it. */
export interface ReelClip {
  readonly label: string;
  readonly task: string;
  readonly from: number;
  readonly to: number;
  readonly caption: string;
  /** Title of the finding it shows. */
  readonly finding: string;
  /** What the participant agreed to having recorded. */
  readonly allowed: string;
}

const sources = {
  sound: m.study_reel_sound,
  camera: m.study_reel_camera,
  screen: m.study_reel_screen
};

/**
 * Clips of all sessions in the order they were held. Of somebody who was not asked, refused every recording or took the
 * consent back there is none, and how many are left out so is said; clips of sessions in the bin are not counted.
 */
export function reelOf(whole: WholeStudy, study: string): { clips: ReelClip[]; leftOut: number } {
  const labels = participantLabels(whole.participants);
  const participants = new Map(whole.participants.map((one) => [one.id, one]));
  const tasks = new Map(whole.tasks.map(({ id, title }) => [id, title]));
  const findings = new Map(whole.findings.map(({ id, title }) => [`${study}/findings/${id}`, title]));
  const clips: ReelClip[] = [];
  let leftOut = 0;
  for (const { about, attempts, clips: own } of whole.sessions) {
    if (about.binned) continue;
    const allowed = allowedSources(participants.get(about.participant)?.consent);
    if (!allowed.length) {
      leftOut += own.length;
      continue;
    }
    for (const clip of [...own].sort(byStart))
      clips.push({
        label: labels.get(about.participant) ?? about.title,
        task: tasks.get(attemptAt(attempts, clip.from)?.task ?? '') ?? '',
        from: clip.from,
        to: clip.to,
        caption: clip.title,
        finding: findings.get(clip.finding) ?? '',
        allowed: allowed.map((source) => sources[source]()).join(', ')
      });
  }
  return { clips, leftOut };
}

const byStart = (a: Clip, b: Clip) => a.from - b.from || (a.id < b.id ? -1 : 1);

const head = () => [
  m.study_participant(),
  m.study_results_task(),
  m.study_reel_from(),
  m.study_reel_to(),
  m.study_reel_caption(),
  m.study_finding(),
  m.study_reel_allowed()
];

/** The clip list for spreadsheets; times in seconds. */
export function reelTable(whole: WholeStudy, study: string): Table {
  const rows = reelOf(whole, study).clips.map(({ label, task, from, to, caption, finding, allowed }) => [
    label,
    task,
    from,
    to,
    caption,
    finding,
    allowed
  ]);
  return { name: m.study_reel(), rows: [head(), ...rows], widths: [12, 32, 10, 10, 48, 40, 24] };
}

/** The clip list on paper. */
export function reelSheet(data: ReportData): TextSheet {
  const { clips, leftOut } = reelOf(data.whole, data.id);
  const title = data.about.title || m.study_untitled();
  const seconds = clips.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
  return {
    lang: locale.tag,
    title,
    words: {
      summary: m.study_reel_text(),
      page: m.study_report_page({ number: '{number}', count: '{count}' })
    },
    blocks: [
      {
        kind: 'title',
        over: m.study_reel(),
        text: title,
        facts: [
          [m.study_reel_clips(), String(clips.length)],
          [m.study_reel_length(), formatSeconds(seconds)]
        ]
      },
      clips.length
        ? {
            kind: 'table',
            head: head(),
            widths: [9, 17, 8, 8, 26, 20, 12],
            rows: clips.map(({ label, task, from, to, caption, finding, allowed }) => [
              label,
              task,
              formatSeconds(from),
              formatSeconds(to),
              caption || m.study_reel_untitled(),
              finding,
              allowed
            ])
          }
        : { kind: 'text', look: 'missing', text: m.study_reel_none() },
      ...(leftOut ? [{ kind: 'text', text: m.study_reel_left_out({ count: leftOut }) } as const] : []),
      { kind: 'text', look: 'quiet', text: m.study_reel_rights() }
    ]
  };
}
