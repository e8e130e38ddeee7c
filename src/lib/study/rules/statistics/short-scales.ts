import { shareInterval, Z_95, type ShareInterval } from './completion';
import { meanInterval, type MeanInterval } from './mean';

/**
 * A person's UMUX-Lite, 0–100 (Lewis, Utesch & Maher 2013): how well it does what is needed, and how easy it is.
 * @param answers two of 1–7 @returns undefined when one lacks
 */
export function umuxLite(answers: readonly (number | null | undefined)[]): number | undefined {
  const [needs, ease, ...more] = answers;
  if (more.length || !within(needs, 7) || !within(ease, 7)) return undefined;
  return ((needs - 1 + ease - 1) * 100) / 12;
}

/** What a UMUX-Lite would be as SUS, by the regression of Lewis, Utesch & Maher 2013; 22.9–87.9. */
export function umuxLiteAsSus(umux: number): number {
  return 0.65 * umux + 22.9;
}

/** The Single Ease Question after a task: its mean with interval, and how often each answer of 1–7 was given. */
export interface SeqResult extends MeanInterval {
  readonly spread: readonly number[];
}

/** @param answers of 1–7; others are left out (Sauro & Dumas 2009) @returns undefined without any */
export function seqResult(answers: readonly number[]): SeqResult | undefined {
  const counted = answers.filter((answer) => within(answer, 7));
  const mean = meanInterval(counted, { low: 1, high: 7 });
  if (!mean) return undefined;
  const spread = Array.from({ length: 7 }, (_, at) => counted.filter((answer) => answer === at + 1).length);
  return { ...mean, spread };
}

/** Net Promoter Score, −100…100, with what it stands on. */
export interface NetPromoter {
  readonly score: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  readonly count: number;
  /** 95 % interval of the score: adjusted Wald for a difference of shares (Sauro & Lewis, ch. 3). */
  readonly low: number;
  readonly high: number;
}

/**
 * The share that answers 9–10 less the share that answers 0–6, times 100 (Reichheld 2003). With few people it jumps:
 * the interval is adjusted by three quarters of a promoter and of a detractor and three people in all (Rocks 2016),
 * and always holds the score itself.
 * @returns undefined without answers of 0–10
 */
export function netPromoter(answers: readonly number[], z = Z_95): NetPromoter | undefined {
  const counted = answers.filter((answer) => Number.isInteger(answer) && answer >= 0 && answer <= 10);
  const count = counted.length;
  if (count === 0) return undefined;
  const promoters = counted.filter((answer) => answer >= 9).length;
  const detractors = counted.filter((answer) => answer <= 6).length;
  const [up, down] = [(promoters + 0.75) / (count + 3), (detractors + 0.75) / (count + 3)];
  const half = z * Math.sqrt((up + down - (up - down) ** 2) / (count + 3));
  const raw = (promoters - detractors) / count;
  return {
    score: 100 * raw,
    promoters,
    passives: count - promoters - detractors,
    detractors,
    count,
    low: 100 * Math.max(-1, Math.min(raw, up - down - half)),
    high: 100 * Math.min(1, Math.max(raw, up - down + half))
  };
}

/** A finding's weight: how bad it is times how many meet it, with the share's interval. Never shown as a lone number. */
export interface Priority {
  readonly severity: number;
  readonly share: ShareInterval;
  readonly weight: number;
  readonly low: number;
  readonly high: number;
}

/** @param severity 1–4 @returns undefined when it is not judged, or nobody was tested */
export function priority(severity: number | null, affected: number, tested: number): Priority | undefined {
  const share = shareInterval(affected, tested);
  if (severity === null || !share) return undefined;
  return {
    severity,
    share,
    weight: (severity * affected) / tested,
    low: severity * share.low,
    high: severity * share.high
  };
}

const within = (answer: number | null | undefined, most: number): answer is number =>
  answer != null && answer >= 1 && answer <= most;
