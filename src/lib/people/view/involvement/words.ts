/** Words for involvement; called in templates, they follow the language. */
import { formatDate } from '../../../i18n/format';
import { m } from '../../../i18n/paraglide/messages.js';
import type {
  Involvement,
  InvolvementKind,
  InvolvementStage,
  Stakeholder,
  StakeholderAction
} from '../../model';
import type { InvolvementGap, NeededRole } from '../../rules/gaps';

export const kindNames: { readonly [K in InvolvementKind]: () => string } = {
  workshop: m.involvement_kind_workshop,
  meeting: m.involvement_kind_meeting,
  visit: m.involvement_kind_visit,
  interview: m.involvement_kind_interview,
  test: m.involvement_kind_test,
  decision: m.involvement_kind_decision
};

export const stageNames: { readonly [S in InvolvementStage]: () => string } = {
  insight: m.involvement_stage_insight,
  'as-is': m.involvement_stage_as_is,
  'to-be': m.involvement_stage_to_be,
  testing: m.involvement_stage_testing,
  'follow-up': m.involvement_stage_follow_up
};

const roleNames: { readonly [R in NeededRole]: () => string } = {
  leadership: m.involvement_role_leadership,
  'middle-manager': m.involvement_role_middle_manager,
  employee: m.involvement_role_employee,
  'union-representative': m.involvement_role_union_representative,
  citizens: m.involvement_role_citizens
};

/** What an entry is called: its title, else what kind of thing it was. */
export const entryName = ({ title, kind }: Involvement): string => title.trim() || kindNames[kind]();

/** Enough of the records that gaps name to say them. */
export interface GapRecords {
  stakeholder(id: string): Stakeholder | undefined;
  action(id: string): StakeholderAction | undefined;
  entry(id: string): Involvement | undefined;
}

/** A gap as a sentence. */
export function gapText(gap: InvolvementGap, records: GapRecords): string {
  const nameOf = (id: string) => records.stakeholder(id)?.name || m.shell_untitled();
  const titleOf = (id: string) => {
    const entry = records.entry(id);
    return entry ? `${entryName(entry)}, ${formatDate(entry.on)}` : m.shell_untitled();
  };
  switch (gap.kind) {
    case 'missing':
      return m.involvement_gap_missing({ role: roleNames[gap.role]() });
    case 'never':
      return m.involvement_gap_never({ role: roleNames[gap.role]() });
    case 'not-in-to-be':
      return m.involvement_gap_to_be({ role: roleNames[gap.role]() });
    case 'unmet':
      return m.involvement_gap_unmet({ name: nameOf(gap.stakeholder) });
    case 'late': {
      const action = records.action(gap.action)?.title || m.people_action_title();
      return m.involvement_gap_late({ action, name: nameOf(gap.stakeholder) });
    }
    case 'no-decider':
      return m.involvement_gap_decider({ title: titleOf(gap.entry) });
    case 'no-outcome':
      return m.involvement_gap_outcome({ title: titleOf(gap.entry) });
  }
}
