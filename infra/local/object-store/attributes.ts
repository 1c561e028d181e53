import * as z from 'zod';
import { awsLimits } from '../aws-limits.ts';
import { S3Error } from './errors.ts';

/** What a client says about an object beside its bytes. */
export const attributesSchema = z.object({
  headers: z.record(z.string(), z.string()),
  metadata: z.record(z.string(), z.string()),
});
export type Attributes = z.infer<typeof attributesSchema>;

export const tagsSchema = z.record(z.string(), z.string());
export type Tags = z.infer<typeof tagsSchema>;

/** Headers that are kept with an object, beside its metadata. */
export const storedHeaders = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-type',
  'expires',
] as const;

const metadataPrefix = 'x-amz-meta-';
const maximumMetadataBytes = awsLimits.metadata.figure;

/** `aws-chunked` describes the transfer, not the object. */
const withoutTransferCoding = (encoding: string): string =>
  encoding
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '' && part !== 'aws-chunked')
    .join(',');

/**
 * Collects content headers and user metadata from named values (headers, signed query or form fields; names in
 * lower case). Refuses more than 2 KB of user metadata.
 */
export const readAttributes = (values: Iterable<readonly [string, string | undefined]>): Attributes => {
  const given = new Map(values);
  const headers: Record<string, string> = {};
  for (const name of storedHeaders) {
    const value = given.get(name);
    const kept = name === 'content-encoding' && value !== undefined ? withoutTransferCoding(value) : value;
    if (kept !== undefined && kept !== '') headers[name] = kept;
  }
  headers['content-type'] ??= 'binary/octet-stream';

  const metadata: Record<string, string> = {};
  let bytes = 0;
  for (const [name, value] of given) {
    if (!name.startsWith(metadataPrefix) || value === undefined) continue;
    metadata[name.slice(metadataPrefix.length)] = value;
    bytes += name.length - metadataPrefix.length + Buffer.byteLength(value);
  }
  if (bytes > maximumMetadataBytes)
    throw new S3Error('MetadataTooLarge', 'Your metadata headers exceed the maximum allowed metadata size.');
  return { headers, metadata };
};

/** Checks a tag set against S3's limits (10 tags, 128 and 256 characters, no repeated key). */
export const checkTags = (pairs: readonly (readonly [string, string])[]): Tags => {
  const tags = Object.fromEntries(pairs);
  if (pairs.length > awsLimits.tags.figure)
    throw new S3Error('BadRequest', `Object tags cannot be greater than ${awsLimits.tags.figure}`);
  const misshapen = pairs.some(
    ([key, value]) =>
      key.length < 1 || key.length > awsLimits.tagKey.figure || value.length > awsLimits.tagValue.figure,
  );
  if (misshapen || Object.keys(tags).length !== pairs.length)
    throw new S3Error('InvalidTag', 'A tag is repeated, or its key or value is too long.');
  return tags;
};

/** Reads the `x-amz-tagging` header: tags as a query string. */
export const parseTaggingHeader = (value: string | undefined): Tags =>
  checkTags([...new URLSearchParams(value ?? '')]);

/** An object's content headers and metadata as response headers. */
export const attributeHeaders = ({ headers, metadata }: Attributes): Record<string, string> => ({
  ...headers,
  ...Object.fromEntries(Object.entries(metadata).map(([name, value]) => [`${metadataPrefix}${name}`, value])),
});
