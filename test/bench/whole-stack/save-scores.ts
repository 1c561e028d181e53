import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { localCredentials, place } from '#infra/local/runtime/names.ts';
import { samplePeople } from '#infra/local/sample/people.ts';
import { seedScoring, whileJudging } from '#test/support/judging-builder.ts';
import { sampleRoundId } from '#test/support/round-builder.ts';
import type { ApiClient } from '../../support/http/api-client.ts';
import { besideServer } from '../../support/http/server-world.ts';
import { watchProcesses } from '../../support/processes/watch-processes.ts';
import { type MeasuredServer, withMeasuredServer } from './measured-server.ts';

const entries = 50;
const points = { C1: 3000, C2: 2500, C3: 500, C4: 400 } as const;
type Criterion = keyof typeof points;
const criteria = Object.keys(points) as readonly Criterion[];
const [juror] = samplePeople.jurors;

const endpointsSchema = z.object({ dynamodb: z.url(), recordsTable: z.string() });
const sheetPath = (code: string): string => `/v1/rounds/${sampleRoundId}/sheets/${code}`;

/** A round in which the juror has a sheet for each of the entries, made by the tasks of the workflow. */
const seedSheets = (folder: string, personId: string): Promise<readonly string[]> =>
  besideServer(folder, async world => {
    const groups = Array.from({ length: entries }, () => 'CK' as const);
    await seedScoring(world, { groups, jurors: 1, links: { personId } });
    const sheets = await world.records.children('sheet', sampleRoundId);
    return sheets.filter(({ body }) => body.jurorId === personId).map(({ body }) => body.selectionCode);
  });

/** The yardstick: puts of the bare client into the same store; CPU of both sides, as for the scores. */
const openPuts = (server: MeasuredServer) => {
  const { dynamodb, recordsTable } = endpointsSchema.parse(
    JSON.parse(readFileSync(join(server.folder, 'endpoints.json'), 'utf8')),
  );
  const client = new DynamoDBClient({
    region: place.region,
    endpoint: dynamodb,
    credentials: localCredentials,
  });
  const body = { S: 'x'.repeat(1_500) };
  return {
    put: async (times: number): Promise<void> => {
      for (let at = 0; at < times; at += 1)
        await client.send(
          new PutItemCommand({
            TableName: recordsTable,
            Item: { pk: { S: `bench ${at}` }, sk: { S: 'bench' }, body },
          }),
        );
    },
    close: () => client.destroy(),
  };
};

/** What was acknowledged stands there, line by line. */
const readBack = async (client: ApiClient, code: string): Promise<void> => {
  const { body } = await client.get<{ scores: Readonly<Record<string, { points: number }>> }>(
    sheetPath(code),
  );
  for (const criterion of criteria)
    if (body.scores[criterion]?.points !== points[criterion])
      throw new Error(`${code} has ${body.scores[criterion]?.points} for ${criterion}`);
};

/** CPU milliseconds of the whole stack for one saved score, and of its yardstick, criterion by criterion. */
export const saveScores = (): Promise<readonly { readonly ms: number; readonly yardstick: number }[]> =>
  withMeasuredServer(whileJudging, async server => {
    if (juror === undefined) throw new Error('there is no sample juror');
    const codes = await seedSheets(server.folder, juror.sub);
    const client = await server.as(juror.sub);
    const puts = openPuts(server);
    const everybody = watchProcesses();
    const cpuOfAll = async (work: () => Promise<unknown>): Promise<number> => {
      const before = everybody.look().cpuMs;
      await work();
      return everybody.look().cpuMs - before;
    };
    const found: { ms: number; yardstick: number }[] = [];
    try {
      // Once unmeasured: what is compiled at first is not what a score costs.
      for (const code of codes) await client.get(sheetPath(code));
      await puts.put(codes.length);
      for (const [version, criterion] of criteria.entries()) {
        const yardstick = await cpuOfAll(() => puts.put(codes.length));
        const ms = await server.cpuOf(async () => {
          for (const code of codes) {
            const scores = { [criterion]: { points: points[criterion], note: null } };
            await client.patch(sheetPath(code), { scores }, `"${version + 1}"`);
          }
        });
        found.push({ ms: ms / codes.length, yardstick: yardstick / codes.length });
      }
      for (const code of codes) await readBack(client, code);
      return found;
    } finally {
      everybody.stop();
      puts.close();
    }
  });
