import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import type { S3Event, S3EventRecord } from 'aws-lambda';
import { oneKey } from '#infra/local/object-store/authenticate.ts';
import { listen } from '#infra/local/object-store/listen.ts';
import { openObjectStore } from '#infra/local/object-store/object-store.ts';
import { freshConnections } from '#test/support/fresh-connections.ts';

export const bucket = 'attachments';
export const region = 'ap-southeast-1';
export const credentials = { accessKeyId: 'local-key', secretAccessKey: 'local-secret' };

/** A fixed start of the product's clock: nothing in these tests may depend on the day they run. */
export const startOfTime = Date.parse('2026-03-01T00:00:00Z');

/** A client without retries: a test must see every refusal. */
export const clientOf = (endpoint: string): S3Client =>
  new S3Client({ ...freshConnections, region, credentials, endpoint, forcePathStyle: true, maxAttempts: 1 });

export type Running = Awaited<ReturnType<typeof run>>;

/** Opens a store on a folder and serves it; `deliver` may refuse events by throwing. */
export const run = async (folder: string, deliver: (event: S3Event) => Promise<void> = async () => {}) => {
  const records: S3EventRecord[] = [];
  const lines: string[] = [];
  const clock = { now: startOfTime };
  const store = openObjectStore({
    folder,
    buckets: [bucket, 'records', 'checkpoints'],
    now: () => clock.now,
    secretOf: oneKey(credentials),
    onObjectCreated: async event => {
      await deliver(event);
      records.push(...event.Records);
    },
    log: line => lines.push(line),
  });
  const { port, close } = await listen(store, 0);
  await store.start();
  const endpoint = `http://127.0.0.1:${port}`;
  const client = clientOf(endpoint);
  return {
    ...{ store, client, clock, records, lines, endpoint, folder },
    stop: async (): Promise<void> => {
      client.destroy();
      await close();
      await store.stop();
    },
  };
};

/** A store in a new temporary folder, and what takes both away. */
export const runTemporary = async (deliver?: (event: S3Event) => Promise<void>) => {
  const folder = await mkdtemp(join(tmpdir(), 'object-store-'));
  const running = await run(folder, deliver);
  return {
    ...running,
    remove: async (): Promise<void> => {
      await running.stop();
      await rm(folder, { recursive: true });
    },
  };
};

export const bodyFiles = (folder: string): Promise<string[]> => readdir(join(folder, 'bodies'));

/** The code of an S3 error document. */
export const errorCode = async (response: Response): Promise<string | undefined> =>
  /<Code>(\w+)<\/Code>/.exec(await response.text())?.[1];

/** A defined value, or the test fails. */
export const defined = <T>(value: T | undefined | null): T => {
  if (value === undefined || value === null) throw new Error('A value is missing');
  return value;
};
