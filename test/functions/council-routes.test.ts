import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import { councilRoutes } from '#functions/council/routes.ts';
import { answerRoute } from '#functions/edge/answer-route.ts';
import { allOf } from '#functions/edge/route.ts';
import { recognitionRoutes } from '#functions/recognition/routes.ts';
import { fileComplaint } from '#shared/application/council/file-complaint.ts';
import { closeCertificates } from '#shared/application/recognition/close-certificates.ts';
import { issueBatch } from '#shared/application/recognition/issue-batch.ts';
import { nominateUp } from '#shared/application/recognition/nominate-up.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { routeKeyOf } from '#shared/contracts/contract.ts';
import {
  accepted,
  at,
  playToPublication,
  publicationDay,
  roundInput,
} from '../application/council/play-council.ts';
import { askAs, province } from '../support/asks.ts';
import { alike, chair, seedScoredRound, submissionIdOf } from '../support/council-builder.ts';
import { producer } from '../support/establishment-builder.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { buildMembership, membershipIdOf, sampleRoundId } from '../support/round-builder.ts';
import { record, sampleId, seed } from '../support/seed.ts';
import { openTestWorld, type TestWorld } from '../support/world.ts';

const routes = allOf({ ...councilRoutes, ...recognitionRoutes });
const when = publicationDay + 86_400_000;
/** Nobody signed in. */
const anyone = '';

/** A request as the gateway hands it on, by a person whose rights are in the store. */
const eventOf = (
  personId: string,
  params: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string>>,
): APIGatewayProxyEventV2 =>
  // Only what the pipeline reads of the gateway's event.
  ({
    pathParameters: params,
    queryStringParameters: query,
    headers: {},
    requestContext: {
      requestId: 'test',
      timeEpoch: when,
      http: { sourceIp: '127.0.0.1' },
      ...(personId === ''
        ? {}
        : {
            authorizer: {
              lambda: { id: personId, kind: 'person', name: 'Người mẫu', email: '', establishmentIds: '' },
            },
          }),
    },
  }) as unknown as APIGatewayProxyEventV2;

describe('the reading routes of council and recognition', () => {
  let store: TestWorld;
  let certificate = { id: '', checkCode: '' };
  beforeAll(async () => {
    store = await openTestWorld({ files: memoryFiles() });
    const { world } = store;
    await seedScoredRound(world, [
      { number: 1, sheets: alike(3600, 3600, 900, 900) },
      { number: 2, sheets: alike(1000, 1000, 500, 500) },
    ]);
    const office = buildMembership(50, 'official', { personId: 'official-1', roundId: null });
    await seed(world, [record('membership', membershipIdOf(office), office)]);
    await playToPublication(world, [1, 2]);
    const body = { text: 'Khiếu nại mẫu' };
    const params = { submissionId: submissionIdOf(2) };
    accepted(
      await runCommand(
        world,
        fileComplaint,
        askAs(producer, 'complaint.file', { params, query: {}, body }, { now: when }),
      ),
    );
    await issueBatch(world, { ...roundInput, batch: 0 }, at(when));
    await closeCertificates(world, roundInput, at(when));
    await nominateUp(world, roundInput, at(when));
    const page = await world.records.list(
      'certificates-of-authority',
      { ...province, year: 2026 },
      { limit: 10, cursor: undefined },
    );
    certificate = page.items[0]?.body ?? certificate;
  });
  afterAll(() => store.close());

  const call = async (
    key: string,
    personId: string,
    params: Readonly<Record<string, string>>,
    query: Readonly<Record<string, string>> = {},
  ) => {
    const route = routes.find(({ contract }) => routeKeyOf(contract) === key);
    if (route === undefined) throw new Error(`no route ${key}`);
    const answer = await answerRoute(store.world, route, eventOf(personId, params, query));
    const body: unknown = JSON.parse(z.string().parse(answer.body));
    return { status: answer.statusCode, body, text: answer.body ?? '' };
  };
  const round = { roundId: sampleRoundId };
  const of = (number: number) => ({ submissionId: submissionIdOf(number) });

  test.each<[string, string, Record<string, string>, Record<string, string>, object]>([
    [
      'GET /v1/rounds/{roundId}/results',
      chair.id,
      round,
      {},
      { items: [{ version: 1, entries: 2, passed: 1 }] },
    ],
    [
      'GET /v1/rounds/{roundId}/results/{version}',
      'official-1',
      { ...round, version: '1' },
      {},
      { sheetCount: 6, divergence: [] },
    ],
    ['GET /v1/rounds/{roundId}/council-sessions', chair.id, round, {}, { items: [{ number: 1 }] }],
    [
      'GET /v1/rounds/{roundId}/council-sessions/{number}',
      'council-member-2',
      { ...round, number: '1' },
      {},
      { closed: { outcome: 'propose' } },
    ],
    ['GET /v1/rounds/{roundId}/decisions', 'official-1', round, {}, { items: [{ sequence: 1, file: null }] }],
    [
      'GET /v1/rounds/{roundId}/decisions/{sequence}',
      'official-1',
      { ...round, sequence: '1' },
      {},
      { downloadUrl: null },
    ],
    [
      'GET /v1/rounds/{roundId}/complaints',
      chair.id,
      round,
      {},
      { items: [{ state: 'received' }], cursor: null },
    ],
    [
      'GET /v1/submissions/{submissionId}/complaints',
      producer.id,
      of(2),
      {},
      { items: [{ state: 'received', answer: null }] },
    ],
    [
      'GET /v1/submissions/{submissionId}/result',
      producer.id,
      of(1),
      {},
      { mean: '90.00', recognised: true },
    ],
    ['GET /v1/rounds/{roundId}/nomination', 'official-1', round, {}, { items: [{ rank: 1 }] }],
    [
      'GET /v1/certificates',
      'official-1',
      {},
      { ...province, year: '2026' },
      { items: [{ serial: 1, status: 'in-force' }] },
    ],
    [
      'GET /v1/establishments/{establishmentId}/certificates',
      producer.id,
      { establishmentId: sampleId(3001) },
      {},
      { items: [{ serial: 1 }] },
    ],
  ])('%s answers %s', async (key, personId, params, query, expected) => {
    const { status, body } = await call(key, personId, params, query);

    expect({ status, body }).toMatchObject({ status: 200, body: expected });
    expect((await call(key, 'stranger', params, query)).status).not.toBe(200);
    expect((await call(key, anyone, params, query)).status).toBe(401);
  });

  test('the public list says what was recognised and nothing that ranks it or names a person', async () => {
    const { status, text } = await call('GET /v1/public/rounds/{roundId}/results', anyone, round);

    expect(status).toBe(200);
    expect(text).toContain('Miến dong mẫu 1');
    expect(text).not.toMatch(/Miến dong mẫu 2|mean|rank|juror|submission|90\.00|Người mẫu/);
  });

  test('the public check of a certificate names no record', async () => {
    const key = 'GET /v1/public/certificates/{checkCode}';
    const { body, text } = await call(key, anyone, { checkCode: certificate.checkCode });

    expect(body).toMatchObject({ number: '001/2026/GCN-SPCNNTTB', status: 'in-force' });
    expect(text).not.toMatch(/"(id|unitId|submissionIds|establishmentId|checkCode)"/);
    const { body: own } = await call('GET /v1/certificates/{certificateId}', producer.id, {
      certificateId: certificate.id,
    });
    expect(own).toMatchObject({ number: '001/2026/GCN-SPCNNTTB', revoked: null });
  });
});
