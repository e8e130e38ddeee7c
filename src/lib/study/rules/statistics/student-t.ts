/**
 * The probability that Student's t with `df` degrees of freedom lies within ±t, by the finite series for whole
 * degrees of freedom (Abramowitz & Stegun 26.7.3 and 26.7.4).
 * @param t from 0 up @param df a whole number from 1 up
 */
export function withinT(t: number, df: number): number {
  const angle = Math.atan(t / Math.sqrt(df));
  const cosine = Math.cos(angle);
  const odd = df % 2 === 1;
  // Terms of the series: cos^1·(2/3)cos^3… for odd, 1·(1/2)cos²… for even degrees of freedom.
  let term = odd ? cosine : 1;
  let sum = df === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k <= df - 2; k += 2) {
    term *= ((k - 1) / k) * cosine * cosine;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

/** The t that `confidence` (0–1) of Student's distribution lies within, found by halving. */
export function tQuantile(df: number, confidence = 0.95): number {
  let low = 0;
  let high = 1;
  while (withinT(high, df) < confidence) high *= 2;
  while (high - low > 1e-12 * high) {
    const middle = (low + high) / 2;
    if (withinT(middle, df) < confidence) low = middle;
    else high = middle;
  }
  return high;
}
