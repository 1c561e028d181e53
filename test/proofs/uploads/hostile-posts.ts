import { PutObjectCommand } from '@aws-sdk/client-s3';
import { bucket } from '../../infra/local/object-store/fixture.ts';

type Fields = Readonly<Record<string, string>>;

/** A form that was made of an honest ticket, and what is sent with it. */
export type Forged = { readonly fields: Fields; readonly bytes: Buffer };
export type Forge = (ticket: Forged & { readonly others: Fields }) => Forged;

const withField =
  (name: string, value: (fields: Fields) => string): Forge =>
  ({ fields, bytes }) => ({ fields: { ...fields, [name]: value(fields) }, bytes });

/** A policy with another word in it, under the signature of the first. */
const policyWith = (from: string, to: string): Forge =>
  withField('policy', ({ policy = '' }) =>
    Buffer.from(Buffer.from(policy, 'base64').toString().replace(from, to)).toString('base64'),
  );

/** What may be changed in a form on its way: each must be refused by the store, which keeps nothing of it. */
export const hostilePosts: Readonly<Record<string, Forge>> = {
  'the key of another owner’s file': ({ fields, bytes, others }) => ({
    fields: { ...fields, key: others.key ?? '' },
    bytes,
  }),
  'the whole ticket of another owner': ({ bytes, others }) => ({ fields: others, bytes }),
  'a key of its own choice': withField('key', () => 'outputs/bang-khen.pdf'),
  'a key that climbs': withField('key', ({ key }) => `${key}/../../decisions/1`),
  'a key with the file’s name in it': withField('key', ({ key }) => `${key}-\${filename}`),
  'a type that browsers run': withField('Content-Type', () => 'text/html'),
  'a second type': withField('Content-Type', type => `${type['Content-Type']},text/html`),
  'one byte more': ({ fields, bytes }) => ({ fields, bytes: Buffer.concat([bytes, Buffer.of(0)]) }),
  'one byte less': ({ fields, bytes }) => ({ fields, bytes: bytes.subarray(0, -1) }),
  'no byte': ({ fields }) => ({ fields, bytes: Buffer.alloc(0) }),
  'thirty megabytes': ({ fields }) => ({ fields, bytes: Buffer.alloc(30 * 1_048_576, 32) }),
  'other bytes of that length': ({ fields, bytes }) => ({
    fields,
    bytes: Buffer.from(bytes).fill('9', bytes.length - 30, bytes.length - 20),
  }),
  'another checksum': withField('x-amz-checksum-sha256', () => Buffer.alloc(32, 7).toString('base64')),
  'a checksum that is none': withField('x-amz-checksum-sha256', () => 'mẫu'),
  'a checksum of another kind': withField('x-amz-checksum-algorithm', () => 'CRC32'),
  'a verdict that it brings itself': withField('tagging', () => '<Tagging><TagSet/></Tagging>'),
  'a right for everybody': withField('acl', () => 'public-read'),
  'data of its own beside it': withField('x-amz-meta-mau', () => 'mau'),
  'a page to go to afterwards': withField('success_action_redirect', () => 'https://example.org/'),
  'a policy that lasts longer': policyWith('"expiration":"2026', '"expiration":"2046'),
  'a policy for any length': policyWith('content-length-range', 'content-length-rang'),
  'a signature of its own': withField('x-amz-signature', () => 'a'.repeat(64)),
  'no signature': ({ fields, bytes }) => ({
    fields: Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'x-amz-signature')),
    bytes,
  }),
};

/** Puts bytes under a key past every ticket, as one could who has the store itself. */
export const putPast = (key: string, bytes: Uint8Array) =>
  new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes });
