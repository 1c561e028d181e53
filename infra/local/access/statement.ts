/** One action on one resource, as IAM is asked for it; `context` by the names of its condition keys. */
export type Ask = {
  readonly action: string;
  readonly resource: string;
  readonly context?: Readonly<Record<string, string>>;
};

export type Statement = {
  readonly sid: string;
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** All must hold (`StringEquals` alone is used). */
  readonly equals: Readonly<Record<string, string>>;
};
