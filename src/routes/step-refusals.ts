/** Why a cell of a list of steps was not taken in, in words, with its place. */
import type { RefusedStepCell, StepRefusal } from '$lib/interchange/process';
import { m } from '$lib/i18n/paraglide/messages.js';

const whys: { readonly [why in StepRefusal]: (inputs: { value: string }) => string } = {
  duration: m.list_why_duration,
  next: m.list_why_next,
  itself: () => m.list_why_itself(),
  'number-twice': m.list_why_number,
  kind: m.list_why_kind,
  share: m.list_why_share,
  value: m.list_why_value,
  'too-long': () => m.list_why_long(),
  nameless: () => m.list_why_nameless()
};

export const stepRefusalWords = ({ row, column, value, why }: RefusedStepCell): string =>
  m.table_refusal({ row, column, why: whys[why]({ value }) });
