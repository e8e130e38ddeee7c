/** The part of jStat that is used here; the package brings no types of its own. */
declare module 'jstat' {
  interface Distribution<P extends number[]> {
    cdf(x: number, ...parameters: P): number;
    inv(p: number, ...parameters: P): number;
  }
  export const jStat: {
    readonly normal: Distribution<[mean: number, sd: number]>;
    readonly studentt: Distribution<[df: number]>;
    factorialln(n: number): number;
    combinationln(n: number, k: number): number;
  };
}
