import type { WorkspaceCare } from '$lib/document/care';
import { m } from '$lib/i18n/paraglide/messages.js';
import { saveFile } from '$lib/ui/save-file';
import { showToast } from '$lib/ui/toast.svelte';

/**
 * One service as a file, to send to a colleague. @param opens the session that it is sent for: only what that needs
 * @throws WorkspaceFileError, StorageError
 */
export async function sendService(
  care: WorkspaceCare,
  options: { service: string; withVault?: boolean; opens?: string }
): Promise<void> {
  const { exportFile } = await import('$lib/workspace/files');
  const { bytes, name } = await exportFile(care, options);
  saveFile(bytes, name, 'application/zip');
  showToast({ text: m.file_saved({ name }) });
}
