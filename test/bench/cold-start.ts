import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { catalog, type FunctionEntry, type FunctionName } from '#functions/catalog.ts';
import { environmentOf } from '#infra/local/runtime/environment.ts';
import { routeKeyOf } from '#shared/contracts/contract.ts';
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

/** The first request of the function's routes that is known to succeed and reaches nothing but the store. */
const requestFor = async (engine: Engine, name: FunctionName) => {
  const { trigger }: FunctionEntry = catalog[name];
  const keys = new Set(Object.keys(trigger.type === 'routes' ? trigger.routes : {}));
  for (const one of requestCases.filter(({ contract }) => keys.has(routeKeyOf(contract)))) {
    const route = await prepare(engine, one);
    const request = {
      file: bundleFileOf(name),
      event: route.event(),
      environment: environmentFor(engine, name, route.place),
    };
    const { status } = await start(request).catch(() => ({ status: undefined }));
    if (status === one.contract.status) return { ...request, route };
  }
  return undefined;
};

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
      const request = await requestFor(engine, name);
      if (request === undefined) continue;
      const { ratio, control } = await compare(5, {
        yardstick,
        subject: async () => {
          await request.route.restore();
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
        note: without.length === 0 ? how : `${how} (not ${without.join(', ')}: they change nothing)`,
      },
      { ...line, name: 'cold CPU of API handlers, slowest', value: rounded(worst.ratio), note: worst.name },
    ];
  } finally {
    await engine.close();
  }
};
