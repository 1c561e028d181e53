import { S3Error } from './errors.ts';
import type { Operation } from './operation.ts';
import { abortMultipartUpload } from './operations/abort-multipart-upload.ts';
import { completeMultipartUpload } from './operations/complete-multipart-upload.ts';
import { copyObject } from './operations/copy-object.ts';
import { createMultipartUpload } from './operations/create-multipart-upload.ts';
import { deleteObject } from './operations/delete-object.ts';
import { getObject, headObject } from './operations/get-object.ts';
import { listObjectVersions } from './operations/list-object-versions.ts';
import { listObjectsV2 } from './operations/list-objects-v2.ts';
import { listParts } from './operations/list-parts.ts';
import { getObjectTagging, putObjectTagging } from './operations/object-tagging.ts';
import { putObject } from './operations/put-object.ts';
import { uploadPart } from './operations/upload-part.ts';
import type { S3Request } from './request.ts';

/** What is implemented of S3, by the API's own names (beside PostObject, which has its own way in). */
const operations: Readonly<Record<string, Operation>> = {
  AbortMultipartUpload: abortMultipartUpload,
  CompleteMultipartUpload: completeMultipartUpload,
  CopyObject: copyObject,
  CreateMultipartUpload: createMultipartUpload,
  DeleteObject: deleteObject,
  GetObject: getObject,
  GetObjectTagging: getObjectTagging,
  HeadObject: headObject,
  ListObjectVersions: listObjectVersions,
  ListObjectsV2: listObjectsV2,
  ListParts: listParts,
  PutObject: putObject,
  PutObjectTagging: putObjectTagging,
  UploadPart: uploadPart,
};

/** Understood in every request: who signed it and what software did. */
const commonHeaders = ['x-amz-content-sha256', 'x-amz-date', 'x-amz-user-agent'];

/**
 * What SDKs hoist from headers into a presigned URL by themselves. S3 does not act on a checksum in the query; only
 * the CRC32 of an empty body, which the SDK puts there when it presigns without a body, is ignored here as well.
 */
const emptyCrc32 = 'AAAAAA==';
const ignoredQuery: Readonly<Record<string, (value: string) => boolean>> = {
  'x-id': () => true,
  'x-amz-sdk-checksum-algorithm': () => true,
  'x-amz-user-agent': () => true,
  'x-amz-checksum-crc32': value => value === emptyCrc32,
};

const pascal = (name: string): string =>
  name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

const verbs: Readonly<Record<string, string>> = {
  GET: 'Get',
  PUT: 'Put',
  DELETE: 'Delete',
  HEAD: 'Head',
  POST: 'Post',
};

/** Operations that neither "verb + subresource" nor the plain verb names; first match wins. */
const special: readonly (readonly [string, (request: S3Request) => boolean])[] = [
  ['ListBuckets', ({ bucket }) => bucket === ''],
  [
    'ListObjectsV2',
    ({ key, method, query }) => key === '' && method === 'GET' && query.get('list-type') === '2',
  ],
  [
    'ListMultipartUploads',
    ({ key, method, query }) => key === '' && method === 'GET' && query.has('uploads'),
  ],
  ['ListObjectVersions', ({ key, method, query }) => key === '' && method === 'GET' && query.has('versions')],
  ['DeleteObjects', ({ key, method, query }) => key === '' && method === 'POST' && query.has('delete')],
  [
    'CreateMultipartUpload',
    ({ key, method, query }) => key !== '' && method === 'POST' && query.has('uploads'),
  ],
  [
    'CompleteMultipartUpload',
    ({ key, method, query }) => key !== '' && method === 'POST' && query.has('uploadId'),
  ],
  [
    'AbortMultipartUpload',
    ({ key, method, query }) => key !== '' && method === 'DELETE' && query.has('uploadId'),
  ],
  ['ListParts', ({ key, method, query }) => key !== '' && method === 'GET' && query.has('uploadId')],
  [
    'UploadPartCopy',
    ({ method, query, header }) =>
      method === 'PUT' && query.has('partNumber') && header('x-amz-copy-source') !== undefined,
  ],
  ['UploadPart', ({ key, method, query }) => key !== '' && method === 'PUT' && query.has('partNumber')],
  ['RestoreObject', ({ method, query }) => method === 'POST' && query.has('restore')],
  ['SelectObjectContent', ({ method, query }) => method === 'POST' && query.has('select')],
];

const plainBucketNames: Readonly<Record<string, string>> = {
  GET: 'ListObjects',
  PUT: 'CreateBucket',
  DELETE: 'DeleteBucket',
  HEAD: 'HeadBucket',
};

/** S3's subresources are bare query names (`?acl`, `?object-lock`); parameters always have values. */
const subresource = ({ pairs }: S3Request): string | undefined =>
  pairs.find(
    ([name, value]) => value === '' && /^[a-zA-Z-]+$/.test(name) && !/^(x-|response-)/i.test(name),
  )?.[0];

/** The API's name of what a request asks for. */
export const operationName = (request: S3Request): string => {
  const found = special.find(([, matches]) => matches(request));
  if (found !== undefined) return found[0];
  const verb = verbs[request.method] ?? request.method;
  const noun = request.key === '' ? 'Bucket' : 'Object';
  const sub = request.method === 'HEAD' ? undefined : subresource(request);
  if (sub !== undefined && sub !== 'prefix') return `${verb}${noun}${pascal(sub)}`;
  if (noun === 'Bucket') return plainBucketNames[request.method] ?? `${verb}Bucket`;
  return request.method === 'PUT' && request.header('x-amz-copy-source') !== undefined
    ? 'CopyObject'
    : `${verb}Object`;
};

const notImplemented = (what: string): S3Error =>
  new S3Error('NotImplemented', `${what} is not implemented by this object store.`, {
    details: { Header: what },
  });

const strangeQuery = ({ query = [], metadata }: Operation, request: S3Request): string | undefined =>
  [...request.query].find(
    ([name, value]) =>
      !/^X-Amz-(Algorithm|Content-Sha256|Credential|Date|Expires|Signature|SignedHeaders)$/.test(name) &&
      !query.includes(name) &&
      !(metadata === true && name.startsWith('x-amz-meta-')) &&
      ignoredQuery[name]?.(value) !== true,
  )?.[0];

const strangeHeader = ({ headers = [], metadata }: Operation, request: S3Request): string | undefined =>
  request.headerNames.find(
    name =>
      /^(x-amz-|if-)/.test(name) &&
      !commonHeaders.includes(name) &&
      !headers.includes(name) &&
      !(metadata === true && name.startsWith('x-amz-meta-')),
  );

/** The operation for a request; refuses, by name, what is not implemented: operation, parameter or header. */
export const findOperation = (request: S3Request): Operation => {
  const name = operationName(request);
  const operation = operations[name];
  if (operation === undefined) throw notImplemented(name);
  const parameter = strangeQuery(operation, request);
  if (parameter !== undefined) throw notImplemented(`Query parameter ${parameter} of ${name}`);
  const header = strangeHeader(operation, request);
  if (header !== undefined) throw notImplemented(`Header ${header} of ${name}`);
  return operation;
};
