import {
  DeleteObjectCommand,
  GetObjectCommand,
  type GetObjectCommandInput,
  HeadObjectCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
} from '@aws-sdk/client-s3';
import { bucket, defined, runTemporary } from '#test/infra/local/object-store/fixture.ts';

/** An object store with a hand-moved clock, and the calls that most rules are made of. */
export const openStore = async () => {
  const { remove: close, ...running } = await runTemporary();
  const { client } = running;
  let used = 0;
  return {
    ...running,
    ...{ bucket, close },
    /** A folder that holds nothing yet. */
    newFolder: (): string => {
      used += 1;
      return `folder-${used}/`;
    },
    put: (Key: string, Body = 'x', more: Partial<PutObjectCommandInput> = {}) =>
      client.send(new PutObjectCommand({ Bucket: bucket, Key, Body, ...more })),
    get: async (Key: string, more: Partial<GetObjectCommandInput> = {}) => {
      const answer = await client.send(new GetObjectCommand({ Bucket: bucket, Key, ...more }));
      return { ...answer, text: await defined(answer.Body).transformToString() };
    },
    head: (Key: string, more: Partial<GetObjectCommandInput> = {}) =>
      client.send(new HeadObjectCommand({ Bucket: bucket, Key, ...more })),
    remove: (Key: string, VersionId?: string) =>
      client.send(new DeleteObjectCommand({ Bucket: bucket, Key, VersionId })),
  };
};

export type Objects = Awaited<ReturnType<typeof openStore>>;
