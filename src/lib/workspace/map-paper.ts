/** A journey map made ready for paper: its records and what they are called, in the language in use. */
import type { RecordIndex } from '../document/context';
import { ABOUT, toRef } from '../document/record';
import type { WorkDocument } from '../document/work-document';
import { formatDate, formatTime } from '../i18n/format';
import { locale } from '../i18n/locale.svelte';
import { m } from '../i18n/paraglide/messages.js';
import { evidenceGrades, type JourneyCollections } from '../journey/model';
import { layOut } from '../journey/rules/layout';
import { stepFeeling, scoresByStep } from '../journey/rules/evidence';
import { channelNames, contactText, impactName, stepTimeText } from '../journey/view/card-words';
import { curveText } from '../journey/view/curve/feeling-words';
import { laneRoleNames } from '../journey/templates';
import { feelingName, gradeNames, levels, lineNames, titleOr } from '../journey/view/words';
import { leaveOut, type Look } from '../report/journey/leave-out';
import { makeSheet, type MapRecords, type SheetNames } from '../report/journey/make-sheet';
import type { MapSheet, SheetWords } from '../report/journey/sheet';
import type { Picture } from '../report/paper/scene';
import { mapStatusNames } from '../thread/words';
import { safeFileName } from './file-name';

export interface PaperChoices {
  readonly comments: boolean;
  readonly evidence: boolean;
  /** What of the map is looked at; all of it when not said. */
  readonly look?: Look | undefined;
}

/** Where what stands on paper comes from, beside the map. */
export interface PaperSources {
  readonly index: RecordIndex;
  /** A picture by its id in the media store; undefined when it is not here. */
  pictureOf(id: string): Promise<Picture | undefined>;
}

/** The content of a map for paper. Says nothing of participants: it reads the map alone. */
export async function sheetOfMap(
  { index, pictureOf }: PaperSources,
  document: WorkDocument<JourneyCollections>,
  choices: PaperChoices,
  now = new Date()
): Promise<MapSheet> {
  const about = document.get('about', ABOUT);
  const [[persona], [service]] = await Promise.all([
    about?.persona ? index.find({ these: [about.persona] }) : [],
    about?.service ? index.find({ document: about.service, collection: 'about' }) : []
  ]);
  const images = [...new Set(document.all('cards').map(({ image }) => image))].filter(Boolean);
  const references = [...new Set(document.all('steps').map(({ service }) => service))].filter(Boolean);
  const [pictures, services] = await Promise.all([
    Promise.all(images.map(async (id) => [id, await pictureOf(id)] as const)),
    references.length ? index.find({ these: references, binned: true }) : []
  ]);
  const serviceNames = new Map(
    services.map((row) => [toRef(row.document, row.collection, row.id), row.title])
  );
  const { look, ...taken } = choices;
  const all = {
    about,
    phases: document.all('phases'),
    steps: document.all('steps'),
    lanes: document.all('lanes'),
    cards: document.all('cards'),
    scores: document.all('scores'),
    handoffs: document.all('handoffs'),
    routes: document.all('routes'),
    comments: document.all('comments')
  };
  const records = look ? leaveOut(all, look) : all;
  const inOrder = layOut(all.phases, all.steps, all.lanes).steps;
  return makeSheet(records, namesOf(document, serviceNames), {
    lang: locale.tag,
    service: service?.title ?? '',
    facts: [
      [m.journey_persona(), persona?.title ?? ''],
      [m.journey_owner(), about?.owner ?? ''],
      [m.journey_status(), about ? mapStatusNames[about.status]() : ''],
      [m.journey_review_on(), about?.reviewOn ? formatDate(about.reviewOn) : ''],
      [m.report_paper_printed(), formatDate(now)]
    ],
    words: wordsOf(records),
    numbers: new Map(inOrder.map(({ id }, at) => [id, at + 1])),
    pictures: new Map(pictures.flatMap(([id, picture]) => (picture ? [[id, picture] as const] : []))),
    ...taken
  });
}

function namesOf(
  document: WorkDocument<JourneyCollections>,
  services: ReadonlyMap<string, string>
): SheetNames {
  const kinds = { phases: 'phase', steps: 'step', lanes: 'lane' } as const;
  return {
    titleOr,
    state: (state) => (state === 'to-be' ? m.journey_state_to_be() : m.journey_state_as_is()),
    role: (role) => laneRoleNames[role](),
    line: (line) => lineNames[line](),
    grade: (grade) => gradeNames[grade](),
    contact: (card) =>
      [card.channel && channelNames[card.channel](), contactText(card)].filter(Boolean).join(' · '),
    failure: (card) =>
      [`${m.journey_failure()}: ${impactName(card.failureImpact).toLowerCase()}`, card.failureOwner]
        .filter(Boolean)
        .join(' · '),
    time: stepTimeText,
    feeling: ({ value, grade }) =>
      value === null
        ? ''
        : m.journey_feeling_graded({ feeling: feelingName(value), grade: gradeNames[grade]().toLowerCase() }),
    n: (n) => m.journey_evidence_n({ n }),
    service: ({ service, serviceName }) =>
      services.get(service) || serviceName || m.journey_service_unnamed(),
    untitled: m.journey_untitled,
    place: (place) => {
      const [collection, id = ''] = place.split('/');
      if (collection === 'about') return m.journey_comments_map();
      if (collection === 'cards') return document.get('cards', id)?.text ?? m.journey_comment_gone();
      if (collection !== 'steps' && collection !== 'phases' && collection !== 'lanes')
        return m.journey_comment_gone();
      const record = document.get(collection, id);
      return record ? titleOr(record.title, kinds[collection]) : m.journey_comment_gone();
    },
    moment: (at) => `${formatDate(at)} ${formatTime(at)}`
  };
}

function wordsOf({ phases, steps, lanes, cards, scores: asked }: MapRecords): SheetWords {
  const scores = scoresByStep(asked);
  const grades = Object.fromEntries(evidenceGrades.map((grade) => [grade, gradeNames[grade]()]));
  const counts = {
    phases: phases.length,
    steps: steps.length,
    lanes: lanes.length,
    cards: cards.length
  };
  const curve = curveText(steps, (step) => stepFeeling(step, scores.get(step.id)).value);
  // Left open here, and filled for each page.
  const page = {
    number: '{number}',
    count: '{count}',
    row: '{row}',
    column: '{column}',
    columns: '{columns}'
  };
  return {
    feeling: m.journey_feeling(),
    levels: [...levels].reverse().map(feelingName) as unknown as SheetWords['levels'],
    time: m.journey_time(),
    moment: m.journey_moment(),
    failure: m.journey_failure(),
    handoff: m.journey_handoff(),
    grades: grades as SheetWords['grades'],
    step: m.journey_step(),
    phase: m.journey_phase(),
    lane: m.journey_lane(),
    source: m.report_paper_source(),
    comments: m.report_paper_comment_list(),
    summary: `${m.report_paper_summary(counts)} ${curve}`,
    picture: m.report_paper_picture(),
    readOnly: m.report_paper_read_only(),
    page: m.report_paper_page(page),
    pageInGrid: m.report_paper_page_grid(page)
  };
}

/** A file's name without its ending. */
export function mapFileName(document: WorkDocument<JourneyCollections>): string {
  return safeFileName(document.get('about', ABOUT)?.title ?? '') || 'journey';
}
