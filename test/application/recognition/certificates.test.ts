import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readComplaints } from '#shared/application/council/read-complaints.ts';
import { listRecognisedProducts } from '#shared/application/public/list-recognised-products.ts';
import { unitsPerBatch } from '#shared/application/recognition/certificate-batches.ts';
import { closeCertificates } from '#shared/application/recognition/close-certificates.ts';
import { getCertificate } from '#shared/application/recognition/get-certificate.ts';
import { getNomination } from '#shared/application/recognition/get-nomination.ts';
import { issueBatch } from '#shared/application/recognition/issue-batch.ts';
import { listCertificates } from '#shared/application/recognition/list-certificates.ts';
import { nominateUp } from '#shared/application/recognition/nominate-up.ts';
import { anonymous } from '#shared/domain/access/actor.ts';
import { askAs, official, person, province } from '../../support/asks.ts';
import { chair, signer, submissionIdOf } from '../../support/council-builder.ts';
import { producer } from '../../support/establishment-builder.ts';
import { sampleRoundId } from '../../support/round-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { accepted, at, roundInput } from '../council/play-council.ts';
import { certificatesOf, issueDay, numbersTo } from './handle-certificates.ts';

describe('certificates', () => {
  let store: TestWorld;
  let desk: ReturnType<typeof certificatesOf>;
  beforeEach(async () => {
    store = await openTestWorld();
    desk = certificatesOf(store.world);
  });
  afterEach(() => store.close());

  test('are issued once per recognised unit, in batches at once and again, with numbers without a gap', async () => {
    const many = unitsPerBatch + 4;
    await desk.publish(many, { quotaTotal: many });
    expect(await desk.issueAll()).toEqual([{ issued: unitsPerBatch }, { issued: 4 }]);
    await desk.issueAll();

    const certificates = await desk.all();
    expect(certificates.map(({ number }) => number)).toEqual(
      numbersTo(many).map(serial => `${String(serial).padStart(3, '0')}/2026/GCN-SPCNNTTB`),
    );
    expect(new Set(certificates.map(({ unitId }) => unitId)).size).toBe(many);
    expect(new Set(certificates.map(({ checkCode }) => checkCode)).size).toBe(many);
    expect(certificates[0]).toMatchObject({
      ...{ issuedOn: '2026-07-03', validTo: '2029-12-31' },
      decision: { number: '100/QĐ-UBND (mẫu)', date: '2026-06-10' },
    });
  });

  test('bring the awards of the round’s table into the ledger, once, promised by the decision', async () => {
    const { world } = store;
    const awardAmounts = [
      { tier: 'A', amountDong: 5_000_000 },
      { tier: null, amountDong: 1_000_000 },
    ];
    await desk.publish(2, { awardAmounts }, [{ submissionId: submissionIdOf(1), tier: 'A' }]);
    await desk.issueAll();
    await closeCertificates(world, roundInput, at(issueDay));
    await closeCertificates(world, roundInput, at(issueDay));

    const page = { limit: 100, cursor: undefined };
    const { items } = await world.records.list('support-of-authority', province, page);
    expect(
      items
        .map(({ body: { productName, proposal, decision } }) => ({
          ...{ productName, kind: proposal.kind },
          ...{ amount: decision?.amountDong, number: decision?.number },
        }))
        .sort((a, b) => (a.productName < b.productName ? -1 : 1)),
    ).toEqual([
      { productName: 'Miến dong mẫu 1', kind: 'THUONG', amount: 5_000_000, number: '100/QĐ-UBND (mẫu)' },
      { productName: 'Miến dong mẫu 2', kind: 'THUONG', amount: 1_000_000, number: '100/QĐ-UBND (mẫu)' },
    ]);
  });

  test('close the round only when every unit has one', async () => {
    const { world } = store;
    await desk.publish(unitsPerBatch + 1, { quotaTotal: unitsPerBatch + 1 });
    await issueBatch(world, { ...roundInput, batch: 0 }, at(issueDay));
    await expect(closeCertificates(world, roundInput, at(issueDay))).rejects.toThrow('certificate.missing');

    await issueBatch(world, { ...roundInput, batch: 1 }, at(issueDay));
    await closeCertificates(world, roundInput, at(issueDay));
    await closeCertificates(world, roundInput, at(issueDay));

    expect((await world.records.find('round', sampleRoundId))?.body.state).toBe('certified');
    expect(await readComplaints(world, roundInput, at(issueDay))).toMatchObject({ over: true, batches: [] });
  });

  test('stand in the public register with what they say, from their issue and from their withdrawal on', async () => {
    const { id, number } = await desk.one();
    const registered = async (now: number) =>
      accepted(
        await listRecognisedProducts(
          store.world,
          askAs(
            anonymous,
            'result.read-public',
            { params: {}, query: { limit: 25 }, body: undefined },
            { now },
          ),
        ),
      ).body.items.map(({ certificate }) => certificate);
    expect(await registered(issueDay)).toEqual([
      { number, issuedOn: '2026-07-03', validTo: '2029-12-31', status: 'in-force', revoked: null },
    ]);
    expect(await registered(Date.parse('2030-01-01T00:00:00.000Z'))).toMatchObject([{ status: 'expired' }]);

    accepted(await desk.propose(chair, id));
    accepted(await desk.revoke(signer, id));

    expect(await registered(issueDay + 1)).toMatchObject([
      { status: 'revoked', revoked: { on: '2026-07-03', decision: '200/QĐ-UBND (mẫu)' } },
    ]);
  });

  test('are read by their holder and the authority, and by no one else', async () => {
    const { id } = await desk.one();
    const read = (actor: typeof signer) =>
      getCertificate(
        store.world,
        askAs(actor, 'certificate.read', { params: { certificateId: id }, query: {}, body: undefined }),
      );
    expect(await read(producer)).toMatchObject({ ok: true });
    expect(await read(official)).toMatchObject({ ok: true });
    expect(await read(person('official-2', { role: 'official', locality: '01' }))).toMatchObject({
      ok: false,
    });
    const list = await listCertificates(
      store.world,
      askAs(official, 'certificate.read', {
        params: {},
        query: { ...province, year: 2026, limit: 100 },
        body: undefined,
      }),
    );
    expect(accepted(list).body.items).toHaveLength(1);
  });

  test('the best of those in force go up to the level above, once, with the hash of their dossiers', async () => {
    const { world } = store;
    await desk.publish(9, { recommendationQuota: 7 });
    await desk.issueAll();
    const best = (await desk.all()).find(({ unitId }) => unitId === submissionIdOf(1));
    accepted(await desk.propose(official, best?.id ?? ''));
    accepted(await desk.revoke(signer, best?.id ?? ''));
    await closeCertificates(world, roundInput, at(issueDay));

    await nominateUp(world, roundInput, at(issueDay + 2));
    await nominateUp(world, roundInput, at(issueDay + 3));

    const nomination = accepted(
      await getNomination(
        world,
        askAs(official, 'nomination.read', { params: roundInput, query: {}, body: undefined }),
      ),
    ).body;
    expect(nomination.to).toEqual({ level: 'KHUVUC', locality: null });
    expect(nomination.items.map(({ rank }) => rank)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(nomination.items.every(({ dossierHash }) => /^[0-9a-f]{64}$/.test(dossierHash))).toBe(true);
    const states = await world.records.findMany('submission', numbersTo(9).map(submissionIdOf));
    expect(states.map(({ body }) => body.state)).toEqual([
      'recognised',
      ...Array.from({ length: 7 }, () => 'nominated'),
      'recognised',
    ]);
  });
});
