import { awsLimits } from '../../aws-limits.ts';
import { algorithms } from '../checksums.ts';
import { S3Error } from '../errors.ts';
import { type IncomingBody, openIncomingBody } from '../incoming-body.ts';
import { type Call, type Operation, quoted } from '../operation.ts';
import type { Upload } from '../uploads.ts';
import { bodyHeaders } from './put-object.ts';

/** S3's highest part number. */
const maximumParts = awsLimits.partNumber.figure;

export const noSuchUpload = (): S3Error =>
  new S3Error(
    'NoSuchUpload',
    'The specified multipart upload does not exist. It may have been aborted or completed.',
  );

/** The upload that a request continues; refuses unknown, aborted and (unless wanted) completed ones. */
export const findUpload = ({ request, store }: Call, alsoCompleted = false): Upload => {
  const upload = store.uploads.find(request.query.get('uploadId') ?? '', request.bucket, request.key);
  if (upload === undefined || (upload.versionId !== null && !alsoCompleted)) throw noSuchUpload();
  return upload;
};

const requireAlgorithm = (upload: Upload, body: IncomingBody): void => {
  if (upload.algorithm === null || upload.algorithm === body.algorithm) return;
  const actual = body.algorithm?.toLowerCase() ?? 'null';
  throw new S3Error(
    'InvalidRequest',
    `Checksum Type mismatch occurred, expected checksum Type: ${upload.algorithm.toLowerCase()}, actual checksum Type: ${actual}`,
  );
};

/** UploadPart: stores one part; the same number again replaces it. */
export const uploadPart: Operation = {
  query: ['partNumber', 'uploadId'],
  headers: bodyHeaders,
  run: async call => {
    const { request, caller, store } = call;
    const number = Number(request.query.get('partNumber'));
    if (!Number.isInteger(number) || number < 1 || number > maximumParts)
      throw new S3Error(
        'InvalidArgument',
        `Part number must be an integer between 1 and ${maximumParts}, inclusive`,
      );
    const upload = findUpload(call);
    const { uploadId } = upload;
    const incoming = openIncomingBody(request, caller);
    requireAlgorithm(upload, incoming);

    const { algorithm = null } = incoming;
    const { file, size, md5, checksums } = await store.bodies.store(incoming, []);
    const etag = md5.toString('hex');
    const checksum = algorithm === null ? null : (checksums.get(algorithm) ?? null);
    const replaced = await store.oneAtATime(uploadId, async () => {
      try {
        findUpload(call);
        const old = store.uploads.parts(uploadId).filter(part => part.number === number);
        store.uploads.putPart(uploadId, {
          number,
          body: file,
          size,
          etag,
          algorithm,
          checksum,
          createdAt: store.now(),
        });
        return old.map(part => part.body);
      } catch (error) {
        await store.bodies.remove([file]);
        throw error;
      }
    });
    await store.bodies.remove(replaced);
    return {
      status: 200,
      headers: {
        etag: quoted(etag),
        ...(algorithm === null ? {} : { [algorithms[algorithm].header]: checksum ?? undefined }),
      },
    };
  },
};
