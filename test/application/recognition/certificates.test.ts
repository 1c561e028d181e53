import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { listRecognisedProducts } from '#shared/application/public/list-recognised-products.ts';
import { checkCertificate } from '#shared/application/recognition/check-certificate.ts';
import { closeCertificates } from '#shared/application/recognition/close-certificates.ts';
import { declineRevocation } from '#shared/application/recognition/decline-revocation.ts';
import { getCertificate } from '#shared/application/recognition/get-certificate.ts';
import { getNomination } from '#shared/application/recognition/get-nomination.ts';
import { issueBatch } from '#shared/application/recognition/issue-batch.ts';
import { listCertificates } from '#shared/application/recognition/list-certificates.ts';
import { listRevocations } from '#shared/application/recognition/list-revocations.ts';
import { nominateUp } from '#shared/application/recognition/nominate-up.ts';
import { prepareCertificates } from '#shared/application/recognition/prepare-certificates.ts';
import { proposeRevocation } from '#shared/application/recognition/propose-revocation.ts';
import { revokeCertificate } from '#shared/application/recognition/revoke-certificate.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { anonymous } from '#shared/domain/access/actor.ts';
import type { Certificate } from '#shared/domain/recognition/recognition.ts';
import type { RoundRules } from '#shared/domain/round/rules.ts';
import { askAs, official, person, province } from '../../support/asks.ts';
import { alike, chair, seedScoredRound, signer, submissionIdOf } from '../../support/council-builder.ts';
import { producer } from '../../support/establishment-builder.ts';
import { sampleRoundId } from '../../support/round-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { accepted, at, playToPublication, roundInput } from '../council/play-council.ts';

const numbersTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const issueDay = Date.parse('2026-07-03T05:00:00.000Z');

