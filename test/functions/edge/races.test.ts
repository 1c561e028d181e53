import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { province } from '../../support/asks.ts';
import { openPipeline } from './open-pipeline.ts';

const clicks = 50;
const tabs = 20;

const programme = {
  authority: { ...province, locality: '19' },
  authorityName: 'UBND tỉnh mẫu',
  standingBody: 'Sở mẫu',
  name: 'Chương trình tranh nhau (mẫu)',
  legalBasis: 'mẫu',
  periodYears: 2,
};

describe('many at once', () => {
  let pipeline: Awaited<ReturnType<typeof openPipeline>>;
  beforeAll(async () => {
    pipeline = await openPipeline();
  });
  afterAll(() => pipeline.store.close());

  const create = (key: string, body: object = programme) =>
    pipeline.call('POST /v1/programmes', { body, headers: { 'idempotency-key': key } });

  test('fifty clicks under one key make one programme, and each hears of that one', async () => {
    const replies = await Promise.all(Array.from({ length: clicks }, () => create('fifty-clicks')));

    expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(replies[0]?.status).toBe(201);
    const list = await pipeline.store.world.records.list('programmes-of-authority', province, {
      limit: 100,
      cursor: undefined,
    });
    expect(list.items.filter(({ body }) => body.name === programme.name)).toHaveLength(1);
  });

  test('of twenty tabs that save over one version one wins; the others are told the version that stands', async () => {
    const { body } = await create('twenty-tabs', { ...programme, name: 'Chương trình nhiều tab (mẫu)' });
    const replies = await Promise.all(
      Array.from({ length: tabs }, (_, index) =>
        pipeline.call('PATCH /v1/programmes/{programmeId}', {
          params: { programmeId: String(body.id) },
          body: { name: `Tab mẫu ${index}`, periodYears: 2 },
          headers: { 'if-match': '"1"' },
        }),
      ),
    );

    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(replies.filter(({ status, headers }) => status === 412 && headers.etag === '"2"')).toHaveLength(
      tabs - 1,
    );
  });
});
