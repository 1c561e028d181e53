/** One statement of a role's policy, as IAM has them; CDK writes it into templates, the embedded services weigh it. */
export type Statement = {
  readonly sid: string;
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  /** ARNs, in which `*` stands for any characters. */
  readonly resources: readonly string[];
  /** Condition keys and what each must be: `StringEquals` is all that is needed. */
  readonly equals: Readonly<Record<string, string>>;
};
