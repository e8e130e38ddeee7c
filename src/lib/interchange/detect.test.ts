import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { detectFile } from './detect';
import { writeWorkspaceFile } from './workspace-file/write';

const bpmn =
  '<?xml version="1.0"?>\n<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"/>';
const utf16 = (text: string, mark: boolean) =>
  new Uint8Array(new Uint16Array([...(mark ? '\ufeff' : ''), ...text].map((c) => c.charCodeAt(0))).buffer);

test('tells files by their content', async () => {
  const workspace = await writeWorkspaceFile([], [], { app: '1', createdAt: new Date(0) });
  expect(detectFile(workspace)).toEqual({ kind: 'workspace' });
  expect(detectFile(strToU8(bpmn))).toEqual({ kind: 'bpmn' });
  expect(detectFile(strToU8(`\ufeff  ${bpmn}`))).toEqual({ kind: 'bpmn' });
  expect(detectFile(utf16(bpmn, true))).toEqual({ kind: 'bpmn' });
  expect(detectFile(utf16(bpmn, false))).toEqual({ kind: 'bpmn' });
  expect(detectFile(strToU8('<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">'))).toEqual({
    kind: 'bpmn'
  });
});

test.each([
  ['empty', new Uint8Array()],
  ['office', zipSync({ '[Content_Types].xml': strToU8('<x/>') })],
  ['office', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') })],
  ['archive', zipSync({ 'readme.txt': strToU8('hi') })],
  ['pdf', strToU8('%PDF-1.7')],
  ['image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d)],
  ['xml', strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['text', strToU8('navn;alder')],
  ['other', Uint8Array.of(1, 2, 3, 4)]
] as const)('names what it is not: %s', (looksLike, bytes) => {
  expect(detectFile(bytes)).toEqual({ kind: 'unknown', looksLike });
});

test.each([
  ['workbook', zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'xl/workbook.xml': strToU8('<x/>') })],
  ['csv', strToU8('Steg;Tanker\nSøke;Hm')],
  ['csv', utf16('Steg\tTanker\r\nSøke\tHm', true)],
  ['ojf', strToU8('{ "version": "1.0", "stages": [] }')],
  ['mermaid', strToU8('journey\n  title Dag')],
  ['mermaid', strToU8('---\ntitle: Dag\n---\n```mermaid\njourney\n')],
  ['cjml', strToU8('<?xml version="1.0"?><CJML version="2.0"/>')]
] as const)('knows journey maps of others: %s', (kind, bytes) => {
  expect(detectFile(bytes)).toEqual({ kind });
});

test.each([
  ['text', strToU8('Kjære alle, hei og hopp.\nEn linje til; slutt')],
  ['text', strToU8('{ "a": 1 }')],
  ['office', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)]
] as const)('takes nothing else for one: %s', (looksLike, bytes) => {
  expect(detectFile(bytes)).toEqual({ kind: 'unknown', looksLike });
});
