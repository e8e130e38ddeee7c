import { expect, it } from 'vitest';
import { balanceOf, type Weighed } from './balance';

const one = (recipient: Weighed['recipient'], fields: Partial<Weighed> = {}): Weighed => ({
  recipient,
  drawback: false,
  status: 'on-track',
  share: null,
  ...fields
});

it('counts each side apart, drawbacks beside benefits', () => {
  const { citizens, organisation, empty } = balanceOf([
    one('citizen', { share: 0.5 }),
    one('society', { share: 1.4, status: 'reached' }),
    one('business', { drawback: true, share: -1 }),
    one('employee', { status: 'no-baseline' }),
    one('other-body', { status: 'behind', share: -0.2 })
  ]);
  // 0.5 and 1 (held at the target): the one past it makes up for nothing.
  expect(citizens).toEqual({
    benefits: 2,
    drawbacks: 1,
    reached: 1,
    behind: 0,
    withoutBaseline: 0,
    judged: 2,
    share: 0.75
  });
  expect(organisation).toMatchObject({ benefits: 2, behind: 1, withoutBaseline: 1, judged: 1, share: 0 });
  expect(empty).toBeUndefined();
});

it('says when one side gets nothing', () => {
  expect(balanceOf([one('own-unit')]).empty).toBe('citizens');
  expect(balanceOf([one('citizen'), one('employee', { drawback: true })]).empty).toBe('organisation');
  expect(balanceOf([])).toMatchObject({ empty: undefined, citizens: { share: null } });
});
