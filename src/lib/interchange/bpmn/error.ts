/** Why a BPMN file was refused. Each code has its words in the table of errors. */
export type BpmnErrorCode =
  | 'bpmn-empty'
  | 'bpmn-too-large'
  | 'bpmn-too-deep'
  | 'bpmn-too-many-elements'
  | 'bpmn-unknown-encoding'
  | 'bpmn-doctype'
  | 'bpmn-not-xml'
  | 'bpmn-not-bpmn'
  | 'bpmn-nothing-to-draw'
  | 'bpmn-check-failed';

/** A BPMN file that cannot be taken in or written. Nothing was changed. */
export class BpmnError extends Error {
  override name = 'BpmnError';
  constructor(
    readonly code: BpmnErrorCode,
    /** Where in the file: `line: element`, or as much of it as is known. Safe to show as text. */
    readonly place: string,
    detail = ''
  ) {
    super(`${code} at ${place || '?'}${detail && `: ${detail}`}`);
  }
}

/** Text from a foreign file, fit to be shown on one line: control and direction characters taken out, cut to 80. */
export function printable(text: string): string {
  const shown = text
    .slice(0, 400)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
}
