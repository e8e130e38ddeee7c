import type { Measurement } from '../../benefit/model';
import { entries, type Build } from './context';

/** Days more than usual in each calendar month: holidays in July and over New Year. */
const season = [2, 0, -1, 0, -1, 1, 6, 4, 0, -1, 0, 3];

/** Values by months before now, oldest first. The last one is from this month or the one before. */
const values: {
  [benefit in keyof Build['texts']['service']['benefits']]: [monthsAgo: number, value: number][];
} = {
  waiting: [41, 43, 42, 40, 42, 41, 38, 35, 33, 31, 30, 27, 25, 24, 22, 22, 21, 20].map((value, at) => [
    17 - at,
    value
  ]),
  completeness: [46, 45, 44, 38, 33, 29, 24, 22, 19].map((value, at) => [16 - 2 * at, value]),
  time: [26, 27, 24, 18, 14, 12].map((value, at) => [16 - 3 * at, value]),
  unaided: [
    [5, 58],
    [3, 63],
    [1, 67]
  ],
  complaints: [
    [11, 10],
    [7, 8],
    [1, 6]
  ],
  doctors: [
    [5, 19],
    [3, 22],
    [1, 24]
  ],
  postage: [14_800, 15_100, 13_200, 10_900, 9_400, 8_200].map((value, at) => [16 - 3 * at, value])
};

/** Eighteen months of measuring, with the seasons in the waiting time. */
export function measurements({ id, month, texts }: Build): Measurement[] {
  return entries(values).flatMap(([benefit, series]) =>
    series.map(([monthsAgo, value]) => {
      const on = month(-monthsAgo);
      const seasonal = benefit === 'waiting' ? season[Number(on.slice(5, 7)) - 1]! : 0;
      return {
        id: id(`measurements:${benefit}:${monthsAgo}`),
        benefit: id(`benefits:${benefit}`),
        on,
        value: value + seasonal,
        source: texts.service.benefits[benefit].source
      };
    })
  );
}
