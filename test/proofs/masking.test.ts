import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { routeTable } from '#functions/catalog.ts';
import { openTelemetry } from '#functions/edge/telemetry.ts';
import { listWriters } from '#shared/adapters/lists/list-formats.ts';
import { routeKeyOf } from '#shared/contracts/contract.ts';
import { listKinds } from '#shared/domain/output/list-kinds.ts';
import { outputKindNames } from '#shared/domain/output/output-kinds.ts';
import { filedSubmissionsShape } from '#shared/text/lists/filed-submissions.ts';
import { openGateway } from '../secrecy/gateway.ts';
import { readAll, readingContracts } from '../secrecy/reading-routes.ts';
import { when } from '../secrecy/whole-round.ts';
import { collectBytes } from '../support/collect-bytes.ts';
import { hearOutput } from '../support/heard-output.ts';
import { canariesIn, wordsOfFile } from './support/find-canaries.ts';
import { leaksAmong, type Sighting, unseenFields, unusedRights } from './support/judge-sightings.ts';
import { readOutputs } from './support/read-outputs.ts';
import { readers } from './support/readers.ts';
import { sayProof } from './support/say-proof.ts';
import { openStainedWorld } from './support/stained-world.ts';

/** Fields too narrow for a value that stands nowhere else: points, votes, years and small numbers, and ids that are hashes. */
const tooNarrow = /(points|total|vote|year|staff|workers|validTo)$|^api-token id$|^webhook tokenId$/;

type Stained = Awaited<ReturnType<typeof openStainedWorld>>;

/** One long look at everything by everybody: what came of it is judged below. */
const lookAround = async ({ world, pool, planted }: Stained) => {
  const sightings: Sighting[] = [];
  const answered = new Set<string>();
  const heard = hearOutput();
  const call = openGateway(world, openTelemetry('test'));
  const refusals: string[] = [];
  for (const reader of readers) {
    const as = reader.actor?.id ?? null;
    const replies = await readAll(call, { as, now: when }, pool);
    const { level = '', locality = '' } = pool;
    const ofAuthority = await call('GET /v1/webhooks', { as, now: when, query: { level, locality } });
    for (const [where, { status, text }] of [...replies, ['list-webhooks', ofAuthority] as const]) {
      if (status === 200) answered.add(where);
      else refusals.push(text);
      for (const canary of canariesIn(text, planted)) sightings.push({ reader, where, canary });
    }
    refusals.push(...(await refuseAll(call, as)));
  }
  heard.end();
  const made = await readOutputs(world, pool, readers, when);
  for (const { where, words, readers: group } of made)
    for (const canary of canariesIn(words, planted))
      for (const reader of group) sightings.push({ reader, where, canary });
  return { sightings, answered, refusals, logged: heard.lines, made };
};

const sent = 'zqsentk';

/** What every writing route says to a body that it cannot take. */
const refuseAll = async (call: ReturnType<typeof openGateway>, as: string | null) => {
  const writing = routeTable.map(({ route }) => route.contract).filter(({ method }) => method !== 'GET');
  const replies = await Promise.all(
    writing.map(contract =>
      call(routeKeyOf(contract), {
        ...{ as, now: when, key: 'masking-0001', version: 1, sourceIp: '2001:db8:1::1' },
        params: Object.fromEntries(Object.keys(contract.params.shape).map(name => [name, sent])),
        body: Object.fromEntries(['name', 'text', 'taxCode', 'phone', 'email'].map(name => [name, { sent }])),
      }),
    ),
  );
  return replies.map(({ text }) => text);
};

