import * as z from 'zod';
import { S3Error } from './errors.ts';

/** A POST policy, read and not yet checked ("POST Policy", S3 API Reference). */
type PostPolicy = {
  readonly expiration: number;
  readonly conditions: readonly Condition[];
};

type Condition =
  | { readonly kind: 'eq' | 'starts-with'; readonly field: string; readonly value: string }
  | { readonly kind: 'range'; readonly minimum: number; readonly maximum: number };

/** What the file's bytes may number; absent when the policy does not say. */
export type LengthRange = { readonly minimum: number; readonly maximum: number };

const bytesSchema = z.union([
  z.int().nonnegative(),
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
]);

const conditionSchema = z.union([
  z
    .tuple([z.literal('content-length-range'), bytesSchema, bytesSchema])
    .transform(([, minimum, maximum]): Condition[] => [{ kind: 'range', minimum, maximum }]),
  z
    .tuple([z.enum(['eq', 'starts-with']), z.string().regex(/^\$./), z.string()])
    .transform(([kind, field, value]): Condition[] => [{ kind, field: field.slice(1).toLowerCase(), value }]),
  z
    .record(z.string().min(1), z.string())
    .transform((pairs): Condition[] =>
      Object.entries(pairs).map(([field, value]) => ({ kind: 'eq', field: field.toLowerCase(), value })),
    ),
]);

const policySchema = z.strictObject({
  expiration: z.iso.datetime().transform(text => Date.parse(text)),
  conditions: z.array(conditionSchema).transform(conditions => conditions.flat()),
});

const invalid = (reason: string): S3Error =>
  new S3Error('InvalidPolicyDocument', `Invalid Policy: ${reason}`);

/** Reads the base64 policy of a form; refuses with InvalidPolicyDocument. */
export const parsePostPolicy = (base64: string): PostPolicy => {
  if (!/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(base64)) throw invalid('not base64.');
  let document: unknown;
  try {
    document = JSON.parse(Buffer.from(base64, 'base64').toString('utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw invalid('Invalid JSON.');
  }
  const parsed = policySchema.safeParse(document);
  if (!parsed.success) throw invalid(z.prettifyError(parsed.error));
  return parsed.data;
};

const denied = (reason: string): S3Error =>
  new S3Error('AccessDenied', `Invalid according to Policy: ${reason}`);

const describeCondition = (condition: Condition): string =>
  condition.kind === 'range'
    ? JSON.stringify(['content-length-range', condition.minimum, condition.maximum])
    : JSON.stringify([condition.kind, `$${condition.field}`, condition.value]);

const holds = (condition: Condition, fields: ReadonlyMap<string, string>): boolean => {
  if (condition.kind === 'range') return true;
  const value = fields.get(condition.field) ?? '';
  if (condition.kind === 'eq') return value === condition.value;
  // A Content-Type list must begin rightly in each of its members.
  const values = condition.field === 'content-type' ? value.split(',').map(part => part.trim()) : [value];
  return values.every(part => part.startsWith(condition.value));
};

/** Fields that a policy need not name: they carry the policy itself, its signature or the file. */
const exempt = (field: string): boolean =>
  ['policy', 'x-amz-signature', 'file', 'bucket'].includes(field) || field.startsWith('x-ignore-');

/**
 * Enforces a policy on a form's fields (names in lower case, `bucket` among them) at `now`: not expired, every
 * condition holds, every field is covered. Refuses with AccessDenied; returns the length range for the file.
 */
export const enforcePostPolicy = (
  policy: PostPolicy,
  fields: ReadonlyMap<string, string>,
  now: number,
): LengthRange | undefined => {
  if (now >= policy.expiration) throw denied('Policy expired.');

  const broken = policy.conditions.find(condition => !holds(condition, fields));
  if (broken !== undefined) throw denied(`Policy Condition failed: ${describeCondition(broken)}`);

  const covered = new Set(
    policy.conditions.map(condition => (condition.kind === 'range' ? '' : condition.field)),
  );
  const extra = [...fields.keys()].filter(field => !exempt(field) && !covered.has(field));
  if (extra.length > 0) throw denied(`Extra input fields: ${extra.join(', ')}`);

  const ranges = policy.conditions.filter(condition => condition.kind === 'range');
  if (ranges.length === 0) return undefined;
  return {
    minimum: Math.max(...ranges.map(range => range.minimum)),
    maximum: Math.min(...ranges.map(range => range.maximum)),
  };
};
