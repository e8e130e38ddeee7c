import { m } from '$lib/i18n/paraglide/messages.js';
import type { WordingLanguage } from '../../model';
import { instruments } from '../../rules/questionnaires/wording';
import type { ParticipantPages } from './pages.svelte';

/** What stands in large on a screen: the scenario alone of a task, the statement of a questionnaire. */
export function headingOf({ step, waiting }: ParticipantPages, language: WordingLanguage): string {
  const in_ = { locale: language };
  if (waiting) return m.part_wait({}, in_);
  switch (step.kind) {
    case 'task':
      return step.task.scenario.trim() || m.part_task_told({}, in_);
    case 'item':
      return instruments[step.questionnaire].wording[language].items[step.item]!;
    case 'own':
      return step.question.title || m.study_question_untitled({}, in_);
    case 'consent':
      return m.part_consent({}, in_);
    case 'welcome':
      return m.part_welcome({}, in_);
    case 'thanks':
      return m.part_thanks({}, in_);
  }
}
