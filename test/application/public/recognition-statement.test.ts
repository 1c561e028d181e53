import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getRecognitionStatement } from '#shared/application/public/get-recognition-statement.ts';
import { listSigningKeys } from '#shared/application/public/list-signing-keys.ts';
import { anonymous } from '#shared/domain/access/actor.ts';
import type { Recognition } from '#shared/domain/recognition/recognition-record.ts';
import { askAs } from '../../support/asks.ts';
import { openLocalSigner } from '../../support/local-signer.ts';
import { buildRecognition } from '../../support/recognition-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { accepted } from '../council/play-council.ts';

const script = join(import.meta.dirname, '../../../infra/record/verify/check-certificate.ts');
const july = Date.parse('2026-07-10T05:00:00.000Z');
const certificate = (more: Partial<NonNullable<Recognition['certificate']>> = {}) => ({
  number: '001/2026/GCN-SPCNNTTB',
  issuedOn: '2026-07-03',
  validTo: '2029-12-31',
  revoked: null,
  ...more,
});

describe('the statement of a certificate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-statement-'));
  let store: TestWorld;
  let local: Awaited<ReturnType<typeof openLocalSigner>>;
  const products = {
    held: buildRecognition('Miến mẫu'),
    revoked: buildRecognition('Chè mẫu', {
      certificate: certificate({
        revoked: { at: '2026-07-05T05:00:00.000Z', decision: '200/QĐ-UBND (mẫu)' },
      }),
    }),
    none: buildRecognition('Bún mẫu', { certificate: null }),
    annulled: buildRecognition('Gạo mẫu', { annulled: true }),
  };
  beforeAll(async () => {
    local = await openLocalSigner();
    store = await openTestWorld({ signer: local.signer });
    await seed(
      store.world,
      Object.values(products).map(product => record('recognition', product.id, product)),
    );
  });
  afterAll(async () => {
    await local.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const ask = (recognitionId: string, now = july) =>
    getRecognitionStatement(
      store.world,
      askAs(
        anonymous,
        'certificate.check',
        { params: { recognitionId }, query: {}, body: undefined },
        { now },
      ),
    );
  const signed = async (recognitionId: string, now = july) =>
    accepted(await ask(recognitionId, now)).body.statement;
  const keys = async () =>
    accepted(
      await listSigningKeys(
        store.world,
        askAs(anonymous, 'certificate.check', { params: {}, query: {}, body: undefined }),
      ),
    ).body;
  const payloadOf = (statement: string) =>
    JSON.parse(Buffer.from(statement.split('.')[1] ?? '', 'base64url').toString());

  /** Runs the program that anyone can run, over two files. */
  const check = async (statement: string, keysFile: unknown) => {
    const [statementPath, keysPath] = [join(folder, 'statement.jws'), join(folder, 'keys.json')];
    writeFileSync(statementPath, statement);
    writeFileSync(keysPath, JSON.stringify(keysFile));
    return new Promise<{ code: number; out: string; err: string }>(resolve => {
      execFile(
        process.execPath,
        [script, statementPath, '--keys', keysPath],
        { env: { PATH: process.env.PATH, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' } },
        (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
      );
    });
  };

  test('says what it is, for whom, by which decision, and how it stands at the moment', async () => {
    expect(payloadOf(await signed(products.held.id))).toEqual({
      type: 'tieu-bieu.certificate.1',
      id: products.held.id,
      number: '001/2026/GCN-SPCNNTTB',
      product: 'Miến mẫu',
      parts: [],
      group: 'CBNLTS',
      establishment: 'Cơ sở mẫu Hòa Bình',
      level: 'TINH',
      authority: 'UBND tỉnh Mẫu',
      source: 'round',
      issuedOn: '2026-07-03',
      validTo: '2029-12-31',
      decision: { number: '100/QĐ-UBND (mẫu)', date: '2026-06-10' },
      status: 'in-force',
      since: '2026-07-03',
      revokedBy: null,
      asOf: '2026-07-10T05:00:00.000Z',
    });
  });

  test.each([
    ['revoked', july, { status: 'revoked', since: '2026-07-05', revokedBy: '200/QĐ-UBND (mẫu)' }],
    [
      'held',
      Date.parse('2030-01-01T00:00:00.000Z'),
      { status: 'expired', since: '2030-01-01', revokedBy: null },
    ],
  ] as const)('tells since when: %s at %s', async (name, now, said) => {
    expect(payloadOf(await signed(products[name].id, now))).toMatchObject(said);
  });

  test('is not given of what has no certificate or was taken back', async () => {
    const refused = { ok: false, refusal: { code: 'resource.not-found' } };
    expect(await ask(products.none.id, july + 60_000)).toEqual(refused);
    expect(await ask(products.annulled.id, july + 60_000)).toEqual(refused);
  });

  test('is given so often in a minute to one address', async () => {
    const now = july + 600_000;
    for (let use = 0; use < 30; use += 1) await ask(products.none.id, now);
    expect(await ask(products.held.id, now)).toEqual({ ok: false, refusal: { code: 'request.too-many' } });
    expect((await ask(products.held.id, now + 60_000)).ok).toBe(true);
  });

  test('is checked with two files and none of our code', async () => {
    const { code, out } = await check(await signed(products.held.id), await keys());
    expect(code).toBe(0);
    expect(out).toContain('"product": "Miến mẫu"');
    expect(out).toContain('The signature holds. As of 2026-07-10T05:00:00.000Z: in-force.');
  });

  test('holds no longer when a word is changed, another key is named, or its key is not published', async () => {
    const statement = await signed(products.held.id);
    const [header = '', payload = '', signature = ''] = statement.split('.');
    const forged = Buffer.from(JSON.stringify({ ...payloadOf(statement), product: 'Rượu mẫu' })).toString(
      'base64url',
    );
    const published = await keys();
    const [first, second] = published.keys;
    const unsigned = Buffer.from('{"alg":"none"}').toString('base64url');

    expect(await check(`${header}.${forged}.${signature}`, published)).toMatchObject({
      code: 1,
      err: expect.stringContaining('THE SIGNATURE DOES NOT HOLD'),
    });
    expect(await check(statement, { keys: [second] })).toMatchObject({
      code: 1,
      err: expect.stringContaining('no key'),
    });
    expect(await check(statement, { keys: [{ ...second, kid: first?.kid }] })).toMatchObject({
      code: 1,
      err: expect.stringContaining('not the one its name says'),
    });
    expect(await check(`${unsigned}.${payload}.`, published)).toMatchObject({ code: 1 });
    expect(await check('xin chào', published)).toMatchObject({ code: 1 });
  });
});
