import { awsLimits } from '../../aws-limits.ts';
import { algorithmNames, algorithms } from '../checksums.ts';
import { S3Error } from '../errors.ts';
import type { Part, Upload } from '../uploads.ts';
import { childText, expectChildren, parseXml, type XmlElement } from '../xml.ts';

/** S3's least size of every part but the last: 5 MiB. */
const minimumPartBytes = awsLimits.smallestPart.figure;

const invalidPart = (number: number): S3Error =>
  new S3Error(
    'InvalidPart',
    'One or more of the specified parts could not be found, or its entity tag or checksum did not match.',
    { details: { PartNumber: String(number) } },
  );

const requireChecksums = (upload: Upload, part: Part, listed: XmlElement): void => {
  for (const name of algorithmNames) {
    const given = childText(listed, algorithms[name].element);
    if (given !== undefined && (part.algorithm !== name || part.checksum !== given))
      throw invalidPart(part.number);
    if (given === undefined && upload.algorithm === name && upload.checksumType === 'COMPOSITE')
      throw new S3Error(
        'InvalidRequest',
        `The upload was created using a ${name.toLowerCase()} checksum. The complete request must include the checksum for each part.`,
      );
  }
};

/**
 * Reads the part list of a completion and matches it with the stored parts: ascending numbers, known ETags and
 * checksums, 5 MiB at least except for the last.
 */
export const readPartList = (source: string, upload: Upload, stored: readonly Part[]): readonly Part[] => {
  const byNumber = new Map(stored.map(part => [part.number, part]));
  const listed = expectChildren(parseXml(source), 'CompleteMultipartUpload', 'Part');
  if (listed.length === 0) throw new S3Error('MalformedXML', 'You must specify at least one part');
  let previous = 0;
  const parts = listed.map(entry => {
    const number = Number(childText(entry, 'PartNumber'));
    if (!(number > previous))
      throw new S3Error(
        'InvalidPartOrder',
        'The list of parts was not in ascending order. Parts must be ordered by part number.',
      );
    previous = number;
    const part = byNumber.get(number);
    if (part === undefined || childText(entry, 'ETag')?.replaceAll('"', '') !== part.etag)
      throw invalidPart(number);
    requireChecksums(upload, part, entry);
    return part;
  });
  for (const { number, size } of parts.slice(0, -1)) {
    if (size >= minimumPartBytes) continue;
    throw new S3Error('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', {
      details: {
        PartNumber: String(number),
        ProposedSize: String(size),
        MinSizeAllowed: String(minimumPartBytes),
      },
    });
  }
  return parts;
};
