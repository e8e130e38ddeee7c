/**
 * BPMN 2.0 files: bytes ⇄ the records of a process map. Pure; runs in a worker, in the page and in Node.
 *
 *     bytes ─ decode ─→ text ─ xml/parse ─→ tree ─ read/ ─→ records                         importBpmn
 *     records ─ patch/ ─→ the same tree, changed where the records differ ─→ text ─→ bytes   exportBpmn
 *
 * - `decode`    encodings, and what is refused unread
 * - `xml/`      a tree that gives back its source byte for byte until it is changed
 * - `schema`    what BPMN 2.0 says of elements: kinds, order of children, allowed attributes
 * - `read/`     tree → records; `layout` places a map that was never drawn
 * - `patch/`    the differences between records and file → the smallest changes of the tree
 * - `verify`    reads what was written and names what BPMN had no place for
 * - `further`   diagrams of a file beside the one a map is read from
 * - `moddle/`   the same texts read by bpmn-moddle, on the way in and out; what it finds, and where it differs
 * - `inventory` counts what a file holds, to compare before and after
 * - `client`    the same off the screen's thread, with progress and cancel
 */
export { importBpmn } from './import';
export { exportBpmn } from './export';
export { readFurther } from './further';
export {
  importInBackground,
  exportInBackground,
  furtherInBackground,
  type BackgroundOptions
} from './client';
export { BpmnError, type BpmnErrorCode } from './error';
export {
  bpmnLosses,
  bpmnStages,
  bpmnWarnings,
  type BpmnLoss,
  type BpmnLossCode,
  type BpmnStage,
  type BpmnWarning,
  type BpmnWarningCode,
  type ExportedMap,
  type ExportRequest,
  type ImportedMap,
  type MapRecords
} from './types';
