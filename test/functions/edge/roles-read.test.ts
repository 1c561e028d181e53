import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Records } from '#shared/application/ports.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { openGateway } from '../../secrecy/gateway.ts';
import { buildEstablishment, producer } from '../../support/establishment-builder.ts';
import { seedOpenRound } from '../../support/open-round.ts';
import { buildProduct } from '../../support/product-builder.ts';
import { buildMembership, membershipIdOf } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { buildDraft, whileOpen } from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const officer = buildMembership(70, 'commune-officer', {
  ...{ personId: 'officer-1', roundId: null },
  authority: { level: 'XA', locality: '05443' },
});
const own = buildDraft(1);
const assisted = buildDraft(2, {
  ownerIds: [officer.personId],
  assistance: {
    ...{ officerId: officer.personId, officerName: 'Cán bộ mẫu', producerName: 'Người mẫu 2' },
    ...{ phone: '+84912000002', confirmedAt: null },
  },
});

describe('roles are read where a right rests on them', () => {
  let store: TestWorld;
  let call: ReturnType<typeof openGateway>;
  let rolesRead = 0;
  beforeAll(async () => {
    store = await openTestWorld();
    const { records } = store.world;
    const children: Records['children'] = (kind, ...of) => {
      if (kind === 'membership') rolesRead += 1;
      return records.children(kind, ...of);
    };
    call = openGateway({ ...store.world, records: { ...records, children } });
    await seedOpenRound(store.world);
    await seed(store.world, [
      ...[1, 2].map(number => record('establishment', sampleId(3000 + number), buildEstablishment(number))),
      ...[1, 2].map(number => record('product', sampleId(4000 + number), buildProduct(number))),
      ...[own, assisted].map(draft => record('submission', draft.id, draft)),
      record('membership', membershipIdOf(officer), officer),
    ]);
  });
  afterAll(() => store.close());
  beforeEach(() => {
    rolesRead = 0;
  });

  const change = (as: string, submissionId: string, version: number, more: object = {}) =>
    call('PATCH /v1/submissions/{submissionId}', {
      ...{ as, version, now: whileOpen, ...more },
      params: { submissionId },
      body: { note: `Ghi chú mẫu ${version}` },
    });
  const sendCode = (key: string) =>
    call('POST /v1/submissions/{submissionId}/confirmation-codes', {
      ...{ as: officer.personId, now: whileOpen, key },
      params: { submissionId: assisted.id },
    });

  test('not for what owners do with their own, by themselves or by a token', async () => {
    const token = { kind: 'token', establishmentIds: [own.establishmentId] };

    expect(await change(producer.id, own.id, 1)).toMatchObject({ status: 200 });
    expect(await change(producer.id, own.id, 2, token)).toMatchObject({ status: 200 });
    expect(await change('stranger-1', own.id, 3)).toMatchObject({ status: 404 });
    expect(rolesRead).toBe(0);
  });

  test("for an officer's act on what they filed for a producer, which their office must still cover", async () => {
    expect(await change(officer.personId, assisted.id, 1)).toMatchObject({ status: 200 });
    expect(await sendCode('code-before-1')).toMatchObject({ status: 202 });
    expect(rolesRead).toBe(2);

    const id = membershipIdOf(officer);
    const before = await store.world.records.find('membership', id);
    const after = { ...officer, endedAt: isoOf(whileOpen - 1) };
    await seed(store.world, [{ kind: 'membership', id, before, after, action: 'membership.end' }]);

    expect(await change(officer.personId, assisted.id, 2)).toMatchObject({ status: 404 });
    expect(await sendCode('code-before-1')).toMatchObject({ status: 404 });
    expect(await sendCode('code-after-1')).toMatchObject({ status: 404 });
  });
});
