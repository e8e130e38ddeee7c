import { m } from '$lib/i18n/paraglide/messages.js';
import type { Branch } from '../../rules/lean/ladder-rows';

/** Which of the branches side by side a step is in. */
export const branchText = ({ number, of }: Branch): string =>
  number === 1 ? m.ladder_branch_longest({ of }) : m.ladder_branch({ number, of });
