import type { Build } from './context';

/** What each of the six answered: how easy each task was (1–7), and the ten statements of SUS (1–5). */
export const answered: {
  readonly [name in keyof Build['texts']['sessions']]: readonly [
    ease: readonly number[],
    sus: readonly number[]
  ];
} = {
  p1: [
    [4, 6, 4, 1, 2],
    [3, 4, 2, 4, 3, 4, 2, 4, 2, 4]
  ],
  p2: [
    [6, 3, 5, 3, 2],
    [3, 3, 3, 3, 3, 3, 3, 4, 3, 3]
  ],
  p3: [
    [6, 6, 5, 4, 3],
    [4, 3, 3, 2, 3, 3, 4, 3, 3, 2]
  ],
  p4: [
    [3, 4, 3, 1, 2],
    [2, 4, 2, 5, 3, 4, 2, 4, 2, 4]
  ],
  p5: [
    [6, 6, 6, 5, 4],
    [4, 2, 4, 2, 4, 2, 4, 3, 4, 2]
  ],
  p6: [
    [5, 4, 4, 2],
    [3, 3, 3, 4, 3, 3, 3, 3, 2, 4]
  ]
};
