import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getSubmissionStatus } from '#shared/application/public/get-submission-status.ts';
import { getSubmissionStatusContract } from '#shared/contracts/public/get-submission-status.ts';
import { anonymous } from '#shared/domain/access/actor.ts';
import type { RoundState } from '#shared/domain/round/states.ts';
import type { SubmissionState } from '#shared/domain/submission/states.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { answered, codeOf } from '../../support/answered.ts';
import { askAs } from '../../support/asks.ts';
import { buildRound } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { buildSubmission, sampleReceiptCode, whileOpen } from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

let store: TestWorld;
beforeAll(async () => {
  store = await openTestWorld();
});
afterAll(() => store.close());

const seedSubmission = async (number: number, round: RoundState, overrides: Partial<Submission>) => {
  const roundId = sampleId(100 + number);
  const submission = buildSubmission(number, { roundId, ...overrides });
  await seed(
    store.world,
    [
      record('round', roundId, buildRound({ id: roundId, state: round })),
      record('submission', submission.id, submission),
    ],
    {},
  );
  // The claim that submitting leaves: a code leads to its submission.
  await store.world.records.commit({
    operation: sampleId(900_000 + number),
    at: whileOpen,
    records: [],
    audit: [],
    effects: [],
    claims: [
      {
        scope: 'receipt',
        value: sampleReceiptCode(number),
        holder: submission.id,
        refusal: { code: 'service.unavailable' },
      },
    ],
    checks: [],
    marks: [],
    idempotency: undefined,
  });
};

let address = 0;
const ask = (receiptCode: string, sourceIp?: string) => {
  address += 1;
  const asked = askAs(
    anonymous,
    'submission.status',
    { params: { receiptCode }, query: {}, body: undefined },
    { now: whileOpen },
  );
  return { ...asked, sourceIp: sourceIp ?? `10.0.0.${address}` };
};
const look = async (receiptCode: string, sourceIp?: string) =>
  getSubmissionStatus(store.world, ask(receiptCode, sourceIp));

describe('get-submission-status', () => {
  test('an open supplement names the papers and the last moment, nothing of the dossier', async () => {
    await seedSubmission(1, 'screening', {
      state: 'supplement-requested',
      supplement: {
        items: [
          { type: 'D2', reason: 'Lý do kín (mẫu)' },
          { type: null, reason: 'Giải trình (mẫu)' },
        ],
        requestedAt: '2026-04-13T03:00:00.000Z',
        requestedBy: 'official-1',
        dueDay: '2026-04-20',
        dueAt: '2026-04-20T17:00:00.000Z',
        answeredAt: null,
        answer: null,
      },
    });

    const { body } = answered(
      getSubmissionStatusContract,
      await look(sampleReceiptCode(1).toLowerCase().replaceAll('-', ' ')),
    );

    expect(body).toMatchObject({
      receiptCode: sampleReceiptCode(1),
      stage: 'supplement',
      next: { step: 'answer-supplement', by: { local: '00:00 21/04/2026' } },
      missingPapers: [{ type: 'D2' }, { type: null }],
    });
    expect(JSON.stringify(body)).not.toMatch(/Lý do|official|Miến|Hợp tác xã/);
  });

  test.each([
    [10, 'judging', 'eligible', 'judging'],
    [11, 'council', 'eligible', 'judging'],
    [12, 'deciding', 'recognised', 'judging'],
    [13, 'deciding', 'not-recognised', 'judging'],
    [14, 'published', 'recognised', 'recognised'],
    [15, 'cancelled', 'submitted', 'cancelled'],
  ] as const satisfies readonly (readonly [number, RoundState, SubmissionState, string])[])(
    'case %i: in a round %s, a submission %s shows %s',
    async (number, round, state, stage) => {
      await seedSubmission(number, round, { state });

      const { body } = answered(getSubmissionStatusContract, await look(sampleReceiptCode(number)));

      expect(body.stage).toBe(stage);
    },
  );

  test('unknown, mistyped and malformed codes are one answer', async () => {
    const known = sampleReceiptCode(2);
    const mistyped = known.slice(0, -1) + (known.endsWith('X') ? 'Y' : 'X');

    const answers = await Promise.all(
      [sampleReceiptCode(999), mistyped, '', '../../x', 'x'.repeat(200)].map(code => look(code)),
    );

    for (const answer of answers)
      expect(answer).toEqual({ ok: false, refusal: { code: 'resource.not-found' } });
  });

  test('a miss costs the store as many calls as a hit', async () => {
    await seedSubmission(3, 'open', {});
    const counted = async (code: string) => {
      let calls = 0;
      const records = new Proxy(store.world.records, {
        get: (target, name, receiver) => {
          calls += 1;
          return Reflect.get(target, name, receiver);
        },
      });
      await getSubmissionStatus({ ...store.world, records }, ask(code));
      return calls;
    };

    const calls = await Promise.all([sampleReceiptCode(3), sampleReceiptCode(999), 'nonsense'].map(counted));

    expect(new Set(calls).size).toBe(1);
  });

  test('after ten misses in a minute an address is told to wait; others are not', async () => {
    for (let miss = 0; miss < 10; miss += 1)
      expect(codeOf(await look(sampleReceiptCode(2000 + miss), '10.9.9.9'))).toBe('resource.not-found');

    expect(codeOf(await look(sampleReceiptCode(2999), '10.9.9.9'))).toBe('request.too-many');
    expect(codeOf(await look(sampleReceiptCode(2999), '10.9.9.8'))).toBe('resource.not-found');
  });
});
