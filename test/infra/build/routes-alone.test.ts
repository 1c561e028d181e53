import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { catalog, type FunctionEntry, functionNames } from '#functions/catalog.ts';
import { allOf } from '#functions/edge/route.ts';
import { functionsBuild } from '#infra/build/build-functions.ts';
import { buildIfStale } from '#infra/build/stale.ts';
import { routeKeyOf } from '#shared/contracts/contract.ts';
import { eventOf } from '../../secrecy/gateway.ts';
import { bundleOf } from './bundle-of.ts';

/**
 * A process of its own that loads one bundle, asks one thing of it, and says which contracts were evaluated (by V8's own
 * account of what ran), which files were loaded, and what was answered.
 */
const asked = `
const { Session } = require('node:inspector/promises');
const { readFileSync } = require('node:fs');
const [bundle, event, ids] = process.argv.slice(1);
const session = new Session();
session.connect();
const main = async () => {
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const { handler } = require(bundle);
  const { statusCode } = await handler(JSON.parse(event), { awsRequestId: 'r', functionName: 'test' });
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const ranges = result.find(({ url }) => url.endsWith(bundle)).functions.flatMap(({ ranges }) => ranges);
  const ran = offset =>
    ranges
      .filter(({ startOffset, endOffset }) => startOffset <= offset && offset < endOffset)
      .reduce((a, b) => (b.endOffset - b.startOffset < a.endOffset - a.startOffset ? b : a)).count > 0;
  const code = readFileSync(bundle, 'utf8');
  const found = JSON.parse(ids).map(id => ({ id, at: code.indexOf('id:"' + id + '"') }));
  console.log('\\n' + JSON.stringify({
    statusCode,
    evaluated: found.filter(({ at }) => at >= 0 && ran(at)).map(({ id }) => id),
    missing: found.filter(({ at }) => at < 0).map(({ id }) => id),
    beside: Object.keys(require.cache).filter(path => path !== bundle),
  }));
};
main();
`;
const saidSchema = z.object({
  statusCode: z.number(),
  evaluated: z.array(z.string()),
  missing: z.array(z.string()),
  beside: z.array(z.string()),
});

const environment = {
  ...{ AWS_REGION: 'ap-southeast-1', TB_RECORDS_TABLE: 'records', TB_AUDIT_TABLE: 'audit' },
  NODE_OPTIONS: '',
};

const contractsOf = (name: (typeof functionNames)[number]) => {
  const { trigger }: FunctionEntry = catalog[name];
  return trigger.type === 'routes' ? allOf(trigger.routes).map(({ contract }) => contract) : [];
};
/** Functions with some route that only people who are signed in may ask: without a sign-in it is answered without the store. */
const cases = functionNames.flatMap(name => {
  const contract = contractsOf(name).find(({ signIn }) => signIn === 'required');
  return contract === undefined ? [] : [{ name, contract }];
});

describe('the first request of a function', () => {
  beforeAll(() => buildIfStale(functionsBuild), 300_000);

  test.each(cases)(
    '$name evaluates the contract of its own route alone, and no library beside the bundle',
    ({ name, contract }) => {
      const ids = contractsOf(name).map(({ id }) => id);
      const event = eventOf(routeKeyOf(contract), { as: null });
      const output = execFileSync(
        process.execPath,
        ['-e', asked, bundleOf(name), JSON.stringify(event), JSON.stringify(ids)],
        { env: environment, encoding: 'utf8' },
      );
      expect(saidSchema.parse(JSON.parse(output.trim().split('\n').at(-1) ?? ''))).toEqual({
        statusCode: 401,
        evaluated: [contract.id],
        missing: [],
        beside: [],
      });
    },
  );
});
