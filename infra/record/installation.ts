import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import { lockFolder } from '#infra/local/disk/folder-lock.ts';
import { readFileIfPresent } from '#infra/local/disk/read-file-if-present.ts';
import { startDynamoDb } from '#infra/local/dynamodb/start-dynamodb.ts';
import { oneKey } from '#infra/local/object-store/authenticate.ts';
import { listen } from '#infra/local/object-store/listen.ts';
import { openStores } from '#infra/local/object-store/stores.ts';
import { localCredentials, names, place } from '#infra/local/runtime/names.ts';
import { RefusedError } from './refused.ts';
import { openStillTables, type StillTables } from './still-tables.ts';

/** An installation as an export sees it: its tables and its bucket. */
export type Installation = {
  readonly dynamodb: DynamoDBClient;
  readonly s3: S3Client;
  readonly recordsTable: string;
  readonly auditTable: string;
  readonly bucket: string;
  /** Where signed checkpoints are kept; on AWS named by the operator, or not copied. */
  readonly checkpointsBucket: string | undefined;
  /** The tables as they stand when this is called, where that can be had while people work. */
  readonly holdStill?: () => Promise<StillTables>;
  readonly close: () => Promise<void>;
};

const endpointsSchema = z.object({
  dynamodb: z.url(),
  s3: z.url(),
  recordsTable: z.string(),
  auditTable: z.string(),
  bucket: z.string(),
  checkpointsBucket: z.string(),
  pid: z.int(),
});

/** Where the tables lie below a local installation's data. */
export const dynamodbFolder = (folder: string): string => join(folder, 'dynamodb');

const clientsAt = (endpoints: { readonly dynamodb: string; readonly s3: string }) => ({
  dynamodb: new DynamoDBClient({
    region: place.region,
    endpoint: endpoints.dynamodb,
    credentials: localCredentials,
  }),
  s3: new S3Client({
    region: place.region,
    endpoint: endpoints.s3,
    credentials: localCredentials,
    forcePathStyle: true,
  }),
});

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    // No such process: the file was left behind by a kill.
    return false;
  }
};

/** The services of an installation that runs on this computer, or undefined where it does not run. */
const joinRunning = (folder: string): Installation | undefined => {
  const text = readFileIfPresent(join(folder, 'endpoints.json'));
  const endpoints = text === undefined ? undefined : endpointsSchema.parse(JSON.parse(text));
  if (endpoints === undefined || !isAlive(endpoints.pid)) return undefined;
  const clients = clientsAt(endpoints);
  return {
    ...clients,
    recordsTable: endpoints.recordsTable,
    auditTable: endpoints.auditTable,
    bucket: endpoints.bucket,
    checkpointsBucket: endpoints.checkpointsBucket,
    holdStill: () => openStillTables(folder, dynamodbFolder(folder)),
    close: async () => {
      clients.dynamodb.destroy();
      clients.s3.destroy();
    },
  };
};

/** Starts the engines of a stopped installation for as long as it is read; nothing is delivered meanwhile. */
const openStopped = async (folder: string): Promise<Installation> => {
  const lock = lockFolder(folder, 'runtime');
  const engine = await startDynamoDb({ folder: dynamodbFolder(folder), log: () => {} });
  const store = openStores({
    folder,
    files: names.bucket,
    checkpoints: names.checkpoints,
    // The store dates nothing here: it is only read.
    now: Date.now,
    secretOf: oneKey(localCredentials),
    onFileCreated: async () => {},
  });
  const server = await listen(store, 0);
  const clients = clientsAt({ dynamodb: engine.endpoint, s3: `http://127.0.0.1:${server.port}` });
  return {
    ...clients,
    recordsTable: names.records,
    auditTable: names.audit,
    bucket: names.bucket,
    checkpointsBucket: names.checkpoints,
    close: async () => {
      clients.dynamodb.destroy();
      clients.s3.destroy();
      await server.close();
      await store.stop();
      await engine.stop();
      lock.release();
    },
  };
};

/** An installation on AWS, by the same variables that its functions have; credentials and region as the SDK finds them. */
const joinAws = (environment: NodeJS.ProcessEnv): Installation => {
  const { TB_RECORDS_TABLE, TB_AUDIT_TABLE, TB_FILES_BUCKET, TB_CHECKPOINTS_BUCKET } = z
    .object({
      TB_RECORDS_TABLE: z.string(),
      TB_AUDIT_TABLE: z.string(),
      TB_FILES_BUCKET: z.string(),
      TB_CHECKPOINTS_BUCKET: z.string().optional(),
    })
    .parse(environment);
  const dynamodb = new DynamoDBClient({});
  const s3 = new S3Client({});
  return {
    dynamodb,
    s3,
    recordsTable: TB_RECORDS_TABLE,
    auditTable: TB_AUDIT_TABLE,
    bucket: TB_FILES_BUCKET,
    checkpointsBucket: TB_CHECKPOINTS_BUCKET,
    close: async () => {
      dynamodb.destroy();
      s3.destroy();
    },
  };
};

/**
 * Opens an installation for reading: the one on AWS that the environment names (`TB_RECORDS_TABLE`…), else the one in the
 * data folder, whether it runs or not. Throws where there is none.
 */
export const openInstallation = async (
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<Installation> => {
  if (environment.TB_RECORDS_TABLE !== undefined) return joinAws(environment);
  if (!existsSync(dynamodbFolder(folder))) throw new RefusedError(`there is no installation in ${folder}`);
  return joinRunning(folder) ?? openStopped(folder);
};
