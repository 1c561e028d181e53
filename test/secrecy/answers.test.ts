import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { routeTable } from '#functions/catalog.ts';
import type { Contract } from '#shared/contracts/contract.ts';
import { type Permission, permissions } from '#shared/domain/access/permissions.ts';

const contracts = routeTable.map(({ route }) => route.contract).filter(({ path }) => path.startsWith('/v1/'));

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Names of members at any depth of an answer; `*` where it takes anything at all. */
const namesIn = (schema: unknown): readonly string[] => {
  if (!isNode(schema)) return [];
  const own = isNode(schema.properties) ? Object.entries(schema.properties) : [];
  return [
    ...own.flatMap(([name, member]) => [
      name,
      ...(isNode(member) && Object.keys(member).length === 0 ? ['*'] : []),
    ]),
    ...Object.values(schema).flatMap(namesIn),
  ];
};
const namesOf = ({ answer }: Contract): ReadonlySet<string> =>
  new Set(namesIn(z.toJSONSchema(answer, { unrepresentable: 'any', io: 'output' })));

/** The routes of `among` whose answers name a member. */
const naming = (among: readonly Contract[], member: string): readonly string[] =>
  among.flatMap(contract => (namesOf(contract).has(member) ? [contract.id] : []));

const reach = (contract: Contract, wanted: Permission['reach']): boolean =>
  (permissions[contract.action] as readonly Permission[]).some(permission => permission.reach === wanted);

describe('what an answer may name', () => {
  test.each([
    ...['codeHash', 'payload', 'template', 'params', 'salt', 'auditHash', 'uploadId', 'previewKey'],
    ...[
      'versionId',
      'key',
      'draw',
      'random',
      'appointedBy',
      'recordedBy',
      'createdBy',
      'ownerIds',
      'officerId',
    ],
    ...['registeredBy', '*'],
  ])('%s: nobody', member => {
    expect(naming(contracts, member)).toEqual([]);
  });

  test('a token is shown by the one route that makes it', () => {
    expect(naming(contracts, 'token')).toEqual(['create-api-token']);
  });

  const establishmentRoutes = [
    'register-establishment',
    'list-establishments',
    'get-establishment',
    'change-establishment',
  ];
  const copies = [
    'create-submission',
    'create-assisted-submission',
    'get-submission',
    'change-submission',
    'withdraw-submission',
    'list-snapshots',
    'get-offer',
    'export-personal-data',
  ];
  test('a personal number stands, masked, where the producer declared it, and nowhere else', () => {
    expect([...naming(contracts, 'personalNumber')].sort()).toEqual(
      [...establishmentRoutes, ...copies].sort(),
    );
  });

  test('a phone stands there too, masked where an officer files, and whole on the list of whom officials must call', () => {
    const masked = [...copies, 'list-submissions', 'list-assisted-drafts', 'list-returned-messages'];
    const named = naming(contracts, 'phone').filter(id => !establishmentRoutes.includes(id));
    expect(named.filter(id => !masked.includes(id))).toEqual([]);
  });
});

describe('what a producer is told', () => {
  const told = contracts.filter(contract => reach(contract, 'owner') || reach(contract, 'anyone'));

  test.each([
    ...[
      'jurorId',
      'jurorName',
      'jurors',
      'sheetId',
      'sheets',
      'excludedSheetIds',
      'scores',
      'total',
      'totals',
    ],
    ...[
      'rank',
      'standings',
      'criterionSums',
      'lowest',
      'highest',
      'divergence',
      'withinQuota',
      'ballots',
      'vote',
    ],
    ...[
      'selectionCode',
      'personId',
      'byPersonId',
      'requestedBy',
      'raisedBy',
      'agreedBy',
      'proposedBy',
      'headId',
    ],
    ...['members', 'attendance', 'links', 'actor', 'stateHash'],
  ])('never %s', member => {
    // Complaints of a round are for its council and officials; the action is the producers' too, for their own.
    expect(naming(told, member).filter(id => id !== 'list-complaints')).toEqual([]);
  });
});

describe('what a juror is told of an entry', () => {
  const told = contracts.filter(({ action }) => /^(worklist|sheet|conflict\.declare)/.test(action));

  test.each([
    ...[
      'submissionId',
      'establishmentId',
      'establishmentName',
      'productId',
      'receiptCode',
      'taxCode',
      'personalNumber',
    ],
    ...['representative', 'phone', 'email', 'office', 'site', 'address', 'licence', 'sha256'],
  ])('never %s', member => {
    expect(told.length).toBeGreaterThan(8);
    expect(naming(told, member)).toEqual([]);
  });
});

describe('what anyone is told', () => {
  const told = contracts.filter(({ signIn }) => signIn === 'none');

  test.each([
    ...[
      'establishmentId',
      'submissionId',
      'submissionIds',
      'productId',
      'unitId',
      'taxCode',
      'phone',
      'email',
    ],
    ...['representative', 'mean', 'sum', 'passed', 'checkCode'],
  ])('never %s', member => {
    expect(naming(told, member)).toEqual([]);
  });
});
