/** Messages, schedules and the workflow, as the one function that delivers effects reaches them. */
export type OutsideReach = {
  readonly mailIdentityArn: string;
  readonly mailFrom: string;
  readonly mailConfiguration: { readonly name: string; readonly arn: string };
  readonly textSender: string | undefined;
  readonly zaloAddress: string | undefined;
  readonly stateMachineArn: string;
  /** `…:execution:<state machine>:*` */
  readonly executionsArn: string;
  readonly scheduleGroup: string;
  /** `…:schedule/<group>/*` */
  readonly schedulesArn: string;
  readonly scheduleRoleArn: string;
  readonly scheduleDeadLettersArn: string;
};

/** Names and ARNs of all that functions may reach; `grants.ts` says how, by need. */
export type Reach = {
  readonly region: string;
  readonly records: { readonly arn: string; readonly name: string };
  readonly audit: { readonly arn: string; readonly name: string };
  readonly recordsKeyArn: string;
  /** Keys of statements: the present one first, then those that signed before. */
  readonly signingKeyArns: readonly [string, ...string[]];
  readonly webhookKeyArn: string;
  /** Signed checkpoints of the audit trail. */
  readonly checkpoints: { readonly arn: string; readonly name: string };
  readonly files: {
    readonly arn: string;
    readonly name: string;
    readonly keyArn: string;
    /** Where browsers reach the bucket. */
    readonly url: string;
  };
  readonly issuer: { readonly url: string; readonly audience: string; readonly keysUrl: string };
  readonly outside?: OutsideReach;
};
