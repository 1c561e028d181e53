/** One action on one resource, as IAM is asked for it; `context` by the names of its condition keys. */
export type Ask = {
  readonly action: string;
  readonly resource: string;
  readonly context?: Readonly<Record<string, string>>;
};
