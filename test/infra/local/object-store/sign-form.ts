import { createHmac } from 'node:crypto';
import { bucket, credentials, region } from './fixture.ts';

export type FormPlan = {
  /** Policy conditions beside those of the signature's own fields. */
  readonly conditions: readonly unknown[];
  readonly fields: Readonly<Record<string, string>>;
  readonly expiresInMs?: number;
  readonly secret?: string;
  readonly policyText?: string;
};

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** Makes a presigned POST the way S3's documentation computes it, independently of the code under test. */
export const signForm = (now: number, plan: FormPlan): Record<string, string> => {
  const date = `${new Date(now).toISOString().replace(/[:-]|\.\d{3}/g, '')}`;
  const day = date.slice(0, 8);
  const signed = {
    'x-amz-algorithm': 'AWS4-HMAC-SHA256',
    'x-amz-credential': `${credentials.accessKeyId}/${day}/${region}/s3/aws4_request`,
    'x-amz-date': date,
  };
  const document = {
    expiration: new Date(now + (plan.expiresInMs ?? 600_000)).toISOString(),
    conditions: [
      { bucket },
      ...Object.entries(signed).map(([name, value]) => ({ [name]: value })),
      ...plan.conditions,
    ],
  };
  const policy = Buffer.from(plan.policyText ?? JSON.stringify(document)).toString('base64');
  const secret = plan.secret ?? credentials.secretAccessKey;
  const key = ['s3', 'aws4_request'].reduce(hmac, hmac(hmac(`AWS4${secret}`, day), region));
  return { ...plan.fields, ...signed, policy, 'x-amz-signature': hmac(key, policy).toString('hex') };
};

/** The form with its file last, as browsers must send it. */
export const makeForm = (
  fields: Readonly<Record<string, string>>,
  file: string | Uint8Array<ArrayBuffer>,
): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([file]), 'mẫu.pdf');
  return form;
};
