import { BpmnError } from '../bpmn/error';
import { decode } from '../bpmn/decode';
import { parseXml } from '../bpmn/xml/parse';
import type { XmlDocument } from '../bpmn/xml/tree';
import { JourneyFileError } from './error';
import { MAX_BYTES } from './limits';

/**
 * Text of a file by its byte order mark or as UTF-8; what is neither was written by an old Windows program.
 * @throws JourneyFileError `journey-file-empty`, `journey-file-too-large`, `xml-doctype`
 */
export function readText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new JourneyFileError('journey-file-empty');
  if (bytes.length > MAX_BYTES) throw new JourneyFileError('journey-file-too-large');
  return asJourneyError(() => decode(bytes).text);
}

/** A tree of XML; a DOCTYPE is refused. @throws JourneyFileError `xml-doctype`, `xml-broken`, `journey-file-too-large` */
export function readXml(text: string): XmlDocument {
  return asJourneyError(() => parseXml(text));
}

function asJourneyError<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof BpmnError)) throw error;
    const large = error.code === 'bpmn-too-large' || error.code === 'bpmn-too-many-elements';
    const code =
      error.code === 'bpmn-doctype' ? 'xml-doctype' : large ? 'journey-file-too-large' : 'xml-broken';
    throw new JourneyFileError(code, error.place, error.message);
  }
}