describe('what the table of personal data says', () => {
  let stained: Stained;
  let looked: Awaited<ReturnType<typeof lookAround>>;
  beforeAll(async () => {
    stained = await openStainedWorld();
    looked = await lookAround(stained);
  }, 600_000);
  afterAll(() => stained.close());

  test('was tried on every field that it marks as personal, each with a value of its own', () => {
    expect([...stained.bare].filter(field => !tooNarrow.test(field))).toEqual([]);
    expect(stained.unplanted).toEqual([]);
  });

  test('was tried by every reading route and every kind of output', () => {
    expect(readingContracts.map(({ id }) => id).filter(id => !looked.answered.has(id))).toEqual([]);
    const kinds = new Set(looked.made.map(({ where }) => where.replace(/\.\w+$/, '')));
    expect(outputKindNames.filter(kind => !kinds.has(kind))).toEqual([]);
  });

  test('holds: nobody reads a field that it does not show them, and none whole that it masks', () => {
    expect(leaksAmong(looked.sightings)).toEqual([]);
  });

  test('is no broader than what is shown: each line has its readers, and what it shows is to be seen', () => {
    expect(unusedRights(stained.planted.values(), looked.sightings)).toEqual([]);
    expect(unseenFields(stained.planted.values(), looked.sightings)).toEqual([]);
  });

  test('leaves no trace in log lines or refusals', () => {
    const { logged, refusals } = looked;
    expect(canariesIn(logged.join('\n'), stained.planted)).toEqual([]);
    expect(canariesIn(refusals.join('\n'), stained.planted)).toEqual([]);
    expect([...logged, ...refusals].join('\n')).not.toContain(sent);
  });

  test('holds for what is logged of a fault, whatever a library hung on it', async () => {
    const [canary] = [...stained.planted.values()];
    const fault = Object.assign(new SyntaxError(`Unexpected token, "${canary?.token}" is not JSON`), {
      CancellationReasons: [{ Item: { body: { S: canary?.token } } }],
    });
    const broken = {
      ...stained.world.records,
      find: () => Promise.reject(new Error('away', { cause: fault })),
    };
    const heard = hearOutput();
    const call = openGateway({ ...stained.world, records: broken }, openTelemetry('test'));
    const params = { submissionId: stained.pool.submissionId ?? '' };
    const { status, text } = await call('GET /v1/submissions/{submissionId}', {
      as: 'official-here',
      params,
    });
    heard.end();
    expect(status).toBe(500);
    expect(heard.lines.join('\n')).toContain('SyntaxError');
    expect(canariesIn([text, ...heard.lines].join('\n'), stained.planted)).toEqual([]);
  });

  test('finds a list that shows a column too many', async () => {
    const [canary] = [...stained.planted.values()].filter(
      ({ fieldClass }) => fieldClass === 'personal-number',
    );
    if (canary === undefined) throw new Error('no personal number was planted');
    const personalNumber = { vi: 'Số định danh', en: 'Personal number', kind: 'code' } as const;
    const shape = { ...filedSubmissionsShape, columns: { ...filedSubmissionsShape.columns, personalNumber } };
    const rows = [{ personalNumber: `001${canary.token}` }];
    for (const format of listKinds['filed-submissions'].formats) {
      const bytes = await collectBytes(listWriters[format]({ shape, rows, language: 'vi' }));
      const found = canariesIn(await wordsOfFile(format, bytes), stained.planted);
      const sightings = found.flatMap(one => readers.map(reader => ({ reader, where: format, canary: one })));
      expect(leaksAmong(sightings)).toHaveLength(readers.length);
    }
  });

  test('was tried enough', () => {
    const lists = looked.made.filter(({ where }) => (where.split('.')[0] ?? '') in listKinds);
    sayProof('masking', {
      fields: {
        value: new Set([...stained.planted.values()].map(({ kind, path }) => kind + path)).size,
        least: 150,
      },
      canaries: { value: stained.planted.size, least: 400 },
      sightings: { value: looked.sightings.length, least: 3000 },
      lists: { value: lists.length, least: 33 },
      'log lines': { value: looked.logged.length, least: 1000 },
      refusals: { value: looked.refusals.length, least: 1000 },
    });
  });
});
