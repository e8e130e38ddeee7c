/** «5», «Ja: 5; Nei: 7», «Ja (60 %): 5», «Sende vedtak»: where a step of a list leads. */
/** Longest answer that is kept. */
const MAX_TITLE = 500;

/** One way as it is said; `to` is undefined when nothing is called so. */
export interface SaidWay<Target> {
  readonly word: string;
  readonly answer: string;
  readonly share?: number;
  readonly to: Target | undefined;
}

const BRACKETED = /^(.*?)\s*\((\d{1,3}(?:[.,]\d+)?)\s*%\)$/;
const BARE = /^(.*?)\s*\b(\d{1,3}(?:[.,]\d+)?)\s*%$/;
/** «Over 50 %» is an answer and no share. */
const COMPARES = /(?:\b(?:over|under|enn|than|minst|least|most)|høyst|[<>≤≥=])\s*$/i;

/**
 * Reads a cell that says where a step leads. A name may hold the signs that part others.
 * @param target the step that a word stands for
 */
export function waysOf<Target>(
  cell: string,
  target: (word: string) => Target | undefined
): SaidWay<Target>[] {
  const whole = target(cell);
  if (whole !== undefined) return [{ word: cell, answer: '', to: whole }];
  const ways = cell
    // The comma of «12,5 %» parts nothing.
    .split(/[;\n]+|,(?!\d+\s*%)/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part): SaidWay<Target> => {
      const plain = target(part);
      if (plain !== undefined) return { word: part, answer: '', to: plain };
      const pair = /^(.*?)\s*(?::|=|→|->)\s*(.+)$/.exec(part);
      if (!pair) return withoutAnswer(part, target);
      const [, answer, word] = pair as unknown as [string, string, string];
      return { word, answer: answer.slice(0, MAX_TITLE), to: target(word.trim()) };
    });
  return withShares(ways);
}

/** «5 (60 %)» or «5 60 %»: a goal and its share. */
function withoutAnswer<Target>(part: string, target: (word: string) => Target | undefined): SaidWay<Target> {
  const said = shareIn(BRACKETED, part) ?? shareIn(BARE, part);
  const to = said && target(said.answer);
  return { word: part, answer: '', to, ...(to === undefined ? {} : { share: said!.share }) };
}

/** Takes shares out of the answers: those in brackets, and bare ones that make up the whole together. */
function withShares<Target>(ways: readonly SaidWay<Target>[]): SaidWay<Target>[] {
  const bare = ways.map(({ answer }) => shareIn(BARE, answer));
  const sum = bare.reduce((total, read) => total + (read?.share ?? NaN), 0);
  const isWhole = Math.abs(sum - 1) < 0.005 && !bare.some((read) => COMPARES.test(read!.answer));
  return ways.map((way, at) => ({
    ...way,
    ...(shareIn(BRACKETED, way.answer) ?? (isWhole ? bare[at] : {}))
  }));
}

function shareIn(form: RegExp, text: string): { answer: string; share: number } | undefined {
  const [, answer, percent] = form.exec(text) ?? [];
  const share = Number(percent?.replace(',', '.')) / 100;
  return share <= 1 ? { answer: answer!, share } : undefined;
}
