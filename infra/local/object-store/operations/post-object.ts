import { readAttributes, storedHeaders } from '../attributes.ts';
import { requireCredential, type SecretOf, wrongSignature } from '../authenticate.ts';
import { algorithms, checksumHeaders, defaultAlgorithm, parseAlgorithm, sentChecksum } from '../checksums.ts';
import { commitVersion, fullChecksum, unconditional } from '../commit-version.ts';
import { S3Error } from '../errors.ts';
import { type IncomingBody, maximumBodyBytes, requireChecksum } from '../incoming-body.ts';
import { type AdmitCall, quoted, type Reply, type Store } from '../operation.ts';
import { type PostForm, readPostForm } from '../post-form.ts';
import { enforcePostPolicy, type LengthRange, parsePostPolicy } from '../post-policy.ts';
import { requireKeyLength, type S3Request } from '../request.ts';
import { algorithmName, sameSignature, sign, signingKey } from '../sigv4.ts';
import { elements, xmlDocument } from '../xml.ts';

const understood: ReadonlySet<string> = new Set([
  ...['key', 'bucket', 'policy', 'success_action_status', 'file'],
  ...['x-amz-algorithm', 'x-amz-credential', 'x-amz-date', 'x-amz-signature', 'x-amz-checksum-algorithm'],
  ...storedHeaders,
  ...checksumHeaders,
]);

/** S3 puts the uploaded file's name in its place. */
const fileNamePlaceholder = /\$\{filename\}/g;

const requireUnderstood = (fields: ReadonlyMap<string, string>): void => {
  const strange = [...fields.keys()].filter(
    name => !understood.has(name) && !name.startsWith('x-amz-meta-') && !name.startsWith('x-ignore-'),
  );
  // Fields without a meaning are harmless and the policy decides on them; those with one must not be ignored.
  const meaningful = strange.filter(
    name =>
      name.startsWith('x-amz-') || ['acl', 'tagging', 'redirect', 'success_action_redirect'].includes(name),
  );
  if (meaningful.length > 0)
    throw new S3Error('NotImplemented', `Form fields not implemented: ${meaningful.join(', ')}`);
};

/** Verifies the policy's signature; by whose key, and for which region it was made. */
const verifySignature = (fields: ReadonlyMap<string, string>, secretOf: SecretOf) => {
  const read = (name: string): string => {
    const value = fields.get(name);
    if (value === undefined) throw new S3Error('AccessDenied', `Access Denied: the form has no ${name}.`);
    return value;
  };
  const policy = read('policy');
  const algorithm = read('x-amz-algorithm');
  if (algorithm !== algorithmName)
    throw new S3Error('NotImplemented', `Signing algorithm ${algorithm} is not implemented.`);
  const scope = requireCredential(read('x-amz-credential'), read('x-amz-date'), secretOf);
  const expected = sign(signingKey(scope.secret, scope), policy);
  if (!sameSignature(expected, read('x-amz-signature'))) throw wrongSignature();
  return scope;
};

/** Passes the file on, and stops at the first byte past the policy's limit. */
async function* limited({ file }: PostForm, range: LengthRange | undefined): AsyncGenerator<Uint8Array> {
  const [minimum, maximum] = [
    range?.minimum ?? 0,
    Math.min(range?.maximum ?? maximumBodyBytes, maximumBodyBytes),
  ];
  let size = 0;
  const chunks: AsyncIterable<Buffer> = file.iterator({ destroyOnReturn: false });
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maximum)
      throw new S3Error('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size', {
        details: { MaxSizeAllowed: String(maximum) },
      });
    yield chunk;
  }
  if (size < minimum)
    throw new S3Error('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', {
      details: { ProposedSize: String(size), MinSizeAllowed: String(minimum) },
    });
}

const openFile = (form: PostForm, range: LengthRange | undefined): IncomingBody => {
  const sent = sentChecksum(name => form.fields.get(name));
  const named = form.fields.get('x-amz-checksum-algorithm');
  const algorithm = sent?.algorithm ?? (named === undefined ? defaultAlgorithm : parseAlgorithm(named));
  return {
    chunks: limited(form, range),
    algorithm,
    verify: digests => {
      if (sent !== undefined) requireChecksum(sent.algorithm, sent.value, digests);
    },
  };
};

/** S3 answers 204 unless the form asks for 200 or 201; any other wish is ignored. */
const successStatus = (wish: string | undefined): number =>
  wish === '200' || wish === '201' ? Number(wish) : 204;

/**
 * PostObject: a browser's form upload. The signature covers the policy and the policy covers the form, so both are
 * verified before the first byte of the file is kept.
 */
export const postObject = async (
  request: S3Request,
  context: { store: Store; secretOf: SecretOf; admit: AdmitCall; requestId: string },
): Promise<Reply> => {
  const { store, secretOf, admit, requestId } = context;
  const { bucket } = request;
  const form = await readPostForm(request.raw);
  try {
    const key = (form.fields.get('key') ?? '').replace(fileNamePlaceholder, () => form.fileName);
    if (key === '') throw new S3Error('UserKeyMustBeSpecified', 'The form must have a field named key.');
    requireKeyLength(key);
    const fields = new Map([...form.fields, ['key', key] as const, ['bucket', bucket] as const]);
    requireUnderstood(fields);
    const { accessKeyId, region } = verifySignature(fields, secretOf);
    admit(accessKeyId, { operation: 'PostObject', bucket, key, versioned: false });
    const policy = parsePostPolicy(fields.get('policy') ?? '');
    const range = enforcePostPolicy(policy, fields, store.now());

    const attributes = readAttributes(fields);
    const incoming = openFile(form, range);
    const algorithm = incoming.algorithm ?? defaultAlgorithm;
    const body = await store.bodies.store(incoming, []);
    const version = await commitVersion(store, {
      ...{ bucket, key, body, attributes, tags: {}, condition: unconditional },
      checksum: fullChecksum(body, algorithm),
      createdBy: 'Post',
      origin: { region, requestId, sourceAddress: request.raw.socket.remoteAddress ?? '127.0.0.1' },
    });
    const status = successStatus(fields.get('success_action_status'));
    const location = `http://${request.header('host') ?? ''}/${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`;
    return {
      status,
      headers: {
        etag: quoted(version.etag),
        location,
        'x-amz-version-id': version.versionId,
        [algorithms[algorithm].header]: version.checksum?.value,
      },
      ...(status === 201
        ? {
            body: xmlDocument(
              'PostResponse',
              elements({ Location: location, Bucket: bucket, Key: key, ETag: quoted(version.etag) }),
              true,
            ),
          }
        : {}),
    };
  } catch (error) {
    form.abandon();
    throw error;
  }
};
