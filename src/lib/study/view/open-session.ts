import type { Workspace } from '$lib/document/context';
import type { SessionDocument, StudyDocument } from '../commands';
import type { SessionCollections, StudyCollections } from '../model';

/**
 * Opens a session with the plan that it belongs to. A session whose plan is not on this device can still be read and
 * written. @throws StorageError `document-missing`
 */
export async function openSession(
  workspace: Pick<Workspace, 'index' | 'open'>,
  id: string
): Promise<{ doc: SessionDocument; study: StudyDocument | undefined }> {
  const openPlan = (id: string) => workspace.open<StudyCollections>('study', id).catch(() => undefined);
  // The index knows the plan before the session is read, so that both are opened side by side.
  const rows = workspace.index.find({ document: id, collection: 'about', binned: true });
  const early = rows.then(([row]) => openPlan(String(row?.facts?.study ?? '')));
  const doc = await workspace.open<SessionCollections>('session', id);
  await early.catch(() => undefined);
  return { doc, study: await openPlan(doc.get('about', 'about')?.study ?? '') };
}
