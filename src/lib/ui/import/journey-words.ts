/** Words for what a journey map could not bring along, into the app or out of it, and for cells that were refused. */
import { m } from '$lib/i18n/paraglide/messages.js';

type List = (inputs: { places: string }) => string;

/** So many are shown by name; the rest as a number. */
const SHOWN = 5;

const notes: { readonly [code: string]: List } = {
  cut: m.table_note_cut,
  value: m.table_note_value,
  nowhere: m.table_note_nowhere,
  'not-read': m.table_note_not_read,
  'id-twice': m.table_note_id_twice
};

const losses: { readonly [code: string]: () => string } = {
  details: m.table_loss_details,
  'lanes-and-cards': m.table_loss_lanes_and_cards,
  'unknown-feelings': m.table_loss_unknown_feelings,
  characters: m.table_loss_characters,
  strays: m.table_loss_strays,
  links: m.table_loss_links,
  annotations: m.table_loss_annotations,
  comments: m.table_loss_comments,
  views: m.table_loss_views,
  pictures: m.table_loss_pictures,
  about: m.table_loss_about,
  'source-missing': m.table_loss_source_missing
};

const whys: { readonly [code: string]: (inputs: { value: string }) => string } = {
  number: m.table_why_number,
  negative: m.table_why_negative,
  feeling: m.table_why_feeling,
  grade: m.table_why_grade,
  role: m.table_why_role,
  channel: m.table_why_channel,
  actor: m.table_why_actor,
  impact: m.table_why_impact,
  colour: m.table_why_colour,
  'yes-no': m.table_why_yes_no,
  kind: m.table_why_kind,
  until: m.table_why_until,
  'until-before': m.table_why_until_before,
  id: m.table_why_id,
  'id-twice': m.table_why_id_twice,
  'too-long': () => m.table_why_too_long(),
  conflict: m.table_why_conflict,
  card: m.table_why_card,
  step: m.table_why_step,
  share: m.table_why_share,
  day: m.table_why_day,
  about: m.table_why_about
};

/** What to know of a map that was taken in: one sentence for each code. */
export function journeyNoteWords(found: readonly { code: string; place: string }[]): string[] {
  const groups = new Map<string, string[]>();
  for (const { code, place } of found) groups.set(code, [...(groups.get(code) ?? []), place]);
  return [...groups].map(([code, places]) => notes[code]?.({ places: list(places) }) ?? code);
}

/** What a file will not hold: one sentence for each code. */
export function journeyLossWords(lost: readonly string[]): string[] {
  return lost.map((code) => losses[code]?.() ?? code);
}

/** Why a cell was not taken in, with its place: «Rad 14, kolonne F: …». */
export function refusalWords(refusal: { row: number; column: string; value: string; why: string }): string {
  const { row, column, value, why } = refusal;
  return m.table_refusal({ row, column, why: whys[why]?.({ value }) ?? why });
}

function list(all: readonly string[]): string {
  const shown = all.slice(0, SHOWN).join(', ');
  return all.length > SHOWN ? m.bpmn_more({ shown, count: all.length - SHOWN }) : shown;
}
