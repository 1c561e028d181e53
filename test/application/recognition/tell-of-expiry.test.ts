import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { listExpiringCertificates } from '#shared/application/recognition/list-expiring-certificates.ts';
import { tellOfExpiry } from '#shared/application/recognition/tell-of-expiry.ts';
import { askAs, official, person, province } from '../../support/asks.ts';
import { buildCertificate } from '../../support/certificate-builder.ts';
import { buildEstablishment } from '../../support/establishment-builder.ts';
import { refuseCommits } from '../../support/refuse-commits.ts';
import { sampleRoundId } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { accepted } from '../council/play-council.ts';

const noon = (day: string) => Date.parse(`${day}T05:00:00.000Z`);
const revoked = { at: '2027-01-01T00:00:00.000Z', by: 'signer-1', decision: '9 (mẫu)', reason: 'Mẫu' };

describe('certificates that run out', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld();
    await seed(store.world, [
      ...[1, 2, 3].map(number =>
        record('establishment', sampleId(3000 + number), buildEstablishment(number)),
      ),
      ...[
        buildCertificate(1),
        buildCertificate(2, { revoked }),
        buildCertificate(3, { validTo: '2030-12-31' }),
      ].map(one => record('certificate', one.id, one)),
    ]);
  });
  afterEach(() => store.close());

  const mails = async () => {
    const page = { limit: 100, cursor: undefined };
    const { items } = await store.world.records.messagesOfRound({ roundId: sampleRoundId }, page);
    return items.map(({ payload }) => payload).filter(({ type }) => type === 'mail');
  };
  const expiring = async (day: string, as = official) => {
    const input = { params: {}, query: { ...province, limit: 25 }, body: undefined };
    const ask = askAs(as, 'certificate.read', input, { now: noon(day) });
    return listExpiringCertificates(store.world, ask);
  };

  test('are told six, three and one month before, once each, however often the job runs', async () => {
    const told: number[] = [];
    for (const day of [
      '2029-06-29',
      '2029-06-30',
      '2029-07-01',
      '2029-09-30',
      '2029-10-01',
      '2029-11-30',
      '2029-12-31',
    ])
      for (const run of [1, 2]) {
        const { told: count } = await tellOfExpiry(store.world, { now: noon(day) });
        if (count > 0) told.push(...[run, count]);
      }

    expect(told).toEqual([1, 1, 1, 1, 1, 1]);
    expect(await mails()).toMatchObject(
      Array.from({ length: 3 }, () => ({
        to: 'co-so-1@mau.example',
        template: 'certificate.expiring',
        params: { number: '001/2026/GCN-SPCNNTTB', validTo: '31/12/2029' },
      })),
    );
  });

  test('after a job that was down are told once, not three times', async () => {
    expect(await tellOfExpiry(store.world, { now: noon('2029-12-15') })).toEqual({ told: 1 });
    expect(await tellOfExpiry(store.world, { now: noon('2029-12-16') })).toEqual({ told: 0 });
  });

  test('are told though another is refused, which is named in the end and told by the next run', async () => {
    const refusing = buildCertificate(1);
    await seed(store.world, [record('certificate', sampleId(9301), { ...refusing, id: sampleId(9301) })]);
    const world = refuseCommits(store.world, ({ claims }) =>
      claims.some(({ holder }) => holder === refusing.id),
    );
    const run = tellOfExpiry(world, { now: noon('2029-12-15') });
    await expect(run).rejects.toMatchObject({
      errors: [{ message: expect.stringContaining(`${refusing.id}|`) }],
    });
    await expect(run).rejects.toMatchObject({
      errors: [{ message: expect.stringContaining('round.not-open') }],
    });
    expect(await mails()).toHaveLength(1);
    expect(await tellOfExpiry(store.world, { now: noon('2029-12-15') })).toEqual({ told: 1 });
    expect(await mails()).toHaveLength(2);
  });

  test('stand in the list of their own office', async () => {
    expect(accepted(await expiring('2029-06-29')).body.items).toEqual([]);
    expect(accepted(await expiring('2029-06-30')).body.items.map(({ number }) => number)).toEqual([
      '001/2026/GCN-SPCNNTTB',
    ]);
    expect(await expiring('2029-06-30', person('official-9', { locality: '20' }))).toMatchObject({
      refusal: { code: 'access.denied' },
    });
  });
});