describe('certificates', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld();
  });
  afterEach(() => store.close());

  /** A published round of so many recognised entries, the first the best. */
  const publish = async (
    count: number,
    rules: Partial<RoundRules> = {},
    tiers: { submissionId: string; tier: string }[] = [],
  ) => {
    const numbers = numbersTo(count);
    const entries = numbers.map(number => ({ number, sheets: alike(4000 - number * 10, 3500, 700, 700) }));
    await seedScoredRound(store.world, entries, rules);
    await playToPublication(store.world, numbers, tiers);
  };

  const issueAll = async () => {
    const { batches } = await prepareCertificates(store.world, roundInput, at(issueDay));
    return Promise.all(batches.map(batch => issueBatch(store.world, { ...roundInput, batch }, at(issueDay))));
  };
  const all = async (): Promise<readonly Certificate[]> => {
    const page = await store.world.records.list(
      'certificates-of-authority',
      { ...province, year: 2026 },
      { limit: 100, cursor: undefined },
    );
    return page.items.map(({ body }) => body);
  };
  const one = async (): Promise<Certificate> => {
    await publish(1);
    await issueAll();
    const [first] = await all();
    if (first === undefined) throw new Error('nothing was issued');
    return first;
  };
  const check = (code: string, now = issueDay) =>
    checkCertificate(
      store.world,
      askAs(
        anonymous,
        'certificate.check',
        { params: { checkCode: code }, query: {}, body: undefined },
        { now },
      ),
    );
  const propose = (actor: typeof signer, certificateId: string) =>
    runCommand(
      store.world,
      proposeRevocation,
      askAs(
        actor,
        'certificate.propose-revocation',
        {
          params: { certificateId },
          query: {},
          body: {
            reason: 'Vi phạm mẫu',
            legalBasis: 'Thông tư 26/2014/TT-BCT, Điều 20',
            minutes: 'Biên bản mẫu 5',
          },
        },
        { now: issueDay },
      ),
    );
  const revoke = (actor: typeof signer, certificateId: string) =>
    runCommand(
      store.world,
      revokeCertificate,
      askAs(
        actor,
        'certificate.revoke',
        {
          params: { certificateId },
          query: {},
          body: { decision: '200/QĐ-UBND (mẫu)', reason: 'Vi phạm mẫu' },
        },
        { now: issueDay + 1 },
      ),
    );

  test('are issued once per recognised unit, in batches at once and again, with numbers without a gap', async () => {
    await publish(24);
    expect(await issueAll()).toEqual([{ issued: 20 }, { issued: 4 }]);
    await issueAll();

    const certificates = await all();
    expect(certificates.map(({ number }) => number)).toEqual(
      numbersTo(24).map(serial => `${String(serial).padStart(3, '0')}/2026/GCN-SPCNNTTB`),
    );
    expect(new Set(certificates.map(({ unitId }) => unitId)).size).toBe(24);
    expect(new Set(certificates.map(({ checkCode }) => checkCode)).size).toBe(24);
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
    await publish(2, { awardAmounts }, [{ submissionId: submissionIdOf(1), tier: 'A' }]);
    await issueAll();
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
    await publish(21);
    await issueBatch(world, { ...roundInput, batch: 0 }, at(issueDay));
    await expect(closeCertificates(world, roundInput, at(issueDay))).rejects.toThrow('certificate.missing');

    await issueBatch(world, { ...roundInput, batch: 1 }, at(issueDay));
    await closeCertificates(world, roundInput, at(issueDay));
    await closeCertificates(world, roundInput, at(issueDay));

    expect((await world.records.find('round', sampleRoundId))?.body.state).toBe('certified');
    expect(await prepareCertificates(world, roundInput, at(issueDay))).toEqual({ batches: [] });
  });

  test('are withdrawn in two steps: the council proposes, one at a time, and the authority decides', async () => {
    const { id, checkCode } = await one();
    const decline = (actor: typeof signer, revocationId: string) =>
      runCommand(
        store.world,
        declineRevocation,
        askAs(
          actor,
          'certificate.revoke',
          { params: { certificateId: id, revocationId }, query: {}, body: { reason: 'Đã khắc phục mẫu' } },
          { now: issueDay + 1 },
        ),
      );
    expect(await propose(signer, id)).toMatchObject({ refusal: { code: 'resource.not-found' } });
    expect(await propose(producer, id)).toMatchObject({ refusal: { code: 'resource.not-found' } });
    const first = accepted(await propose(chair, id)).body;
    expect(await propose(official, id)).toMatchObject({ refusal: { code: 'certificate.revocation-open' } });
    expect(accepted(await check(checkCode, issueDay + 1)).body.status).toBe('in-force');

    expect(await decline(chair, first.id)).toMatchObject({ refusal: { code: 'resource.not-found' } });
    accepted(await decline(signer, first.id));
    expect(await decline(signer, first.id)).toMatchObject({
      refusal: { code: 'certificate.revocation-not-proposed' },
    });
    expect(accepted(await check(checkCode, issueDay + 1)).body.status).toBe('in-force');

    accepted(await propose(official, id));
    accepted(await revoke(signer, id));
    expect(accepted(await check(checkCode, issueDay + 1)).body.status).toBe('revoked');
    const input = { params: {}, query: { ...province, limit: 25 }, body: undefined };
    const list = await listRevocations(store.world, askAs(official, 'certificate.read', input));
    expect(accepted(list).body.items.map(({ decided }) => decided?.outcome)).toEqual(['kept', 'revoked']);
  });

  test('are checked by anyone who has the code, however it is typed; any other code gets one answer', async () => {
    const { checkCode, number } = await one();

    const typed = checkCode.toLowerCase().replaceAll('-', ' ');
    expect(accepted(await check(typed)).body).toMatchObject({ number, status: 'in-force', revokedOn: null });
    const unknown = { ok: false, refusal: { code: 'resource.not-found' } };
    expect(await check('CN-0000-0000-0000-0000-0')).toEqual(unknown);
    expect(await check('xin chào')).toEqual(unknown);
    expect(accepted(await check(checkCode, Date.parse('2029-12-31T16:59:59.000Z'))).body.status).toBe(
      'in-force',
    );
    expect(accepted(await check(checkCode, Date.parse('2029-12-31T17:00:00.000Z'))).body.status).toBe(
      'expired',
    );
  });

  test('may be checked so often in a minute from one address, by wrong codes less often, and then again', async () => {
    for (let use = 0; use < 10; use += 1)
      expect(await check('xin chào')).toMatchObject({ refusal: { code: 'resource.not-found' } });
    expect(await check('xin chào')).toEqual({ ok: false, refusal: { code: 'request.too-many' } });
    expect(await check('xin chào', issueDay + 60_000)).toMatchObject({
      refusal: { code: 'resource.not-found' },
    });
  });

  test('a wrong code costs the store as many calls as a right one', async () => {
    const { checkCode } = await one();
    const callsOf = async (code: string): Promise<number> => {
      let calls = 0;
      const records = new Proxy(store.world.records, {
        get: (target, name, receiver) => {
          calls += 1;
          return Reflect.get(target, name, receiver);
        },
      });
      const input = { params: { checkCode: code }, query: {}, body: undefined };
      await checkCertificate(
        { ...store.world, records },
        askAs(anonymous, 'certificate.check', input, { now: issueDay + 120_000 }),
      );
      return calls;
    };
    expect(await callsOf('CN-0000-0000-0000-0000-0')).toBe(await callsOf(checkCode));
    expect(await callsOf('xin chào')).toBe(await callsOf(checkCode));
  });

  test('are withdrawn by the signer with a decision and a reason, visible at once, and for good', async () => {
    const { id, checkCode } = await one();
    expect(await revoke(official, id)).toEqual({ ok: false, refusal: { code: 'resource.not-found' } });

    expect(await revoke(signer, id)).toMatchObject({
      refusal: { code: 'certificate.revocation-not-proposed' },
    });
    accepted(await propose(chair, id));
    accepted(await revoke(signer, id));

    expect(accepted(await check(checkCode, issueDay + 1)).body).toMatchObject({
      status: 'revoked',
      revokedOn: '2026-07-03',
    });
    expect(await revoke(signer, id)).toMatchObject({ refusal: { code: 'certificate.revoked' } });
  });

  test('stand in the public register with what they say, from their issue and from their withdrawal on', async () => {
    const { id, number } = await one();
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

    accepted(await propose(chair, id));
    accepted(await revoke(signer, id));

    expect(await registered(issueDay + 1)).toMatchObject([
      { status: 'revoked', revoked: { on: '2026-07-03', decision: '200/QĐ-UBND (mẫu)' } },
    ]);
  });

  test('are read by their holder and the authority, and by no one else', async () => {
    const { id } = await one();
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
    await publish(9, { recommendationQuota: 7 });
    await issueAll();
    const best = (await all()).find(({ unitId }) => unitId === submissionIdOf(1));
    accepted(await propose(official, best?.id ?? ''));
    accepted(await revoke(signer, best?.id ?? ''));
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
