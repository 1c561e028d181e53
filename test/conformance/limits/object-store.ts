import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { awsLimits } from '#infra/local/aws-limits.ts';
import { bucket, errorCode } from '#test/infra/local/object-store/fixture.ts';
import { makeForm, signForm } from '#test/infra/local/object-store/sign-form.ts';
import type { Objects } from '../object-store/open-store.ts';
import { told } from '../support/told.ts';
import type { Probes } from './probe.ts';

const text = (length: number): string => 'x'.repeat(length);
const answered = async (answer: Response): Promise<string> =>
  answer.ok ? 'served' : ((await errorCode(answer)) ?? String(answer.status));

export const objectStoreProbes = (store: Objects) => {
  const { client, clock } = store;
  const at = () => ({ Bucket: bucket, Key: `${store.newFolder()}a` });
  const tagged = (tags: Readonly<Record<string, string>>) =>
    told(store.put(at().Key, 'x', { Tagging: new URLSearchParams(tags).toString() }));
  return {
    objectKey: bytes => told(store.put('đ'.repeat(bytes / 2) + text(bytes % 2))),
    metadata: bytes => told(store.put(at().Key, 'x', { Metadata: { name: text(bytes - 'name'.length) } })),
    tags: count => tagged(Object.fromEntries(Array.from({ length: count }, (_, n) => [`t${n}`, 'x']))),
    tagKey: length => tagged({ [text(length)]: 'x' }),
    tagValue: length => tagged({ t: text(length) }),
    partNumber: async PartNumber => {
      const key = at();
      const { UploadId } = await client.send(new CreateMultipartUploadCommand(key));
      return told(client.send(new UploadPartCommand({ ...key, UploadId, PartNumber, Body: 'x' })));
    },
    // The limit is a least: one more of what is missing.
    smallestPart: async amount => {
      const key = at();
      const least = awsLimits.smallestPart.figure;
      const { UploadId } = await client.send(new CreateMultipartUploadCommand(key));
      const part = async (PartNumber: number, Body: string) => {
        const { ETag } = await client.send(new UploadPartCommand({ ...key, UploadId, PartNumber, Body }));
        return { PartNumber, ETag };
      };
      const Parts = [await part(1, text(least - (amount - least))), await part(2, 'last')];
      return told(
        client.send(new CompleteMultipartUploadCommand({ ...key, UploadId, MultipartUpload: { Parts } })),
      );
    },
    formFields: async bytes => {
      const { Key: key } = at();
      const form = (filling: string) =>
        signForm(clock.now, { conditions: [{ key }], fields: { key, 'x-ignore-a': filling } });
      const around = Object.entries(form('')).flat().join('').length;
      const body = makeForm(form(text(bytes - around)), 'bytes');
      return answered(await fetch(`${store.endpoint}/${bucket}`, { method: 'POST', body }));
    },
    presignedLife: async seconds => {
      const key = at();
      await store.put(key.Key);
      const most = awsLimits.presignedLife.figure;
      const url = await getSignedUrl(client, new GetObjectCommand(key), {
        ...{ expiresIn: most, signingDate: new Date(clock.now) },
      });
      // The SDK itself signs no more than the limit; how long comes before who signed.
      return answered(await fetch(url.replace(`Expires=${most}`, `Expires=${seconds}`)));
    },
    listedKeys: async MaxKeys => {
      const answer = await client.send(new ListObjectsV2Command({ Bucket: bucket, MaxKeys }));
      return answer.MaxKeys === MaxKeys ? 'served' : 'MaxKeys';
    },
  } satisfies Partial<Probes>;
};
