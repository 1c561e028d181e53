import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { functionNames } from '#functions/catalog.ts';
import { textOfUse, type Use } from '#infra/local/access/gate.ts';
import { reachOfNames } from '#infra/local/access/open-access.ts';
import { policiesOf } from '#infra/local/access/policies.ts';
import { findInEach } from '../support/each-of.ts';
import { type Engine, openEngine } from '../support/place.ts';
import { sayProof } from '../support/say-proof.ts';
import { eventPaths } from './event-paths.ts';
import { filePaths } from './file-paths.ts';
import { type Account, openAccount } from './open-account.ts';
import { goPath, type Path } from './path.ts';
import { readingPaths } from './reading-paths.ts';
import { requestPaths } from './request-paths.ts';

jest.setTimeout(1_800_000);

/** The longest first: the others are gone beside them. */
const paths = Object.entries({ ...readingPaths, ...filePaths, ...eventPaths, ...requestPaths });

let engine: Engine;
let account: Account;
let found: readonly string[];
beforeAll(async () => {
  engine = await openEngine();
  account = await openAccount();
  found = await goAll(account, paths);
});
afterAll(async () => {
  await account.close();
  await engine.close();
});

const goAll = (by: Account, ways: readonly (readonly [string, Path])[]): Promise<readonly string[]> =>
  findInEach(
    ways,
    ([name]) => name,
    async ([, path]) => {
      await goPath(by, engine, path);
      return [];
    },
  );

/** Keys go out alone or together as the moment has it: to read by key is one right. */
const rightOf = (use: Use): string => textOfUse(use).replace('dynamodb:BatchGetItem', 'dynamodb:GetItem');

/** What is granted and was never used. */
const idleOf = (granted: readonly Use[], used: readonly Use[]): readonly string[] => {
  const seen = new Set(used.map(rightOf));
  return granted.filter(grant => !seen.has(rightOf(grant))).map(textOfUse);
};

test('each function is granted what it was seen to use, and nothing else, on nothing else', () => {
  const { granted, used, refused } = account.state();

  expect(found).toEqual([]);
  expect(refused).toEqual([]);
  expect(idleOf(granted, used)).toEqual([]);
  sayProof('grants', {
    paths: { value: paths.length, least: 125 },
    functions: { value: new Set(used.map(({ caller }) => caller)).size, least: functionNames.length - 1 },
    'grants used': { value: used.length, least: 200 },
  });
});

test('whoever writes score sheets is refused outright to remove or alter one in place', () => {
  const policies = policiesOf(reachOfNames);
  const refusals = ['dynamodb:DeleteItem', 'dynamodb:UpdateItem'];
  expect(account.scorers()).toContain('judging');
  for (const name of account.scorers()) {
    const denied = (policies.get(name) ?? [])
      .filter(({ effect, resources }) => effect === 'Deny' && resources.includes(reachOfNames.records.arn))
      .flatMap(({ actions }) => actions);
    expect([name, denied]).toEqual([name, expect.arrayContaining(refusals)]);
  }
});

describe('the same harness finds', () => {
  test('a grant that nothing uses', () => {
    const { granted, used } = account.state();
    const idle: Use = {
      ...{ caller: 'support', sid: 'ReadRecords', action: 'dynamodb:Scan' },
      resource: reachOfNames.records.arn,
    };
    expect(idleOf([...granted, idle], used)).toEqual([textOfUse(idle)]);
  });

  test('a need that is not granted', async () => {
    const own = policiesOf(reachOfNames);
    const without = (own.get('support') ?? []).filter(({ sid }) => sid !== 'AppendToTrail');
    const poorer = await openAccount(new Map([...own, ['support', without]]));
    const broken = await goAll(
      poorer,
      paths.filter(([name]) => name === 'propose-support'),
    );
    const { refused } = poorer.state();
    await poorer.close();

    expect(broken).toEqual([expect.stringMatching(/propose-support broke down/)]);
    expect(refused).toEqual([`support dynamodb:PutItem ${reachOfNames.audit.arn}`]);
  });
});
