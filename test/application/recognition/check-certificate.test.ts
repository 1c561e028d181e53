import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkCertificate } from '#shared/application/recognition/check-certificate.ts';
import { anonymous } from '#shared/domain/access/actor.ts';
import { askAs } from '../../support/asks.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { accepted } from '../council/play-council.ts';
import { certificatesOf, issueDay } from './handle-certificates.ts';

describe('the check of a certificate', () => {
  let store: TestWorld;
  let desk: ReturnType<typeof certificatesOf>;
  beforeEach(async () => {
    store = await openTestWorld();
    desk = certificatesOf(store.world);
  });
  afterEach(() => store.close());

  test('are checked by anyone who has the code, however it is typed; any other code gets one answer', async () => {
    const { checkCode, number } = await desk.one();

    const typed = checkCode.toLowerCase().replaceAll('-', ' ');
    expect(accepted(await desk.check(typed)).body).toMatchObject({
      number,
      status: 'in-force',
      revokedOn: null,
    });
    const unknown = { ok: false, refusal: { code: 'resource.not-found' } };
    expect(await desk.check('CN-0000-0000-0000-0000-0')).toEqual(unknown);
    expect(await desk.check('xin chào')).toEqual(unknown);
    expect(accepted(await desk.check(checkCode, Date.parse('2029-12-31T16:59:59.000Z'))).body.status).toBe(
      'in-force',
    );
    expect(accepted(await desk.check(checkCode, Date.parse('2029-12-31T17:00:00.000Z'))).body.status).toBe(
      'expired',
    );
  });

  test('may be checked so often in a minute from one address, by wrong codes less often, and then again', async () => {
    for (let use = 0; use < 10; use += 1)
      expect(await desk.check('xin chào')).toMatchObject({ refusal: { code: 'resource.not-found' } });
    expect(await desk.check('xin chào')).toEqual({
      ok: false,
      refusal: { code: 'request.too-many' },
    });
    expect(await desk.check('xin chào', issueDay + 60_000)).toMatchObject({
      refusal: { code: 'resource.not-found' },
    });
  });

  test('a wrong code costs the store as many calls as a right one', async () => {
    const { checkCode } = await desk.one();
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
});
