import { describe, expect, it } from 'vitest';
import { exportInBackground, importInBackground } from './client';
import type { BpmnStage } from './types';

/** A file of so many steps in a row, without a drawing. */
function chain(steps: number): Uint8Array {
  const nodes = Array.from({ length: steps }, (_, at) => `<userTask id="T${at}" name="Steg ${at} æøå"/>`);
  const flows = nodes
    .slice(1)
    .map((_, at) => `<sequenceFlow id="F${at}" sourceRef="T${at}" targetRef="T${at + 1}"/>`);
  return new TextEncoder().encode(
    `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="P">${nodes.join('')}${flows.join('')}</process></definitions>`
  );
}

describe('in the background', () => {
  it('a large file goes in and out through a worker, saying how far it is', async () => {
    const source = chain(4000);
    const stages: BpmnStage[] = [];
    const map = await importInBackground(source, 'kjede.bpmn', { onStage: (stage) => stages.push(stage) });
    expect(map.records.nodes).toHaveLength(4000);
    expect(map.warnings.map(({ code }) => code)).toEqual(['laid-out']);
    expect(stages).toEqual(['decode', 'parse', 'read', 'check']);
    const nodes = map.records.nodes.map((node, at) => (at === 7 ? { ...node, name: 'Endret' } : node));
    const { bytes, lost } = await exportInBackground({
      source,
      records: { ...map.records, nodes },
      title: map.title
    });
    expect(lost).toEqual([]);
    const text = new TextDecoder().decode(bytes);
    expect(text).toBe(new TextDecoder().decode(source).replace('Steg 7 æøå', 'Endret'));
  });

  it('can be called off', async () => {
    const stop = new AbortController();
    const work = importInBackground(chain(4000), 'kjede.bpmn', { signal: stop.signal });
    stop.abort();
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('refuses with the code and place of the mistake', async () => {
    const broken = new TextEncoder().encode(`${new TextDecoder().decode(chain(4000))}<more/>`);
    await expect(importInBackground(broken, 'x')).rejects.toMatchObject({ code: 'bpmn-not-xml', place: '1' });
  });

  it('reads Windows-1252 as Node does', async () => {
    const text =
      '<?xml version="1.0" encoding="windows-1252"?>\n<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process><task id="T" name="1 \x96 2 \xe6"/></process></definitions>';
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const { records, title } = await importInBackground(bytes, 'x.bpmn');
    expect(records.nodes[0]!.name).toBe('1 – 2 æ');
    const nodes = [{ ...records.nodes[0]!, name: '“3” Ω' }];
    const exported = await exportInBackground({ source: bytes, records: { ...records, nodes }, title });
    expect([...exported.bytes].map((byte) => String.fromCharCode(byte)).join('')).toContain(
      'name="\x933\x94 &#937;"'
    );
  });
});
