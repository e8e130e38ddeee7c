import { BpmnModdle } from 'bpmn-moddle';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportBpmn, importBpmn } from '../../../src/lib/interchange/bpmn';
import { decode } from '../../../src/lib/interchange/bpmn/decode';
import { checkFile } from './check';
import { DEFAULT_FOLDER, failures } from './run';
import { validator } from './validate';
import { editWildly, seeded } from './wild-edit';

const own = 'tests/fixtures/bpmn';
const filesOf = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.bpmn'))
        .map((name) => join(folder, name))
    : [];
const reference = filesOf(DEFAULT_FOLDER);
const fixtures = filesOf(own);
/** Broken on purpose: other readers refuse half of it. */
const tidy = fixtures.filter((path) => !path.includes('untidy'));
const bytesOf = (path: string) => new Uint8Array(readFileSync(path));

if (!reference.length)
  console.warn(
    `BPMN conformance: no reference models in ${DEFAULT_FOLDER}; only our own fixtures are tested`
  );

/** What bpmn-moddle, which shares no code with ours, says of a text. */
async function readElsewhere(text: string) {
  const { warnings, elementsById } = await new BpmnModdle().fromXML(text);
  return { warnings: warnings.map((one) => one.message), elementsById };
}

describe.each([...reference, ...fixtures])('%s', (path) => {
  it('is kept whole through a move, a rename, an addition and a deletion', async () => {
    const check = await checkFile(bytesOf(path), path);
    expect(failures(check)).toEqual([]);
    expect(check.keptPercent).toBe(100);
    expect(check.edits.length).toBeGreaterThanOrEqual(3);
  });
});

describe.runIf(reference.length > 0)('the reference models', () => {
  it.each(reference)('%s is drawn to the last shape and edge', async (path) => {
    const { shapes, edges, warnings } = await checkFile(bytesOf(path), path);
    expect([shapes.drawn, edges.drawn]).toEqual([shapes.inFile, edges.inFile]);
    expect(warnings).toEqual([]);
  });
});

describe('another reader', () => {
  it.each([...reference, ...tidy])('finds the names, kinds and ends in %s that we find', async (path) => {
    const { records } = await importBpmn(bytesOf(path), path);
    const { elementsById } = await readElsewhere(decode(bytesOf(path)).text);
    for (const { element, name, kind } of records.nodes) {
      const found = elementsById[element]!;
      const type = found.$type.replace('bpmn:', '').replace(/Reference$/, '');
      expect(type.toLowerCase()).toBe(kind.toLowerCase());
      const called =
        found.name ?? found.text ?? found.categoryValueRef?.value ?? found.dataStoreRef?.name ?? '';
      expect(called.replace(/\r\n?/g, '\n')).toBe(name.replace(/\r\n?/g, '\n'));
    }
    const elementOf = new Map(
      [...records.nodes, ...records.pools].map((record) => [record.id, record.element])
    );
    for (const { element, kind, source, target } of records.flows) {
      if (kind === 'data') continue;
      const found = elementsById[element]!;
      expect([found.sourceRef?.id, found.targetRef?.id]).toEqual([
        elementOf.get(source),
        elementOf.get(target)
      ]);
    }
  });
});

describe('any run of edits', { timeout: 60_000 }, () => {
  it.each([...reference, ...tidy])(
    'leaves %s a file that says all of it and that others read',
    async (path) => {
      const source = bytesOf(path);
      const { records, title } = await importBpmn(source, path);
      const before = await readElsewhere(decode(source).text);
      for (let seed = 1; seed <= 4; seed++) {
        const edited = editWildly(records, seeded(seed), 12);
        for (const from of [source, undefined]) {
          const { bytes, lost } = await exportBpmn({ source: from, records: edited, title });
          // Neither what BPMN has no place for, nor what the second reader makes nothing of.
          const unsound = new Set(['not-written', 'not-understood', 'unchecked']);
          expect(lost.filter(({ what }) => unsound.has(what))).toEqual([]);
          const { warnings } = await readElsewhere(decode(bytes).text);
          const named = lost.filter(({ what }) => what === 'reference').length;
          expect(warnings.slice((from ? before.warnings.length : 0) + named)).toEqual([]);
          if (seed < 3) expect(validator?.(bytes) ?? '').toBe('');
        }
      }
    }
  );
});
