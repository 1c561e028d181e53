import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { type FunctionName, routeTable } from '#functions/catalog.ts';
import { environmentOf } from '#infra/local/runtime/environment.ts';
import { routeKeyOf } from '#shared/contracts/contract.ts';
import { eventOf } from '#test/secrecy/gateway.ts';
import { type Engine, openEngine, type Place } from '../proofs/support/place.ts';
import { prepare } from '../proofs/support/prepared.ts';
import { requestCases } from '../proofs/support/requests/index.ts';
import { bundleBareClient } from './bare-client.ts';
import { apiFunctions, bundleFileOf } from './bundle-sizes.ts';
import { type Line, rounded } from './line.ts';
import { compare, medianOf } from './measure.ts';

const child = join(import.meta.dirname, 'cold-start-in-child.ts');
const saidSchema = z.object({ cpuMs: z.number(), status: z.int().optional() });
const nowhere = 'http://127.0.0.1:9';

type Start = {
  readonly file: string;
  readonly event: unknown;
  readonly environment: Readonly<Record<string, string>>;
};

/** A process of its own that loads the bundle and asks it once; nothing but its own CPU counts. */
const start = async ({ file, event, environment }: Start) => {
  const eventFile = join(mkdtempSync(join(tmpdir(), 'tieu-bieu-cold-')), 'event.json');
  writeFileSync(eventFile, JSON.stringify(event));
  const output = await new Promise<string>((resolve, reject) =>
    execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', child, file, eventFile],
      { env: { ...environment }, maxBuffer: 16 * 1024 * 1024 },
      (error, stdout, stderr) =>
        error === null ? resolve(stdout) : reject(new Error(stderr, { cause: error })),
    ),
  );
  return saidSchema.parse(JSON.parse(output.trim().split('\n').at(-1) ?? ''));
};

const endpointsOf = (engine: Engine) => ({
  ...{ dynamodb: engine.endpoint, s3: nowhere, sfn: nowhere, scheduler: nowhere, ses: nowhere },
  ...{ sns: nowhere, zalo: nowhere, kms: nowhere, issuer: nowhere },
});

const environmentFor = (engine: Engine, name: FunctionName, { tables }: Place) => ({
  ...environmentOf(name, endpointsOf(engine)),
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  TB_RECORDS_TABLE: tables.records,
  TB_AUDIT_TABLE: tables.audit,
});

type Request = Start & { readonly restore: () => Promise<void> };

/** Of requests to a function the first that succeeds and reaches nothing but the store. */
const firstGood = async (
  requests: AsyncIterable<Request & { readonly status: number }>,
): Promise<Request | undefined> => {
  for await (const request of requests) {
    const { status } = await start(request).catch(() => ({ status: undefined }));
    if (status === request.status) return request;
  }
  return undefined;
};

/** Requests that change something, each where it is known to succeed; of a function that only reads, those that name nothing. */
async function* requestsTo(engine: Engine, name: FunctionName) {
  const own = routeTable.flatMap(({ route, functionName }) =>
    functionName === name ? [route.contract] : [],
  );
  const file = bundleFileOf(name);
  const changing = requestCases.filter(({ contract }) => own.some(({ id }) => id === contract.id));
  for (const one of changing) {
    const { event, place, restore } = await prepare(engine, one);
    const environment = environmentFor(engine, name, place);
    yield { file, event: event(), environment, restore: () => restore(), status: one.contract.status };
  }
  if (changing.length > 0) return;
  const environment = environmentFor(engine, name, await engine.newPlace());
  for (const contract of own.filter(({ path, signIn }) => signIn === 'none' && !path.includes('{'))) {
    const event = eventOf(routeKeyOf(contract), { as: null });
    yield { file, event, environment, restore: async () => {}, status: contract.status };
  }
}

/** CPU from the import of a bundle to its first good answer, against the bare client's import and first put. */
export const measureColdStarts = async (): Promise<readonly Line[]> => {
  const engine = await openEngine();
  try {
    const bareFile = await bundleBareClient();
    const place = await engine.newPlace();
    const item = { pk: { S: 'bench' }, sk: { S: 'bench' } };
    const bare: Start = {
      file: bareFile,
      event: { TableName: place.tables.records, Item: item },
      environment: environmentFor(engine, 'submissions', place),
    };
    const yardstick = async () => (await start(bare)).cpuMs;
    const found: { name: string; ratio: number; control: number }[] = [];
    for (const name of apiFunctions) {
      const request = await firstGood(requestsTo(engine, name));
      if (request === undefined) continue;
      const { ratio, control } = await compare(5, {
        yardstick,
        subject: async () => {
          await request.restore();
          return (await start(request)).cpuMs;
        },
      });
      found.push({ name, ratio, control });
    }
    const worst = found.reduce((a, b) => (a.ratio > b.ratio ? a : b));
    const line = {
      ...{ bound: 1.5, unit: 'x', yardstick: "the bare client's import and first put" },
      why: 'a bundle is three times the text to load, and a first request reads as well as writes and logs',
    };
    const without = apiFunctions.filter(name => !found.some(one => one.name === name));
    const how = `A/A ${medianOf(found.map(({ control }) => control)).toFixed(2)}; ${found.length} of ${apiFunctions.length} handlers`;
    return [
      {
        ...line,
        name: 'cold CPU of API handlers, median',
        value: rounded(medianOf(found.map(({ ratio }) => ratio))),
        note: without.length === 0 ? how : `${how} (no good answer of ${without.join(', ')})`,
      },
      { ...line, name: 'cold CPU of API handlers, slowest', value: rounded(worst.ratio), note: worst.name },
    ];
  } finally {
    await engine.close();
  }
};
