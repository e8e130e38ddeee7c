/** Words for why a file was refused; added to the table of errors by `Importer.svelte`. */
import { m } from '$lib/i18n/paraglide/messages.js';
import type { ErrorWithCode, Severity } from '../errors';

type Text = (error: ErrorWithCode) => string;
const at =
  (text: (inputs: { place: string }) => string): Text =>
  (error) =>
    text({ place: error.place ?? '' });

const line = (text: Text, next: () => string = m.file_next_nothing, severity: Severity = 'bad') => ({
  severity,
  text,
  next
});

export const fileErrors = {
  'file-empty': line(() => m.file_error_empty(), m.file_next_other),
  'file-office': line(at(m.file_error_office), m.file_next_other),
  'file-unknown': line(at(m.file_error_unknown), m.file_next_other),
  'file-needs-service': line(at(m.file_error_needs_service), m.file_next_service, 'warn'),
  'file-not-workspace': line(() => m.file_error_not_workspace(), m.file_next_other),
  'file-truncated': line(() => m.file_error_truncated(), m.file_next_again),
  'file-damaged': line(at(m.file_error_damaged), m.file_next_again),
  'file-wrong-size': line(at(m.file_error_damaged), m.file_next_again),
  'file-wrong-checksum': line(at(m.file_error_damaged), m.file_next_again),
  'file-missing-entry': line(at(m.file_error_missing), m.file_next_again),
  'file-bad-manifest': line(at(m.file_error_manifest), m.file_next_again),
  'file-encrypted': line(() => m.file_error_encrypted(), m.file_next_again),
  'file-unsafe-name': line(at(m.file_error_unsafe), m.file_next_unsafe),
  'file-unsafe-entry': line(at(m.file_error_unsafe), m.file_next_unsafe),
  'file-unexpected-entry': line(at(m.file_error_unsafe), m.file_next_unsafe),
  'file-too-many-entries': line(() => m.file_error_too_large()),
  'file-too-large': line(() => m.file_error_too_large()),
  'file-newer-format': line(() => m.file_error_newer(), m.file_next_update),
  'file-unknown-kind': line(at(m.file_error_kind), m.file_next_update),
  'bpmn-empty': line(() => m.file_error_empty(), m.file_next_other),
  'bpmn-too-large': line(() => m.file_error_too_large()),
  'bpmn-too-many-elements': line(() => m.file_error_too_large()),
  'bpmn-too-deep': line(at(m.bpmn_error_too_deep)),
  'bpmn-unknown-encoding': line(() => m.bpmn_error_encoding(), m.bpmn_next_again),
  'bpmn-doctype': line(() => m.bpmn_error_doctype(), m.bpmn_next_again),
  'bpmn-not-xml': line(at(m.bpmn_error_not_xml), m.bpmn_next_again),
  'bpmn-not-bpmn': line(() => m.bpmn_error_not_bpmn(), m.bpmn_next_again),
  'bpmn-nothing-to-draw': line(() => m.bpmn_error_nothing(), m.bpmn_next_again, 'warn'),
  'bpmn-check-failed': line(at(m.bpmn_error_check_failed), m.bpmn_next_copy),
  'journey-file-empty': line(() => m.file_error_empty(), m.file_next_other),
  'journey-file-too-large': line(() => m.file_error_too_large()),
  'journey-file-nothing': line(at(m.table_error_record), m.table_next_again),
  'table-too-large': line(at(m.table_error_large)),
  'xlsx-damaged': line(at(m.table_error_xlsx), m.table_next_again),
  'xlsx-encrypted': line(() => m.table_error_xlsx_encrypted(), m.table_next_again),
  'xml-doctype': line(() => m.table_error_doctype(), m.table_next_again),
  'xml-broken': line(at(m.table_error_xml), m.table_next_again),
  'ojf-not-json': line(() => m.table_error_json(), m.table_next_again),
  'ojf-broken': line(at(m.table_error_ojf), m.table_next_again),
  'mermaid-broken': line(at(m.table_error_mermaid), m.table_next_again),
  'cjml-broken': line(at(m.table_error_cjml), m.table_next_again)
};
