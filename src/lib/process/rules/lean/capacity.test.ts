import { expect, test } from 'vitest';
import { daysOfStock, fullTimeEquivalents, takt, workCost, workInProgress } from './capacity';

test('Acme Stamping: 27 600 s a shift and 460 pieces make a takt of 60 s', () => {
  expect(takt(27_600, 460)).toBe(60);
  expect(takt(27_600, 0)).toBeNull();
});

test('Acme Stamping: its stocks take 23.6 days at a piece of demand each', () => {
  const days = [5, 7.6, 1.8, 2.7, 2, 4.5].map((stock) => daysOfStock(stock * 460, 460)!);
  expect(days.reduce((sum, each) => sum + each)).toBeCloseTo(23.6, 9);
});

test('a line of 10 at 0.5 a minute is 20 minutes long, and the other way round', () => {
  expect(daysOfStock(10, 0.5)).toBe(20);
  expect(workInProgress(0.5, 20)).toBe(10);
  expect(daysOfStock(10, 0)).toBeNull();
});

test('6 000 cases of 90 minutes take 9 000 hours: 6.25 full-time of 1 600 h used by 90 %', () => {
  expect(fullTimeEquivalents(6000, 90, 1600, 0.9)).toBeCloseTo(6.25, 12);
  expect(fullTimeEquivalents(6000, 90, 0, 0.9)).toBeNull();
});

test('45 minutes at 600 an hour cost 450', () => {
  expect(workCost(45, 600)).toBe(450);
});
