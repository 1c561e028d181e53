import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import type { FunctionName } from '#functions/catalog.ts';
import { checkpointsPart } from '#functions/edge/checkpoints-part.ts';
import { type Environment, readEnvironment } from '#functions/edge/environment.ts';
import { filesPart } from '#functions/edge/files-part.ts';
import { outsidePart } from '#functions/edge/outside-part.ts';
import { signerPart } from '#functions/edge/signer-part.ts';
import { webhooksPart } from '#functions/edge/webhooks-part.ts';
import { askedOfDynamoDb } from '#infra/local/access/asked/dynamodb.ts';
import type { policiesOf } from '#infra/local/access/policies.ts';
import { environmentOf } from '#infra/local/runtime/environment.ts';
import { localKeys } from '#infra/local/runtime/local-reach.ts';
import { accessKeyOf, localCredentials, names, place as somewhere } from '#infra/local/runtime/names.ts';
import { openServices } from '#infra/local/runtime/services.ts';
import { within } from '#infra/local/runtime/surroundings.ts';
import type { Files, Webhooks, World } from '#shared/application/ports.ts';
import { freshConnections } from '#test/support/fresh-connections.ts';
import type { Place } from '../support/place.ts';
import { openProcess } from '../support/process.ts';
import { shadowedFiles } from './shadowed-files.ts';

/** A resource of a place's own tables as one of the installation's. */
const ofInstallation = (resource: string, { tables }: Place): string => {
  const [arn = '', table, ...index] = resource.split('/');
  return [arn, table === tables.audit ? names.audit : names.records, ...index].join('/');
};

const transaction = z.object({
  TransactItems: z.array(
    z.object({
      Put: z.object({ Item: z.object({ kind: z.object({ S: z.string() }).optional() }) }).optional(),
    }),
  ),
});
const writesSheet = (input: unknown): boolean =>
  transaction.safeParse(input).data?.TransactItems.some(({ Put }) => Put?.Item.kind?.S === 'sheet') === true;

/** Calls are signed and go nowhere: what is called is no part of the installation. */
const callNobody = ({ secretOf }: Webhooks): Webhooks => ({
  secretOf,
  refusalOf: async () => undefined,
  call: async ({ webhookId }) => {
    await secretOf(webhookId);
    return 200;
  },
});

/** Those parts of the world that the function is told of. */
const partsOf = (environment: Environment): Partial<World> => ({
  ...(environment.TB_STATE_MACHINE_ARN === undefined ? {} : { outside: outsidePart(environment) }),
  ...(environment.TB_SIGNING_KEYS === undefined ? {} : { signer: signerPart(environment) }),
  ...(environment.TB_CHECKPOINTS_BUCKET === undefined ? {} : { checkpoints: checkpointsPart(environment) }),
  ...(environment.TB_WEBHOOK_KEY === undefined ? {} : { webhooks: callNobody(webhooksPart(environment)) }),
});

export type Doing = {
  readonly place: Place;
  readonly files: Files;
  /** The row of random bytes that the run draws. */
  readonly row?: string;
};

/** The embedded services behind the gate of roles, and functions that call them and their places' tables in their own names. */
export const openAccount = async (policies?: ReturnType<typeof policiesOf>) => {
  const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-grants-'));
  const services = await openServices({
    ...{ folder, port: 0, objectPort: 0, log: () => undefined, enforceIam: true, policies },
  });
  const { access, endpoints } = services;
  const owner = new S3Client({
    ...freshConnections,
    region: somewhere.region,
    endpoint: endpoints.s3,
    forcePathStyle: true,
    credentials: localCredentials,
  });
  const scorers = new Set<FunctionName>();
  const weigh = (name: FunctionName, place: Place) => (client: DynamoDBClient) =>
    client.middlewareStack.add(
      (next, { commandName = '' }) =>
        async call => {
          const asks = askedOfDynamoDb(commandName.replace(/Command$/, ''), call.input, localKeys.records);
          access.admit(
            accessKeyOf(name),
            asks.map(ask =>
              ask.action.startsWith('dynamodb:')
                ? { ...ask, resource: ofInstallation(ask.resource, place) }
                : ask,
            ),
          );
          if (writesSheet(call.input)) scorers.add(name);
          return next(call);
        },
      { step: 'initialize', name: 'roles' },
    );
  const filesOf = (name: FunctionName, environment: Environment, files: Files): Partial<World> =>
    environment.TB_FILES_BUCKET === undefined
      ? {}
      : {
          files: shadowedFiles(files, {
            ...{ owner, bucket: names.bucket, real: filesPart(environment) },
            sign: call => access.admitToFiles(accessKeyOf(name), call),
          }),
        };
  return {
    /** The installation's own key: it may do everything. */
    owner,
    /** Functions that were seen to write score sheets. */
    scorers: (): readonly FunctionName[] => [...scorers],
    /** Runs work as a function: its world, its surroundings, its key. */
    as: <T>(
      name: FunctionName,
      { place, files, row = 'once' }: Doing,
      work: (world: World) => Promise<T>,
    ): Promise<T> =>
      within({ ...environmentOf(name, endpoints) }, () => {
        const environment = readEnvironment(process.env);
        const nowhere = new Proxy(files, {
          get: () => {
            throw new Error(`${name} was given no files`);
          },
        });
        const process_ = openProcess(place, nowhere, { row, spoil: weigh(name, place) });
        return work({ ...process_, ...partsOf(environment), ...filesOf(name, environment, files) });
      }),
    state: () => {
      const state = access.state();
      if (state === undefined) throw new Error('nothing is enforced');
      return state;
    },
    close: async (): Promise<void> => {
      owner.destroy();
      await services.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
export type Account = Awaited<ReturnType<typeof openAccount>>;
