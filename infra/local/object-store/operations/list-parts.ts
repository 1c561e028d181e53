import { algorithms } from '../checksums.ts';
import { S3Error } from '../errors.ts';
import { type Operation, quoted } from '../operation.ts';
import type { Part } from '../uploads.ts';
import { element, elements, type Xml, xmlDocument } from '../xml.ts';
import { findUpload } from './upload-part.ts';

const defaultPage = 1_000;

const partElement = ({ number, createdAt, etag, size, algorithm, checksum }: Part): Xml =>
  element('Part', [
    ...elements({
      PartNumber: number,
      LastModified: new Date(createdAt).toISOString(),
      ETag: quoted(etag),
      Size: size,
    }),
    ...(algorithm === null || checksum === null ? [] : [element(algorithms[algorithm].element, checksum)]),
  ]);

const readNumber = (text: string | undefined, fallback: number): number => {
  const value = Number(text ?? fallback);
  if (!Number.isInteger(value) || value < 0)
    throw new S3Error('InvalidArgument', 'Not a non-negative integer.');
  return value;
};

/** ListParts: what a browser that resumes an upload need not send again. */
export const listParts: Operation = {
  query: ['uploadId', 'part-number-marker', 'max-parts'],
  run: call => {
    const { request, store } = call;
    const upload = findUpload(call);
    const marker = readNumber(request.query.get('part-number-marker'), 0);
    const maximum = Math.min(readNumber(request.query.get('max-parts'), defaultPage), defaultPage);
    const rest = store.uploads.parts(upload.uploadId).filter(part => part.number > marker);
    const page = rest.slice(0, maximum);
    const truncated = rest.length > page.length;
    return {
      status: 200,
      body: xmlDocument('ListPartsResult', [
        ...elements({
          Bucket: upload.bucket,
          Key: upload.key,
          UploadId: upload.uploadId,
          PartNumberMarker: marker,
          NextPartNumberMarker: page.at(-1)?.number,
          MaxParts: maximum,
          IsTruncated: truncated,
          StorageClass: 'STANDARD',
          ChecksumAlgorithm: upload.algorithm ?? undefined,
          ChecksumType: upload.checksumType ?? undefined,
        }),
        ...page.map(partElement),
      ]),
    };
  },
};
