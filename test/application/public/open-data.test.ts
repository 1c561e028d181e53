import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { answerRoute } from '#functions/edge/answer-route.ts';
import { allOf } from '#functions/edge/route.ts';
import { publicRoutes } from '#functions/public/routes.ts';
import { monday } from '../../support/asks.ts';
import { buildRecognition } from '../../support/recognition-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const rows = z.object({ rows: z.array(z.record(z.string(), z.unknown())) });

describe('the register as open data', () => {
  let store: TestWorld;
  beforeAll(async () => {
    store = await openTestWorld();
    const products = [
      buildRecognition('Chè Mẫu', { parts: ['Chè Mẫu xanh', 'Chè Mẫu đen'] }),
      buildRecognition('=HYPERLINK("http://127.0.0.1")'),
      buildRecognition('Gạo Mẫu', { annulled: true }),
      buildRecognition('Miến Mẫu', {
        year: 2014,
        source: 'imported',
        recognisedOn: '2014-11-10',
        place: { province: '06', commune: null, districtName: 'Huyện Mẫu', communeName: 'Xã Mẫu' },
      }),
    ];
    await seed(
      store.world,
      products.map(product => record('recognition', product.id, product)),
    );
  });
  afterAll(() => store.close());

  const get = async (id: string, year?: number) => {
    const route = allOf(publicRoutes).find(({ contract }) => contract.id === id);
    if (route === undefined) throw new Error(`no route ${id}`);
    // What the pipeline reads of an event; a gateway sends more.
    const event = {
      headers: {},
      isBase64Encoded: false,
      requestContext: { requestId: 'r', timeEpoch: monday, http: { sourceIp: '127.0.0.1' } },
      ...(year === undefined ? {} : { pathParameters: { year: String(year) } }),
    } as unknown as Parameters<typeof answerRoute>[2];
    const { statusCode, headers, body = '' } = await answerRoute(store.world, route, event);
    return { statusCode, headers, body };
  };

  test('is a CSV of a year: marked as UTF-8, in a stable order, with no cell that starts a formula', async () => {
    const { headers, body } = await get('get-register-csv', 2026);
    const lines = body.trimEnd().split('\r\n');

    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'public, max-age=0, s-maxage=300',
    });
    expect(body.charCodeAt(0)).toBe(0xfeff);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('Sản phẩm hoặc bộ sản phẩm');
    expect(body).toContain(`"'=HYPERLINK(""http://127.0.0.1"")"`);
    expect((await get('get-register-csv', 2026)).body).toBe(body);
  });

  test('is JSON with the same rows, each as its schema says', async () => {
    const { headers, body } = await get('get-register-json', 2026);
    const schema = z
      .object({ required: z.array(z.string()), properties: z.record(z.string(), z.unknown()) })
      .parse(JSON.parse((await get('get-register-schema')).body));
    const found = rows.parse(JSON.parse(body)).rows;

    expect(headers?.['content-type']).toBe('application/json; charset=utf-8');
    expect(found).toHaveLength(2);
    for (const row of found) expect(Object.keys(row)).toEqual(schema.required);
    expect(found.find(({ product }) => product === 'Chè Mẫu')).toMatchObject({
      parts: 'Chè Mẫu xanh; Chè Mẫu đen',
      products: 2,
      status: 'in-force',
    });
  });

  test('names an older province as it was called, with the province of today beside it', async () => {
    const [row] = rows.parse(JSON.parse((await get('get-register-json', 2014)).body)).rows;
    expect(row).toMatchObject({
      provinceCode: '06',
      province: 'Bắc Kạn',
      provinceCodeNow: '19',
      district: 'Huyện Mẫu',
      source: 'imported',
    });
  });

  test('holds nothing personal and no key of a record', async () => {
    const { body } = await get('get-register-json', 2026);
    for (const name of ['address', 'phone', 'email', 'taxCode', 'key', 'productKeys', 'imported'])
      expect(body).not.toContain(`"${name}":`);
  });

  test('of a year without any is empty, and of no year is not there', async () => {
    expect(rows.parse(JSON.parse((await get('get-register-json', 2011)).body)).rows).toEqual([]);
    expect((await get('get-register-json', 1999)).statusCode).toBe(404);
  });
});
