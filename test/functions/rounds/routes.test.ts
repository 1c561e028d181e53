import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import { answerRoute } from '#functions/edge/answer-route.ts';
import { allOf } from '#functions/edge/route.ts';
import { roundsRoutes } from '#functions/rounds/routes.ts';
import { appointAdministrator } from '#shared/application/membership/appoint-administrator.ts';
import { openRegistration } from '#shared/application/round/open-registration.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { systemAsk } from '#shared/application/system-ask.ts';
import { monday, province } from '../../support/asks.ts';
import { sampleTimeline } from '../../support/round-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

type Call = { readonly body?: unknown; readonly etag?: string; readonly now?: number };

const patternOf = (path: string) => new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
const madeSchema = z.looseObject({ id: z.string() });

describe('the routes of rounds, through the pipeline', () => {
  let store: TestWorld;
  let keys = 0;
  beforeAll(async () => {
    store = await openTestWorld();
    const first = {
      personId: 'admin',
      name: 'Quản trị mẫu',
      position: 'mẫu',
      email: null,
      authority: province,
    };
    await runCommand(store.world, appointAdministrator, systemAsk('test', first, monday, 'test'));
  });
  afterAll(() => store.close());

  const call = async (as: string | null, method: string, url: string, { body, etag, now }: Call = {}) => {
    const [path = '', search] = url.split('?');
    const route = allOf(roundsRoutes).find(
      ({ contract }) => contract.method === method && patternOf(contract.path).test(path),
    );
    if (route === undefined) throw new Error(`no route ${method} ${path}`);
    keys += 1;
    const event = {
      headers: {
        'content-type': 'application/json',
        'idempotency-key': `routes-of-rounds-${keys}`,
        ...(etag === undefined ? {} : { 'if-match': etag }),
      },
      pathParameters: patternOf(route.contract.path).exec(path)?.groups ?? {},
      ...(search === undefined
        ? {}
        : { queryStringParameters: Object.fromEntries(new URLSearchParams(search)) }),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      isBase64Encoded: false,
      requestContext: {
        requestId: 'test',
        timeEpoch: now ?? monday,
        http: { sourceIp: '127.0.0.1' },
        ...(as === null
          ? {}
          : {
              authorizer: {
                lambda: { id: as, kind: 'person', name: as, email: '', establishmentIds: '' },
              },
            }),
      },
      // An event as the gateway sends it has many members more, none of which the pipeline reads.
    } as unknown as APIGatewayProxyEventV2;
    const reply = await answerRoute(store.world, route, event);
    return {
      status: reply.statusCode,
      etag: reply.headers?.etag,
      body: JSON.parse(reply.body ?? 'null'),
    };
  };
  const made = async (as: string, url: string, body: object): Promise<string> => {
    const reply = await call(as, 'POST', url, { body });
    if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
    return madeSchema.parse(reply.body).id;
  };
  const someone = (personId: string) => ({ personId, name: `Người mẫu ${personId}`, position: 'mẫu' });

  test('from the first administrator to an open round that anyone can read', async () => {
    await made('admin', '/v1/memberships', {
      ...someone('official'),
      role: 'official',
      authority: province,
    });
    const programmeId = await made('official', '/v1/programmes', {
      authority: province,
      authorityName: 'UBND tỉnh mẫu',
      standingBody: 'Sở Công Thương mẫu',
      name: 'Chương trình mẫu',
      legalBasis: 'Thông tư 26/2014/TT-BCT',
      periodYears: 2,
    });
    const roundId = await made('official', `/v1/programmes/${programmeId}/rounds`, {
      title: 'Đợt mẫu năm 2026',
      year: 2026,
      timeline: sampleTimeline,
    });
    const url = `/v1/rounds/${roundId}`;

    const refused = await call('official', 'POST', `${url}/announcement`);
    expect(refused).toMatchObject({ status: 422, body: { code: 'round.not-ready' } });
    expect(refused.body.problems).toContainEqual(
      expect.objectContaining({ pointer: '/plan', code: 'round.plan-missing', vi: expect.any(String) }),
    );

    const plan = { number: '10/KH-UBND', date: '2026-02-02' };
    expect(await call('official', 'PATCH', url, { body: { plan } })).toMatchObject({ status: 428 });
    expect(await call('official', 'PATCH', url, { body: { plan }, etag: '"1"' })).toMatchObject({
      status: 200,
      etag: '"2"',
    });
    expect(await call('official', 'PATCH', url, { body: { plan }, etag: '"1"' })).toMatchObject({
      status: 412,
    });

    for (const [personId, role] of [
      ['chair', 'council-chair'],
      ['member-1', 'council-member'],
      ['member-2', 'council-member'],
      ['head', 'panel-head'],
      ...[1, 2, 3, 4].map(number => [`juror-${number}`, 'juror']),
    ] as const)
      await made('official', `${url}/memberships`, { ...someone(personId ?? ''), role });
    expect(await call('official', 'POST', `${url}/announcement`)).toMatchObject({
      status: 200,
      body: { state: 'announced', warnings: [] },
    });

    expect(await call('juror-1', 'GET', '/v1/me')).toMatchObject({
      status: 200,
      body: { memberships: [{ role: 'juror', roundId, roundState: 'announced' }] },
    });
    expect(await call('juror-1', 'GET', url)).toMatchObject({ status: 200, etag: '"3"' });
    expect(await call('juror-1', 'GET', `${url}/progress`)).toMatchObject({ status: 403 });
    expect(await call(null, 'GET', url)).toMatchObject({ status: 401 });
    expect(await call(null, 'GET', `/v1/public/rounds/${roundId}`)).toMatchObject({
      status: 200,
      body: { filing: 'not-yet' },
    });

    const now = Date.parse(sampleTimeline.opensAt);
    await openRegistration(store.world, { roundId }, { now, execution: 'test' });
    expect(await call(null, 'GET', '/v1/public/rounds?limit=5', { now })).toMatchObject({
      status: 200,
      body: { items: [{ id: roundId, filing: 'open' }], cursor: null },
    });
    expect(await call('official', 'GET', `${url}/progress`, { now })).toMatchObject({
      status: 200,
      body: { state: 'open', attempt: 1, waitsFor: { what: 'closing' } },
    });
    expect(
      await call('official', 'POST', `${url}/extensions`, {
        body: { deadlines: { closesAt: '2026-04-12T10:00:00.000Z' }, reason: 'Mưa lũ (mẫu)' },
        now,
      }),
    ).toMatchObject({ status: 200, body: { extensions: [{ deadline: 'closesAt' }] } });
    expect(
      await call('official', 'POST', `${url}/steps`, { body: { step: 'close-screening' }, now }),
    ).toMatchObject({
      status: 409,
      body: { code: 'round.step-not-allowed', params: { allowed: 'extend, redrive, cancel' } },
    });
    expect(await call('official', 'POST', `${url}/clones`, { body: { year: 2028 } })).toMatchObject({
      status: 201,
      body: { members: 8, state: 'planned' },
    });
    const ofProvince = '?level=TINH&locality=19';
    for (const list of [`${url}/memberships`, `/v1/memberships${ofProvince}`, `/v1/rounds${ofProvince}`])
      expect(await call('official', 'GET', list)).toMatchObject({ status: 200 });
    expect(
      await call('official', 'POST', `${url}/cancellation`, { body: { reason: 'Dừng (mẫu)' }, now }),
    ).toMatchObject({ status: 200, body: { state: 'cancelled' } });
  });

  test('unknown fields and several wrong ones are named at once', async () => {
    await made('admin', '/v1/memberships', {
      ...someone('official-of-forms'),
      role: 'official',
      authority: province,
    });
    const { status, body } = await call(
      'official-of-forms',
      'POST',
      '/v1/programmes/01KJ0000000000000000000001/rounds',
      {
        body: { title: '', year: 1, timeline: { ...sampleTimeline, opensAt: 'soon' }, colour: 'red' },
      },
    );

    expect(status).toBe(422);
    expect(body.problems.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/body/colour',
      '/body/timeline/opensAt',
      '/body/title',
      '/body/year',
    ]);
  });
});
