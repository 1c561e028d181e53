import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { faultKinds } from '#infra/local/faults/faults.ts';
import { besideServer } from '#test/support/http/server-world.ts';
import { textIn } from '#test/support/http/witness.ts';
import { plan } from './filing/faulty-acts.ts';
import { type FaultyDays, liveWithFaultyStore } from './filing/faulty-story.ts';
import { type FilingStage, openFilingStage } from './filing/filing-stage.ts';

const longest = 300_000;
const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-faulty-store-'));

describe('a round over a store that throttles, fails, conflicts, dawdles and loses answers', () => {
  let stage: FilingStage;
  let lived: FaultyDays;
  beforeAll(async () => {
    stage = await openFilingStage(folder, { rounds: 1, producers: 3, products: 3 });
    lived = await liveWithFaultyStore(stage);
  }, longest);
  afterAll(async () => {
    await stage?.server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('really met each kind of fault several times', () => {
    for (const kind of faultKinds.filter(kind => kind in plan))
      expect([kind, lived.injected.reduce((sum, counts) => sum + counts[kind], 0) >= 5]).toEqual([
        kind,
        true,
      ]);
  });

  test('answers nothing but successes, conflicts and requests to try again, each of which says when', () => {
    const allowed = new Set([200, 201, 409, 412, 429, 503]);
    expect(stage.seen.filter(({ status }) => !allowed.has(status))).toEqual([]);
    const busy = stage.seen.filter(({ status }) => status === 503);
    expect(busy.filter(({ retryAfter }) => retryAfter === null)).toEqual([]);
  });

  test.each(['throttle', 'failBefore', 'dropAfterCommit'] as const)(
    'asks to try again when reads fail for good (%s), whoever calls and by whatever token',
    fault => {
      expect(lived.away[fault].map(({ status, retryAfter }) => [status, retryAfter])).toEqual(
        Array(3).fill([503, '2']),
      );
    },
  );

  test('gives up on a store that hangs long before the gateway would, and what came late is there once', async () => {
    const { write, read, seconds, again } = lived.hung;
    expect([write.status, read.status]).toEqual([503, 503]);
    expect(seconds).toBeLessThan(25);
    expect(again.status).toBe(201);
    const of = { establishmentId: stage.wares[0]?.producer.establishmentId ?? '' };
    const found = await besideServer(folder, ({ records }) =>
      records.list('products-of-establishment', of, { limit: 100, cursor: undefined }),
    );
    const name = textIn(again, 'name');
    expect(found.items.filter(({ body }) => body.name === name)).toHaveLength(1);
  });

  test('takes each double click once and gives its acknowledged answer again, after the faults too', () => {
    expect(lived.refused).toEqual([]);
    expect(lived.repeated).toHaveLength(3 * 2 * lived.drafts.length);
    for (const { first, again } of lived.repeated) expect(again.text).toBe(first.text);
    expect(new Set(lived.drafts.map(({ submissionId }) => submissionId)).size).toBe(stage.wares.length);
  });

  test('keeps what it acknowledged: every dossier once, with its last note, sealed, settled and judged', async () => {
    await besideServer(folder, async ({ records }) => {
      for (const { submissionId } of lived.drafts) {
        const stored = await records.find('submission', submissionId);
        expect([stored?.body.state, stored?.body.note]).toEqual(['eligible', 'ba (mẫu)']);
        const { items } = await records.auditStream(`submission/${submissionId}`, {
          limit: 100,
          cursor: undefined,
        });
        expect(items.map(({ sequence }) => sequence)).toEqual(
          Array.from({ length: stored?.version ?? 0 }, (_, index) => index + 1),
        );
        const actions = items.map(({ action }) => action);
        expect(actions.filter(action => action !== 'submission.change')).toEqual([
          'submission.draft',
          'submission.submit',
          'submission.settle',
        ]);
        const noted = items[Number(lived.notes.get(submissionId)?.etag?.slice(1, -1)) - 1];
        expect(noted?.action).toBe('submission.change');
      }
      const batches = await records.children('sealed-batch', lived.roundId);
      expect(batches.flatMap(({ body }) => body.entries.map(entry => entry.submissionId)).sort()).toEqual(
        lived.drafts.map(({ submissionId }) => submissionId).sort(),
      );
    });
  });

  test('has delivered its effects, or shows them parked and delivers them when asked', async () => {
    const effects = '/v1/effects?level=TINH&locality=19&limit=100';
    const parked: { items: readonly { id: string }[] } = JSON.parse(
      (await stage.official.insist('GET', effects)).text,
    );
    for (const { id } of parked.items)
      await stage.official.insist('POST', `/v1/effects/${id}/resends`, {
        body: { reason: 'Kho dữ liệu đã trả lời lại (mẫu)' },
        key: `resend-${id}`,
      });
    await stage.server.settle();
    expect(JSON.parse((await stage.official.insist('GET', effects)).text)).toMatchObject({ items: [] });
    const { messages } = await stage.server.control<{ messages: readonly { text: string }[] }>(
      'GET',
      'mail?limit=1000',
    );
    const codes = lived.repeated
      .filter(({ first }) => first.path.endsWith('/submission'))
      .map(({ first }) => textIn(first, 'receiptCode'));
    for (const code of codes) expect(messages.some(({ text }) => text.includes(code))).toBe(true);
  });
});
