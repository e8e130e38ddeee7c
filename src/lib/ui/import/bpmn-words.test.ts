import { expect, it } from 'vitest';
import { bpmnLosses, bpmnWarnings } from '../../interchange/bpmn';
import { bpmnLossWords, bpmnWarningWords } from './bpmn-words';

it('has words for every code that a BPMN file can bring', () => {
  const warnings = bpmnWarningWords(bpmnWarnings.map((code) => ({ code, place: '7: task Søk' })));
  const losses = bpmnLossWords(bpmnLosses.map((what) => ({ what, element: 'Søk' })));
  expect(warnings).toHaveLength(bpmnWarnings.length);
  expect(losses).toHaveLength(bpmnLosses.length);
  for (const words of [...warnings, ...losses]) expect(words).toMatch(/ /);
});

it('names elements, not lines of the file', () => {
  const [words] = bpmnWarningWords([{ code: 'no-shape', place: '7: task Søk om plass' }]);
  expect(words).toContain(': Søk om plass');
});

it('puts what has the same reason together and counts what is too much to name', () => {
  const [words] = bpmnLossWords(
    Array.from({ length: 12 }, (_, at) => ({ what: 'details', element: `S${at}` }))
  );
  expect(words).toContain('S0, S1, S2, S3, S4');
  expect(words).toContain('7');
});
