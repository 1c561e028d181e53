import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { routeTable } from '#functions/catalog.ts';
import type { Route } from '#functions/edge/route.ts';
import type { Ask } from '#shared/application/ask.ts';
import type { Records } from '#shared/application/ports.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { allRoles } from '../../secrecy/whole-round.ts';
import { sampleTaxCode } from '../../support/establishment-builder.ts';
import { atDepth } from '../support/depth.ts';
import { openDoor } from '../support/open-door.ts';
import { proofSeed, sayProof } from '../support/say-proof.ts';
import { frozenWorld } from './frozen-world.ts';
import { openMatrix, piped, requestOf, states, walkMatrix } from './open-matrix.ts';
import { besideRoundId, people } from './people.ts';
import { readWhoMay } from './who-may.ts';

const table = readWhoMay();

describe('the matrix of rights', () => {
  let matrix: Awaited<ReturnType<typeof openMatrix>>;
  beforeAll(async () => {
    matrix = await openMatrix();
  });
  afterAll(() => matrix.close());

  test('has a line for every route, and no other', () => {
    expect([...table.keys()].sort()).toEqual(routeTable.map(({ route }) => route.contract.id).sort());
  });

  test('is what the system grants, to everyone, in every state of the round', async () => {
    const turn = proofSeed();
    const { wrong, count } = await walkMatrix({
      ...matrix,
      table,
      states: atDepth({
        normal: (route: number, person: number) =>
          states.filter((_, at) => (at + route + person + turn) % 6 === 0),
        deep: () => states,
      }),
    });
    expect(wrong).toEqual([]);
    sayProof('matrix', {
      cells: { value: count.cells, least: 15_000 },
      allowed: { value: count.allowed, least: Math.ceil(count.cells / 20) },
      committed: { value: count.committed, least: 60 },
    });
  }, 300_000);

  test('nobody of another round reads of this one by naming both', async () => {
    const door = openDoor(frozenWorld(matrix.world, 'judging').world);
    const secrets = [
      'Hợp tác xã mẫu',
      'Sản phẩm mẫu',
      'Giám khảo mẫu',
      sampleTaxCode(1),
      'co-so-1@',
      'CBNLTS-001',
    ];
    const beside = people.filter(({ name }) => name.endsWith('-beside'));
    const told: string[] = [];
    for (const contract of piped.filter(({ path }) => path.includes('{roundId}')))
      for (const person of beside) {
        const request = requestOf(contract, person, { ...matrix.values, roundId: besideRoundId });
        const { text } = await door(request);
        for (const secret of secrets)
          if (text.includes(secret)) told.push(`${contract.id} ${person.name} ${secret}`);
      }
    expect(told).toEqual([]);
  }, 180_000);

  test('a right ends with its seat, between one request and the next', async () => {
    let ended = false;
    const frozen = frozenWorld(matrix.world, 'judging').world;
    const children: Records['children'] = async (kind, parent, prefix) => {
      const found = await frozen.records.children(kind, parent, prefix);
      if (kind !== 'membership' || !ended) return found;
      return found.map(stored => ({
        ...stored,
        body: { ...stored.body, endedAt: '2026-03-03T00:00:00.000Z' },
      }));
    };
    const door = openDoor({ ...frozen, records: { ...frozen.records, children } });
    let lost = 0;
    for (const person of people.filter(({ name }) => allRoles.some(role => name === `${role}-here`)))
      for (const contract of piped.filter(({ method }) => method === 'GET')) {
        const marks = table.get(contract.id);
        if (marks?.has('anyone') || marks?.has('signed in')) continue;
        ended = false;
        const before = await door(requestOf(contract, person, matrix.values));
        if (before.status !== 200) continue;
        ended = true;
        const after = await door(requestOf(contract, person, matrix.values));
        const refused = after.status === 403 || after.status === 404;
        expect([contract.id, person.name, refused]).toEqual([contract.id, person.name, true]);
        lost += 1;
      }
    sayProof('seats that end', { rights: { value: lost, least: 110 } });
  }, 180_000);

  const onlyTo =
    (routeId: string, change: (ask: Ask<unknown>) => Ask<unknown>) =>
    (route: Route): Route => {
      if (route.contract.id !== routeId) return route;
      const run = route.run as (world: unknown, ask: Ask<unknown>) => Promise<never>;
      return { ...route, run: (world: unknown, ask: Ask<unknown>) => run(world, change(ask)) };
    };
  test.each([
    [
      'a right held against the caller instead of the resource',
      'get-submission, producer-9, open: 200, let in',
      onlyTo('get-submission', ask => ({
        ...ask,
        allow: resource => ask.allow({ ...resource, ownerIds: [ask.actor.id] }),
      })),
    ],
    [
      'a command that asks nothing of its resource',
      'withdraw-submission, stranger-1, open: 409 is no refusal',
      onlyTo('withdraw-submission', ask => ({ ...ask, allow: () => ok(null) })),
    ],
    [
      'a refusal that tells that there is something',
      'get-result, official-elsewhere, open: 403, tells that it exists',
      onlyTo('get-result', ask => ({
        ...ask,
        allow: resource => (resource.roundId === undefined ? ask.allow(resource) : fail('access.denied')),
      })),
    ],
    [
      'a right that was taken from those who have it',
      'list-panels, helping-team-here, open: 404, kept out',
      onlyTo('list-panels', ask => ({ ...ask, allow: () => fail('resource.not-found') })),
    ],
  ])('the harness sees %s', async (_what, cell, through) => {
    const [routeId] = cell.split(',');
    const routes = piped.filter(({ id }) => id === routeId);
    const { wrong } = await walkMatrix({ ...matrix, table, routes, through, states: () => ['open'] });
    expect(wrong).toContain(cell);
  });
});
