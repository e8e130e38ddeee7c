/** Words for systems; called in templates, they follow the language. */
import { formatDate } from '../../../i18n/format';
import { m } from '../../../i18n/paraglide/messages.js';
import type { System, SystemOwnership } from '../../model/portfolio';
import type { SystemGap } from '../../rules/systems';

export const ownershipNames: { readonly [O in SystemOwnership]: () => string } = {
  it: m.systems_ownership_it,
  section: m.systems_ownership_section,
  shared: m.systems_ownership_shared,
  unknown: m.systems_ownership_unknown
};

export function gapName(gap: SystemGap, system: System | undefined): string {
  switch (gap) {
    case 'unregistered':
      return m.systems_gap_unregistered();
    case 'no-owner':
      return m.systems_gap_no_owner();
    case 'contract-over':
      return m.systems_gap_contract_over();
    case 'contract-ends':
      return m.systems_gap_contract_ends({ day: formatDate(system?.contractUntil ?? '') });
    case 'unused':
      return m.systems_gap_unused();
  }
}

export const gapTones = {
  unregistered: 'neutral',
  'no-owner': 'warn',
  'contract-over': 'bad',
  'contract-ends': 'warn',
  unused: 'neutral'
} as const satisfies { readonly [G in SystemGap]: string };

/** How many places on maps. */
export const placesText = (count: number): string =>
  count === 1 ? m.systems_uses_one() : m.systems_uses_many({ count });
