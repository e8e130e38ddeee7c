import { newId } from '../../document/ids';
import { m } from '../../i18n/paraglide/messages.js';
import type { Clip } from '../model';
import type { SessionDocument } from './session';

/** Marks a stretch of the session as a clip. @param clip `from` and `to` in seconds on its clock @returns its id */
export function addClip(
  session: SessionDocument,
  clip: Pick<Clip, 'from' | 'to' | 'title'> & Partial<Pick<Clip, 'finding'>>,
  now = new Date()
): string {
  return session.edit(m.rec_undo_add_clip, (edit) => {
    const id = newId();
    edit.put('clips', { finding: '', ...clip, id, createdAt: now.toISOString() });
    return id;
  });
}

/** Changes a clip. A burst of typing in its title is one undo step. */
export function changeClip(
  session: SessionDocument,
  clip: string,
  changes: Partial<Pick<Clip, 'from' | 'to' | 'title' | 'finding'>>
): void {
  session.edit(
    m.rec_undo_change_clip,
    (edit) => edit.change('clips', clip, changes),
    'title' in changes ? { gesture: `type:${clip}` } : {}
  );
}

/** Removes a clip; the recording stays. */
export function removeClip(session: SessionDocument, clip: string): void {
  session.edit(m.rec_undo_remove_clip, (edit) => edit.remove('clips', clip));
}
