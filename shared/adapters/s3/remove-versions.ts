import {
  DeleteObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3';

/**
 * Removes an object for good: every version, and every marker that stands for a deleted one. In a bucket with versions a plain
 * delete would only hide it. Done again it finds nothing.
 */
export const removeVersions = async (
  { client, bucket: Bucket }: { readonly client: S3Client; readonly bucket: string },
  key: string,
): Promise<void> => {
  let page: ListObjectVersionsCommandOutput | undefined;
  do {
    page = await client.send(
      new ListObjectVersionsCommand({
        ...{ Bucket, Prefix: key },
        ...(page?.NextKeyMarker === undefined ? {} : { KeyMarker: page.NextKeyMarker }),
        ...(page?.NextVersionIdMarker === undefined ? {} : { VersionIdMarker: page.NextVersionIdMarker }),
      }),
    );
    // A prefix finds longer keys as well.
    for (const { Key, VersionId } of [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])])
      if (Key === key && VersionId !== undefined)
        await client.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
  } while (page.IsTruncated === true);
};
