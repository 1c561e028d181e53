import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { listShown } from '#shared/application/list-shown.ts';
import { listOutputs } from '#shared/application/output/list-outputs.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { askAs, official, province } from '../support/asks.ts';
import { buildMembership, membershipIdOf, sampleRoundId } from '../support/round-builder.ts';
import { record, sampleId, seed } from '../support/seed.ts';
import { whileOpen } from '../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../support/world.ts';

const seats = [1, 2, 3, 4, 5, 6].map(number =>
  buildMembership(number, 'official', { roundId: null, appointedAt: isoOf(whileOpen + number) }),
);
const idOf = (number: number) => seats[number - 1]?.personId ?? '';

describe('a list of which a reader sees some', () => {
  let store: TestWorld;
  beforeAll(async () => {
    store = await openTestWorld();
    await seed(
      store.world,
      seats.map(seat => record('membership', membershipIdOf(seat), seat)),
    );
  });
  afterAll(() => store.close());

  const pagesFor = async (visible: readonly number[], limit: number) => {
    const ids = visible.map(idOf);
    const pages: (readonly string[])[] = [];
    const cursors: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listShown(
        store.world,
        'memberships-of-authority',
        province,
        { limit, cursor },
        async found => found.map(({ body }) => (ids.includes(body.personId) ? body.personId : undefined)),
      );
      pages.push(page.items);
      cursor = page.cursor;
      cursors.push(cursor === undefined ? '' : Buffer.from(cursor, 'base64url').toString());
    } while (cursor !== undefined);
    return { pages, named: cursors.join(' ') };
  };

  test.each([
    { visible: [1, 2, 3, 4, 5, 6], limit: 4 },
    { visible: [2, 5], limit: 1 },
    { visible: [1, 6], limit: 2 },
    { visible: [3], limit: 1 },
    { visible: [1, 2], limit: 2 },
    { visible: [], limit: 2 },
  ])(
    'has full pages, of $visible by $limit, and no cursor that names another or leads to nothing',
    async ({ visible, limit }) => {
      const { pages, named } = await pagesFor(visible, limit);
      expect(pages.flat()).toEqual(visible.map(idOf));
      expect(pages).toHaveLength(Math.max(1, Math.ceil(visible.length / limit)));
      const hidden = seats.filter((_, index) => !visible.includes(index + 1));
      expect(hidden.filter(({ personId }) => named.includes(personId))).toEqual([]);
    },
  );

  test('outputs that a token may not see leave no trace in what it is given', async () => {
    const output = {
      ...({ what: 'public-notice', subject: { roundId: sampleRoundId }, format: 'pdf' } as const),
      ...({ askedBy: official.id, askedAt: isoOf(whileOpen), state: 'asked', attempts: 0 } as const),
      ...{ progress: null, file: null, failure: null, keptUntil: null },
    };
    const ids = [sampleId(9801), sampleId(9802)];
    await seed(
      store.world,
      ids.map(id => record('output', id, { ...output, id })),
    );
    const token = { ...official, kind: 'token', grants: [], establishmentIds: [sampleId(3001)] } as const;
    const input = { params: {}, query: { limit: 1 }, body: undefined };
    const listed = await listOutputs(store.world, askAs(token, 'output.ask', input, { now: whileOpen }));
    expect(listed).toMatchObject({ ok: true, value: { body: { items: [], cursor: null } } });
  });
});
