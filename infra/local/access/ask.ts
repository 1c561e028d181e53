/** One action on one resource, as IAM is asked for it; `context` by the names of its condition keys. */
export type Ask = {
  readonly action: string;
  readonly resource: string;
  readonly context?: Readonly<Record<string, string>>;
  /** Partition keys of the items it is about, where the call names them. */
  readonly keys?: readonly string[];
};
