import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type Listening, listen } from '#infra/local/runtime/listen.ts';
import { pace } from '#shared/adapters/aws/pace.ts';
import { openRecordStore } from '#shared/adapters/dynamodb/record-store.ts';
import { UnavailableError } from '#shared/kernel/unavailable.ts';
import { freshConnections } from '../../support/fresh-connections.ts';

/** Keys that one call asks for, as the table is sent them. */
type Asked = { readonly RequestItems: { readonly records: { readonly Keys: readonly unknown[] } } };

describe('a busy table that leaves keys unread', () => {
  let server: Listening | undefined;
  let client: DynamoDBClient | undefined;
  afterEach(async () => {
    client?.destroy();
    await server?.close();
  });

  /** A store that reads one key of each call, or none; and what was asked of it, pauses included. */
  const openBusy = async (readsOne: boolean) => {
    const asked: number[] = [];
    let pauses = 0;
    server = await listen((request, response) => {
      const pieces: Buffer[] = [];
      request
        .on('data', piece => pieces.push(piece))
        .on('end', () => {
          const body: Asked = JSON.parse(Buffer.concat(pieces).toString());
          const { Keys } = body.RequestItems.records;
          asked.push(Keys.length);
          const left = readsOne ? Keys.slice(1) : Keys;
          response.end(
            JSON.stringify({
              Responses: { records: [] },
              UnprocessedKeys: left.length === 0 ? {} : { records: { Keys: left } },
            }),
          );
        });
    });
    client = new DynamoDBClient({
      ...freshConnections,
      region: 'ap-southeast-1',
      endpoint: `http://127.0.0.1:${server.port}`,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    const pause = async (): Promise<void> => {
      pauses += 1;
    };
    const tables = { records: 'records', audit: 'audit' };
    const records = openRecordStore({ client, tables, pace: { ...pace, pause } });
    const find = () =>
      records.findMany(
        'round',
        ['1', '2', '3'].map(end => `01J0000000000000000000000${end}`),
      );
    return { find, asked, pauses: () => pauses };
  };

  test('is asked for what is left, after a pause each time', async () => {
    const { find, asked, pauses } = await openBusy(true);

    expect(await find()).toEqual([]);
    expect(asked).toEqual([3, 2, 1]);
    expect(pauses()).toBe(2);
  });

  test('is given up after some calls, and no record is taken for absent', async () => {
    const { find, asked } = await openBusy(false);

    await expect(find()).rejects.toThrow(UnavailableError);
    expect(asked).toEqual([3, 3, 3, 3, 3, 3]);
  });
});
