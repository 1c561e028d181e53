import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { expect, test } from '@jest/globals';
import { createTables } from '#infra/local/dynamodb/create-tables.ts';
import { startDynamoDb } from '#infra/local/dynamodb/start-dynamodb.ts';
import { until } from '../../../support/until.ts';
import { clientOf, newFolder, silent } from './engine.ts';

const table = { tableName: 'Things', partitionKey: 'pk' } as const;
const isAlive = (pid: number): boolean =>
  existsSync(`/proc/${pid}`) && !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');

test('the engine keeps its data over a restart, and its folder has one holder', async () => {
  const folder = newFolder();
  const first = await startDynamoDb({ folder, log: silent });
  const client = clientOf(first.endpoint);
  await createTables(client, [table]);
  await client.send(new PutItemCommand({ TableName: 'Things', Item: { pk: { S: 'a' } } }));

  await expect(startDynamoDb({ folder, log: silent })).rejects.toThrow(`in use by process ${process.pid}`);
  await first.stop();
  const second = await startDynamoDb({ folder, log: silent });
  try {
    const { Item } = await clientOf(second.endpoint).send(
      new GetItemCommand({ TableName: 'Things', Key: { pk: { S: 'a' } } }),
    );
    expect(Item).toEqual({ pk: { S: 'a' } });
    expect(isAlive(first.pid)).toBe(false);
  } finally {
    await second.stop();
  }
});

test('an engine that dies is started again at the same endpoint', async () => {
  const dynamo = await startDynamoDb({ folder: newFolder(), log: silent });
  try {
    const { pid } = dynamo;
    await createTables(clientOf(dynamo.endpoint), [table]);

    process.kill(pid, 'SIGKILL');
    await until(() => dynamo.pid !== pid, 'a new engine runs');

    const { Item } = await clientOf(dynamo.endpoint).send(
      new GetItemCommand({ TableName: 'Things', Key: { pk: { S: 'a' } } }),
    );
    expect(Item).toBeUndefined();
  } finally {
    await dynamo.stop();
  }
});

test('the engine of a killed parent is ended by the next start', async () => {
  const folder = newFolder();
  const source = new URL('../../../../infra/local/dynamodb/start-dynamodb.ts', import.meta.url);
  const script = `const { startDynamoDb } = await import(${JSON.stringify(source.href)});
    const dynamo = await startDynamoDb({ folder: ${JSON.stringify(folder)}, log: () => {} });
    console.log(dynamo.pid);`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const parentEnded = new Promise(resolve => parent.once('exit', resolve));
  const orphan = await new Promise<number>(resolve =>
    parent.stdout.once('data', (data: Buffer) => resolve(Number(String(data)))),
  );
  parent.kill('SIGKILL');
  await parentEnded;
  const orphanRanOn = isAlive(orphan);

  const dynamo = await startDynamoDb({ folder, log: silent });
  try {
    expect(orphanRanOn).toBe(true);
    expect(isAlive(orphan)).toBe(false);
    expect(Number(readFileSync(join(folder, 'dynamodb.pid'), 'utf8'))).toBe(dynamo.pid);
  } finally {
    await dynamo.stop();
  }
});

test('a recorded process id that now belongs to somebody else is left alone', async () => {
  const folder = newFolder();
  const bystander = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  writeFileSync(join(folder, 'dynamodb.pid'), `${bystander.pid}\n`);

  const dynamo = await startDynamoDb({ folder, log: silent });
  try {
    expect(bystander.exitCode).toBeNull();
    expect(bystander.signalCode).toBeNull();
  } finally {
    bystander.kill('SIGKILL');
    await dynamo.stop();
  }
});

test('no question that the engine puts to its stream records goes through all of them', async () => {
  const folder = newFolder();
  const dynamo = await startDynamoDb({ folder, log: silent });
  try {
    await createTables(clientOf(dynamo.endpoint), [{ ...table, stream: 'NEW_AND_OLD_IMAGES' }]);
    const database = new DatabaseSync(join(folder, 'dynamodb.sqlite'), { readOnly: true });
    // As the pinned engine asks: at each write, at each read of a stream, and when a stream is described.
    const number = 'CAST(sequence_number AS INTEGER)';
    const questions = [
      `SELECT COALESCE(MAX(${number}), 0) + 1 FROM _stream_records WHERE table_name = ?`,
      `SELECT * FROM _stream_records WHERE table_name = ? AND shard_id = ? AND ${number} > ? ORDER BY ${number} ASC LIMIT ?`,
      'SELECT MIN(sequence_number), MAX(sequence_number) FROM _stream_records WHERE table_name = ? AND shard_id = ?',
    ];
    const plans = questions.map(question =>
      JSON.stringify(database.prepare(`EXPLAIN QUERY PLAN ${question}`).all()),
    );
    database.close();
    for (const plan of plans) {
      expect(plan).toContain('_stream_records_by_number');
      expect(plan).not.toMatch(/SCAN|TEMP B-TREE/u);
    }
  } finally {
    await dynamo.stop();
  }
});
