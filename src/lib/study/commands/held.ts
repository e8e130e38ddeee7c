import type { Edit } from '../../document/edit';
import type { SessionCollections } from '../model';
import { hasEvidence } from '../rules/held';

/**
 * Says in a session whose clock nobody started that it was held all the same, or takes that back with the last of what
 * told it. Part of every edit that adds or removes what comes of a sitting.
 */
export function keepHeld(edit: Edit<SessionCollections>, now = new Date()): void {
  const about = edit.get('about', 'about');
  if (!about || about.startedAt) return;
  const held = hasEvidence(edit.all('observations'), edit.all('attempts'), edit.all('answers'));
  if (held === !!about.notedAt) return;
  edit.change('about', 'about', { notedAt: held ? now.toISOString() : undefined });
}
