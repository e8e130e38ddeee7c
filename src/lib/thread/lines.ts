/** One line of the drawing. */
export interface Line {
  readonly path: string;
  /** On the thread that is lit. */
  readonly on: boolean;
}

/**
 * The lines between records as they stand on the board, each from the right edge of what comes first to the left edge
 * of what comes of it. Two of one column are joined on their right.
 * @param board holds an element with `data-ref` for each record
 */
export function linesBetween(
  board: HTMLElement,
  links: readonly (readonly [from: string, to: string])[],
  lit: ReadonlySet<string>
): Line[] {
  const origin = board.getBoundingClientRect();
  const boxes = new Map(
    [...board.querySelectorAll<HTMLElement>('[data-ref]')].map((card) => [
      card.dataset.ref!,
      card.getBoundingClientRect()
    ])
  );
  const drawn = links.flatMap(([from, to]): Line[] => {
    const [a, b] = [boxes.get(from), boxes.get(to)];
    if (!a || !b) return [];
    const [first, second] = a.left <= b.left ? [a, b] : [b, a];
    const [x1, y1] = [first.right - origin.left, first.top + first.height / 2 - origin.top];
    const beside = second.left < first.right;
    const [x2, y2] = [
      (beside ? second.right : second.left) - origin.left,
      second.top + second.height / 2 - origin.top
    ];
    const bend = beside ? x1 + 24 : (x1 + x2) / 2;
    return [
      { path: `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`, on: lit.has(from) && lit.has(to) }
    ];
  });
  // What is lit lies on top.
  return drawn.sort((a, b) => Number(a.on) - Number(b.on));
}
