/** What one person thinks a change is worth and takes, 1–5 each. */
export interface Opinion {
  readonly value: number;
  readonly effort: number;
}
