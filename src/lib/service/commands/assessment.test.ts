import { expect, it } from 'vitest';
import { oneStep, serviceDocument } from '../../../../tests/support/service-document';
import { assess, editAssessment, removeAssessment } from './assessment';

it('an assessment is kept beside the one before it, corrected and removed', () => {
  const doc = serviceDocument();
  const answer = {
    advice: 'learning' as const,
    on: '2026-03-02',
    answer: 'partly' as const,
    note: '',
    by: 'Virksomhetsleder',
    recorded: 'missing' as const
  };
  const first = oneStep(doc, () => assess(doc, answer));
  const second = oneStep(doc, () => assess(doc, { ...answer, on: '2026-05-02', answer: 'in-place' }));
  expect(
    doc
      .all('assessments')
      .map(({ id }) => id)
      .sort()
  ).toEqual([first, second].sort());
  oneStep(doc, () => editAssessment(doc, second, { note: 'To runder er brukt' }));
  expect(doc.get('assessments', second)).toMatchObject({ note: 'To runder er brukt', recorded: 'missing' });
  oneStep(doc, () => removeAssessment(doc, first));
  expect(doc.all('assessments')).toHaveLength(1);
});
