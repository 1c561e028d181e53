/** One statement of a role's policy, as IAM has them; CDK writes it into templates, the embedded services weigh it. */
export type Statement = {
  readonly sid: string;
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  /** ARNs, in which `*` stands for any characters. */
  readonly resources: readonly string[];
  /** Condition keys and what each must be: `StringEquals`. */
  readonly equals: Readonly<Record<string, string>>;
  /** What the partition keys of the items must look like (`dynamodb:LeadingKeys`); none: like anything. */
  readonly keysLike: readonly string[];
};
