import { explain, reportError } from '$lib/ui/errors';
import { m } from '$lib/i18n/paraglide/messages.js';
import { saveFile } from '$lib/ui/save-file';
import { showToast } from '$lib/ui/toast.svelte';
import type { OpenWorkspace } from '$lib/workspace/workspace';

const MEDIA_TYPE = 'application/zip';

/** The workspace as a file; what is only in memory when the storage itself cannot be read. */
async function wholeOrUnsaved(
  workspace: OpenWorkspace,
  withVault = false
): Promise<{ bytes: Uint8Array; name: string }> {
  const { exportFile } = await import('$lib/workspace/files');
  try {
    return await exportFile(workspace, { withVault });
  } catch (error) {
    const unsaved = await workspace.unsavedDocuments();
    if (!unsaved.length) throw error;
    showToast({ text: explain(error).text, tone: 'bad' });
    return exportFile({ allDocuments: async () => unsaved, allMedia: async () => [] });
  }
}

/**
 * Saves the whole workspace as a file the user keeps, and notes it as a backup.
 * @param withVault whether who participants are goes along, encrypted; only when the user asked for it
 */
export async function saveBackupFile(workspace: OpenWorkspace, withVault = false): Promise<void> {
  try {
    const { bytes, name } = await wholeOrUnsaved(workspace, withVault);
    saveFile(bytes, name, MEDIA_TYPE);
    // A storage that cannot take the note must not make the file look failed.
    await workspace.noteBackup().catch(reportError);
    showToast({ text: m.shell_store_backup_done({ name }) });
  } catch (error) {
    reportError(error);
  }
}

/** Writes a backup into the chosen folder, read back; a file to keep where no folder is chosen. */
export async function backUp(workspace: OpenWorkspace): Promise<void> {
  const folder = workspace.canUseFolder ? await workspace.backupFolder().catch(() => undefined) : undefined;
  if (!folder) return saveBackupFile(workspace);
  try {
    const { bytes, name } = await wholeOrUnsaved(workspace);
    await workspace.writeBackup(bytes, name);
    showToast({ text: m.shell_store_backup_folder_done({ folder }) });
  } catch (error) {
    reportError(error);
  }
}
