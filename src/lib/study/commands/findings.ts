import type { Edit } from '../../document/edit';
import { newId } from '../../document/ids';
import { byOrder, orderAt } from '../../document/order';
import type { WorkDocument } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import type { ServiceCollections } from '../../service/model';
import type { Finding, FindingKind, StudyCollections } from '../model';
import type { StudyDocument } from './study';

/** The fields of a finding that hold references. */
export type FindingLinks = 'observations' | 'journeySteps' | 'processSteps';

/** Makes a finding of some observations, after the others. @returns its id */
export function createFinding(
  study: StudyDocument,
  observations: readonly string[],
  { title = '', kind = 'problem' }: { title?: string; kind?: FindingKind } = {}
): string {
  return study.edit(m.study_undo_create_finding, (edit) => putFinding(edit, observations, { title, kind }));
}

/** Puts a finding after the others, as part of a larger edit. @returns its id */
export function putFinding(
  edit: Edit<StudyCollections>,
  observations: readonly string[],
  { title, kind }: Pick<Finding, 'title' | 'kind'>
): string {
  const siblings = [...edit.all('findings')].sort(byOrder);
  const finding: Finding = {
    id: newId(),
    order: orderAt(siblings, siblings.length),
    title,
    detail: '',
    kind,
    severity: null,
    recommendation: '',
    observations: [...new Set(observations)],
    journeySteps: [],
    processSteps: []
  };
  edit.put('findings', finding);
  return finding.id;
}

/** Writes one of a finding's texts. A burst of typing is one undo step. */
export function writeFinding(
  study: StudyDocument,
  finding: string,
  field: 'title' | 'detail' | 'recommendation',
  text: string
): void {
  study.edit(m.study_undo_write_finding, (edit) => edit.change('findings', finding, { [field]: text }), {
    gesture: `type:${finding}:${field}`
  });
}

/** Says whether a finding is a problem, a strength or an idea. Only problems have a severity. */
export function setFindingKind(study: StudyDocument, finding: string, kind: FindingKind): void {
  study.edit(m.study_undo_finding_kind, (edit) =>
    edit.change('findings', finding, kind === 'problem' ? { kind } : { kind, severity: null })
  );
}

/** Judges how bad a finding is, 1 cosmetic … 4 stops people; null for not judged. */
export function setSeverity(study: StudyDocument, finding: string, severity: Finding['severity']): void {
  study.edit(m.study_undo_severity, (edit) => edit.change('findings', finding, { severity }));
}

/** Adds references to a finding: observations behind it, or steps that it stands on. */
export function linkFinding(
  study: StudyDocument,
  finding: string,
  field: FindingLinks,
  refs: readonly string[]
): void {
  study.edit(m.study_undo_link, (edit) => {
    const linked = edit.get('findings', finding)?.[field] ?? [];
    edit.change('findings', finding, { [field]: [...new Set([...linked, ...refs])] });
  });
}

/** Takes a reference off a finding. */
export function unlinkFinding(study: StudyDocument, finding: string, field: FindingLinks, ref: string): void {
  study.edit(m.study_undo_unlink, (edit) => {
    const linked = edit.get('findings', finding)?.[field] ?? [];
    edit.change('findings', finding, { [field]: linked.filter((other) => other !== ref) });
  });
}

/** Moves a finding to a place among the others, counted from 0 without the finding itself. */
export function moveFinding(study: StudyDocument, finding: string, index: number): void {
  study.edit(m.study_undo_move_finding, (edit) => {
    const siblings = edit.all('findings').filter(({ id }) => id !== finding);
    edit.change('findings', finding, { order: orderAt([...siblings].sort(byOrder), index) });
  });
}

/** Removes a finding. The observations behind it stay in their sessions. */
export function removeFinding(study: StudyDocument, finding: string): void {
  study.edit(m.study_undo_remove_finding, (edit) => edit.remove('findings', finding));
}

/**
 * Merges a finding into another that says the same: texts are put one under the other, links joined, the
 * harder judgement kept. Changes that rest on the one that goes are `repointChanges`'s.
 */
export function mergeFindings(study: StudyDocument, into: string, gone: string): void {
  study.edit(m.study_undo_merge_findings, (edit) => {
    const kept = edit.get('findings', into);
    const other = edit.get('findings', gone);
    if (!kept || !other || into === gone) return;
    const joined = (a: string, b: string) => (a === b ? a : [a, b].filter(Boolean).join('\n\n'));
    const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
    const severity = Math.max(kept.severity ?? 0, other.severity ?? 0) || null;
    edit.put('findings', {
      ...kept,
      title: kept.title || other.title,
      // The title of the one that goes is part of what it said.
      detail: joined(
        kept.detail,
        joined(kept.title && other.title !== kept.title ? other.title : '', other.detail)
      ),
      recommendation: joined(kept.recommendation, other.recommendation),
      severity: kept.kind === 'problem' ? severity : null,
      observations: union(kept.observations, other.observations),
      journeySteps: union(kept.journeySteps, other.journeySteps),
      processSteps: union(kept.processSteps, other.processSteps)
    });
    edit.remove('findings', gone);
  });
}

/** Lets every change that rests on one finding rest on another, so that a merge never cuts the thread. */
export function repointChanges(service: WorkDocument<ServiceCollections>, from: string, to: string): void {
  service.edit(m.study_undo_merge_findings, (edit) => {
    for (const change of edit.all('changes')) {
      if (!change.findings.includes(from)) continue;
      const findings = change.findings.map((ref) => (ref === from ? to : ref));
      edit.change('changes', change.id, { findings: [...new Set(findings)] });
    }
  });
}
