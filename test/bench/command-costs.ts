import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { patience } from '#shared/adapters/aws/patience.ts';
import { openClient } from '#shared/adapters/dynamodb/open-client.ts';
import { routeKeyOf } from '#shared/contracts/contract.ts';
import { type Engine, openEngine, type Place } from '../proofs/support/place.ts';
import { prepare } from '../proofs/support/prepared.ts';
import { openProcess } from '../proofs/support/process.ts';
import { requestCases } from '../proofs/support/requests/index.ts';
import { type Line, rounded } from './line.ts';
import { compare, cpuOfOne, medianOf } from './measure.ts';
import { meterPlace, type Usage } from './metered-place.ts';

const costOf = async (engine: Engine, one: (typeof requestCases)[number]): Promise<Usage> => {
  const route = await prepare(engine, one);
  const meter = meterPlace(route.place);
  const world = openProcess(meter.place, route.files);
  const { status, text } = await route.ask(world);
  if (status !== one.contract.status) throw new Error(`${one.contract.id} answered ${status}: ${text}`);
  return meter.usage();
};

const caseOf = (id: string): (typeof requestCases)[number] => {
  const found = requestCases.find(({ contract }) => contract.id === id);
  if (found === undefined) throw new Error(`there is no request to ${id}`);
  return found;
};

/** What a transaction held, for people: every item costs two units a kilobyte, a check two. */
const heldBy = (usage: Usage | undefined): string =>
  (usage?.items ?? [])
    .map(({ kind, kilobytes }) => (kilobytes > 0 ? `${kind} ${kilobytes} KB` : kind))
    .join(', ');

/** Connections that stay open. */
const settingsOf = ({ endpoint }: Engine) => ({
  ...{ region: 'ap-southeast-1', endpoint },
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
});

/** The place as a function on AWS would read it: by the real client. */
const keptPlace = (engine: Engine, place: Place): Place => ({
  ...place,
  newClient: () => openClient(settingsOf(engine)),
});

const warmUps = 60;

/** CPU of a command in a warm process against a bare put of its body: the same engine, sockets on both sides. */
const warm = async (engine: Engine, id: string, usage: Usage | undefined): Promise<Line> => {
  const one = caseOf(id);
  const route = await prepare(engine, one);
  const place = keptPlace(engine, route.place);
  const world = openProcess(place, route.files);
  const client = new DynamoDBClient({ ...patience, ...settingsOf(engine) });
  const body = JSON.stringify(route.asked.body ?? {});
  let puts = 0;
  const put = () => {
    puts += 1;
    return client.send(
      new PutItemCommand({
        TableName: route.place.tables.records,
        Item: { pk: { S: 'bench' }, sk: { S: String(puts) }, body: { S: body } },
      }),
    );
  };
  const ask = route.opened(world);
  const subject = async (): Promise<number> => {
    await route.restore();
    return cpuOfOne(async () => {
      const { status, text } = await ask();
      if (status !== one.contract.status) throw new Error(`${id} answered ${status}: ${text}`);
    });
  };
  const yardstick = async (): Promise<number> =>
    (await cpuOfOne(async () => {
      for (let run = 0; run < 10; run += 1) await put();
    })) / 10;
  for (let run = 0; run < warmUps; run += 1) {
    await subject();
    await yardstick();
  }
  const { ratio, spread, control } = await compare(31, { subject, yardstick });
  client.destroy();
  return {
    name: `warm CPU of ${routeKeyOf(one.contract)}`,
    value: rounded(ratio),
    bound: 2,
    unit: 'x',
    yardstick: 'a bare put of the same bytes by the SDK',
    note: `${spread}; A/A ${control.toFixed(2)}; after ${warmUps} requests; the whole pipeline but the token's check, ${usage?.readCalls} reads and a transaction`,
    why: 'three reads by the SDK, each 0.9 to 1.2 of a put, and a transaction, 1 of two items and 1.4 of nine, are more than four puts before anything of ours; of that two fifths are schemas of what is read and written, the rest is spread thin. Rights, round and record are read anew for each request, so that what was ended or closed counts at once',
  };
};

/** What commands cost: units and calls of every route that changes something, CPU of the two that rounds are full of. */
export const measureCommandCosts = async (): Promise<readonly Line[]> => {
  const engine = await openEngine();
  try {
    const costs = new Map<string, Usage>();
    for (const one of requestCases) costs.set(one.contract.id, await costOf(engine, one));
    const [score, submission] = ['save-scores', 'submit-submission'].map(id => costs.get(id));
    const kilobytes = submission?.items.find(({ kind }) => kind === 'submission')?.open ?? Number.NaN;
    const most = (of: (usage: Usage) => number) =>
      [...costs].reduce((a, b) => (of(a[1]) >= of(b[1]) ? a : b));
    const [mostCalls, calls] = most(({ readCalls }) => readCalls);
    const units = { unit: 'write units', yardstick: 'DynamoDB on demand, transactions twice' };
    return [
      {
        ...units,
        name: 'a saved score',
        value: score?.writes ?? Number.NaN,
        bound: 4,
        note: `in one transaction: ${heldBy(score)}`,
      },
      {
        ...units,
        name: 'a submission',
        value: submission?.writes ?? Number.NaN,
        bound: 3 * kilobytes + 4,
        note: `a dossier of ${kilobytes} KB before it is packed: 3d + 4. In one transaction: ${heldBy(submission)}; and rows of lists. Drafts and files before it and deliveries after it are not in it`,
        why: 'six are the record, packed, and its history, and each other item is a promise: the same answer for the same key (2), mail and webhooks delivered at least once (4), a receipt found by its code (2), nothing entered after the closing or unseen by the seal (4), no file changed meanwhile (2), lists (4)',
      },
      {
        name: 'read calls of a command, median',
        value: medianOf([...costs.values()].map(({ readCalls }) => readCalls)),
        bound: null,
        unit: 'calls',
        yardstick: `${costs.size} routes that change something`,
        note: `most: ${mostCalls} with ${calls.readCalls}`,
        each: Object.fromEntries([...costs].map(([id, { readCalls }]) => [id, readCalls])),
      },
      await warm(engine, 'submit-submission', submission),
      await warm(engine, 'save-scores', score),
    ];
  } finally {
    await engine.close();
  }
};
