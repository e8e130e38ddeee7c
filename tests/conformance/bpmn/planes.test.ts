import { describe, expect, it } from 'vitest';
import { fixture, Round } from '../../../src/lib/interchange/bpmn/test-round';
import { furtherMap } from './further-map';
import { nestedMap } from './nested-map';
import { validator } from './validate';

describe('planes of sub-processes', () => {
  it.runIf(validator)('written here, and taken out of a file, fit BPMN’s schema', async () => {
    const drawn = await nestedMap();
    const round = await Round.of('vendor-two-diagrams');
    round.change('Grundig', { expanded: true });
    const opened = await round.export();
    expect(validator!(drawn, opened.bytes)).toBe('');
    expect(validator!(fixture('vendor-two-diagrams'))).toBe('');
  });
});

describe('a map of its own of one of several diagrams', () => {
  it.runIf(validator)('leaves a file that fits BPMN’s schema', async () => {
    const source = fixture('several-diagrams');
    const files = ['Diagram2', 'Diagram3'].map((diagram) => furtherMap(source, diagram));
    expect(validator!(source, ...(await Promise.all(files)))).toBe('');
  });
});
