import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { monday, province } from '../../support/asks.ts';
import { openPipeline } from './open-pipeline.ts';

let pipeline: Awaited<ReturnType<typeof openPipeline>>;
beforeAll(async () => {
  pipeline = await openPipeline();
});
afterAll(() => pipeline.store.close());

const programme = {
  authority: province,
  authorityName: 'UBND tỉnh mẫu',
  standingBody: 'Sở mẫu',
  name: 'Chương trình mẫu',
  legalBasis: 'mẫu',
  periodYears: 2,
};
const key = (value: string) => ({ 'idempotency-key': value });
const create = (idempotency: string, body: object = programme) =>
  pipeline.call('POST /v1/programmes', { body, headers: key(idempotency) });

describe('the pipeline', () => {
  test.each([
    ['whom no authoriser was asked about', null],
    ['whom the authoriser calls nobody', 'nobody'],
  ])('a caller %s is asked to sign in', async (_who, as) => {
    expect(
      await pipeline.call('POST /v1/programmes', { as, body: programme, headers: key('sign-in-1') }),
    ).toMatchObject({
      status: 401,
      body: { code: 'access.sign-in' },
      headers: { 'content-type': 'application/problem+json' },
    });
  });

  test('a caller who could not be looked up is asked to try again', async () => {
    expect(
      await pipeline.call('POST /v1/programmes', {
        as: 'unavailable',
        body: programme,
        headers: key('away-0001'),
      }),
    ).toMatchObject({ status: 503, headers: { 'retry-after': '2' } });
  });

  test('who has no role for the action is refused before anything is read', async () => {
    expect(
      await pipeline.call('POST /v1/programmes', {
        as: 'stranger',
        body: programme,
        headers: key('stranger-1'),
      }),
    ).toMatchObject({ status: 403, body: { code: 'access.denied' } });
  });

  test('a POST without an Idempotency-Key is refused', async () => {
    expect(await pipeline.call('POST /v1/programmes', { body: programme })).toMatchObject({
      status: 400,
      body: { code: 'request.idempotency-key-missing' },
    });
  });

  test('one answer names every wrong field, by pointer, in both languages', async () => {
    const { status, body } = await create('fields-1', {
      ...programme,
      name: '',
      periodYears: 99,
      extra: 1,
      authority: { level: 'TINH' },
    });

    expect(status).toBe(422);
    const problems = body.problems as unknown as { pointer: string; code: string; vi: string; en: string }[];
    expect(problems.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual(
      [
        '/body/authority/locality field.required',
        '/body/extra field.unknown',
        '/body/name text.empty',
        '/body/periodYears field.too-big',
      ].sort(),
    );
    expect(problems.every(({ vi, en }) => vi !== '' && en !== '' && vi !== en)).toBe(true);
  });

  test.each([
    ['a key said twice', '{"name":"a","name":"b"}', 400, 'request.malformed'],
    ['a prototype key', '{"__proto__":{}}', 400, 'request.malformed'],
    ['text that is not JSON', '{', 400, 'request.malformed'],
    ['a body past the limit', JSON.stringify({ name: 'x'.repeat(600_000) }), 413, 'request.too-large'],
  ])('%s is refused', async (_name, text, status, code) => {
    expect(await pipeline.call('POST /v1/programmes', { text, headers: key('malformed-1') })).toMatchObject({
      status,
      body: { code },
    });
  });

  test('a body that is not JSON by its type is refused', async () => {
    expect(
      await pipeline.call('POST /v1/programmes', {
        body: programme,
        headers: { ...key('type-0001'), 'content-type': 'text/plain' },
      }),
    ).toMatchObject({ status: 415 });
  });

  test('an unknown query parameter is refused', async () => {
    expect(await pipeline.call('GET /v1/programmes', { query: { ...province, debug: '1' } })).toMatchObject({
      status: 422,
      body: { problems: [{ pointer: '/query/debug', code: 'field.unknown' }] },
    });
  });

  test('half a character in a parameter is refused by name, and never reaches the store', async () => {
    expect(
      await pipeline.call('GET /v1/programmes', { query: { ...province, cursor: '\ud800' } }),
    ).toMatchObject({
      status: 422,
      body: { problems: [{ pointer: '/query/cursor', code: 'field.format' }] },
    });
  });

  test('the same key gives the same answer, another body under it is refused', async () => {
    const first = await create('replay-01');
    const again = await create('replay-01');
    const other = await create('replay-01', { ...programme, name: 'Khác mẫu' });

    expect(first.status).toBe(201);
    expect(again.text).toBe(first.text);
    expect(again.headers.etag).toBe(first.headers.etag);
    expect(other).toMatchObject({ status: 422, body: { code: 'request.idempotency-conflict' } });
  });

  test('a change needs the current version: 428 without, 412 with an old one and the current tag', async () => {
    const { body } = await create('version-1');
    const params = { programmeId: String(body.id) };
    const change = (headers: Record<string, string>) =>
      pipeline.call('PATCH /v1/programmes/{programmeId}', {
        params,
        body: { name: 'Tên mới', periodYears: 3 },
        headers,
      });

    expect(await change({})).toMatchObject({ status: 428 });
    expect(await change({ 'if-match': '"1"' })).toMatchObject({ status: 200, headers: { etag: '"2"' } });
    expect(await change({ 'if-match': '"1"' })).toMatchObject({
      status: 412,
      headers: { etag: '"2"' },
      body: { params: { current: 2 } },
    });
    expect(await change({ 'if-match': 'W/"2"' })).toMatchObject({ status: 412 });
  });

  test('what the schema of the answer does not name does not leave', async () => {
    const { body } = await create('cut-00001');
    const reply = await pipeline.call('PATCH /v1/programmes/{programmeId}', {
      params: { programmeId: String(body.id) },
      body: { name: 'Tên', periodYears: 2 },
      headers: { 'if-match': '"1"' },
    });

    expect(reply.text).toBe('{"name":"Tên"}');
  });

  test('absent, foreign and malformed ids are refused alike', async () => {
    const { body } = await create('alike-001');
    const read = (programmeId: string, as: string) =>
      pipeline.call('GET /v1/programmes/{programmeId}', { as, params: { programmeId } });
    const foreign = { ...(await read(String(body.id), 'official-1')) };
    const absent = await read(pipeline.store.world.chance.id(monday), 'official-1');
    const malformed = await read("' OR 1=1", 'official-1');

    expect(foreign.status).toBe(200);
    expect(absent).toMatchObject({ status: 404, body: { code: 'resource.not-found' } });
    expect(malformed.text).toBe(absent.text);
  });

  test('a use case that never asked for rights is a fault, not an answer', async () => {
    expect(await pipeline.call('GET /v1/forgetful', { as: null })).toMatchObject({
      status: 500,
      body: { code: 'service.fault' },
    });
  });

  test('what is not done when the time of the function is over is 503, for it may be done or not', async () => {
    expect(await pipeline.call('GET /v1/endless', { as: null, left: 0 })).toMatchObject({
      status: 503,
      body: { code: 'service.unavailable' },
    });
  });

  test('a busy store is 503 with Retry-After; a fault shows its request id and nothing of itself', async () => {
    const busy = await pipeline.call('GET /v1/busy', { as: null });
    const broken = await pipeline.call('GET /v1/broken', { as: null });

    expect(busy).toMatchObject({ status: 503, headers: { 'retry-after': '2' } });
    expect(broken).toMatchObject({ status: 500, body: { requestId: 'request-1' } });
    expect(`${busy.text}${broken.text}`).not.toMatch(/arn:|tieu-bieu-records|secret-table|at \w+ \(/);
  });
});
