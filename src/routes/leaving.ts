/** Maps on their way out as files of other programs. What writes them is fetched when it is asked for. */
import type { Workspace } from '$lib/document/context';
import type { WorkDocument } from '$lib/document/work-document';
import { getLocale } from '$lib/i18n/paraglide/runtime.js';
import type { JourneyCollections } from '$lib/journey/model';
import type { ProcessCollections } from '$lib/process/model';
import type { ExportFormat } from '$lib/workspace/journey-files';

/** A file, and in words what of the map it cannot hold. Nothing is saved yet. */
export interface LeavingFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly type: string;
  readonly lost: readonly string[];
}

type Parts = Pick<Workspace, 'media' | 'index'>;

/** Writes a journey map in a format. @throws JourneyFileError when the file it came from can no longer be read */
export async function leavingJourney(
  parts: Parts,
  document: WorkDocument<JourneyCollections>,
  format: ExportFormat
): Promise<LeavingFile> {
  const [{ exportJourney }, { journeyLossWords }] = await Promise.all([
    import('$lib/workspace/journey-files'),
    import('$lib/ui/import/journey-words')
  ]);
  const file = await exportJourney(parts, document, format, getLocale());
  return { ...file, lost: journeyLossWords(file.lost) };
}

/** Writes a process map as BPMN. @throws BpmnError */
export async function leavingProcess(
  workspace: Pick<Workspace, 'media' | 'index' | 'open'>,
  document: WorkDocument<ProcessCollections>
): Promise<LeavingFile> {
  const [{ exportProcess }, { openRelatives }, { bpmnLossWords }] = await Promise.all([
    import('$lib/workspace/export-process'),
    import('$lib/workspace/file-diagrams'),
    import('$lib/ui/import/bpmn-words')
  ]);
  const file = await exportProcess(workspace.media, document, await openRelatives(workspace, document));
  return { ...file, type: 'application/bpmn+xml', lost: bpmnLossWords(file.lost) };
}
