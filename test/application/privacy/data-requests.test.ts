import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cutAnswer } from '#functions/edge/cut-answer.ts';
import { commitEffects } from '#shared/application/message/write-effects.ts';
import { answerDataRequest } from '#shared/application/privacy/answer-data-request.ts';
import { exportPersonalData } from '#shared/application/privacy/export-personal-data.ts';
import { listDataRequests } from '#shared/application/privacy/list-data-requests.ts';
import { listOwnDataRequests } from '#shared/application/privacy/list-own-data-requests.ts';
import { previewErasure } from '#shared/application/privacy/preview-erasure.ts';
import { requestPersonalData } from '#shared/application/privacy/request-personal-data.ts';
import { deliver } from '#shared/application/record/deliverers.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { deliverWebhookCall } from '#shared/application/webhook/deliver-webhook-call.ts';
import { listOwnDataRequestsContract } from '#shared/contracts/privacy/list-own-data-requests.ts';
import type { DataRight } from '#shared/domain/privacy/data-request.ts';
import { retentionIdOf } from '#shared/domain/privacy/retention.ts';
import { askAs, official, person, province } from '../../support/asks.ts';
import { buildCertificate } from '../../support/certificate-builder.ts';
import { buildEstablishment, producer } from '../../support/establishment-builder.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { effectOf, noteEffects } from '../../support/note-effects.ts';
import { buildProduct } from '../../support/product-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import {
  buildDocument,
  buildDraft,
  buildSubmission,
  documentIdOf,
} from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { accepted } from '../council/play-council.ts';

const establishmentId = sampleId(3001);
/** A Friday noon: two working days on is Tuesday. */
const friday = Date.parse('2026-03-06T05:00:00.000Z');
const household = buildEstablishment(1, { kind: 'HKD', taxCode: null, personalNumber: '001099000001' });

describe('a request about personal data', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld();
    await seed(store.world, [
      record('establishment', establishmentId, household),
      record('product', buildProduct(1).id, buildProduct(1)),
    ]);
  });
  afterEach(() => store.close());

  const own = <B>(body: B) => ({ params: { establishmentId }, query: {}, body });
  const request = (right: DataRight = 'erasure', as = producer) => {
    const ask = askAs(as, 'personal-data.request', own({ right, text: null }), { now: friday });
    return runCommand(store.world, requestPersonalData, ask);
  };
  const answer = (requestId: string, granted: boolean, as = official) => {
    const input = { params: { requestId }, query: {}, body: { granted, text: 'Trả lời mẫu' } };
    const ask = askAs(as, 'personal-data.answer', input, { now: friday + 1 });
    return runCommand(store.world, answerDataRequest, ask);
  };
  const list = async (now: number) => {
    const input = { params: {}, query: { ...province, limit: 25 }, body: undefined };
    return accepted(
      await listDataRequests(store.world, askAs(official, 'personal-data.read', input, { now })),
    ).body.items;
  };
  const preview = async (requestId: string) => {
    const input = { params: { requestId }, query: {}, body: undefined };
    return accepted(await previewErasure(store.world, askAs(official, 'personal-data.read', input))).body;
  };
  const found = async () => (await store.world.records.find('establishment', establishmentId))?.body;

  test('is to be answered within two working days, and is late after them', async () => {
    const { dueLocal } = accepted(await request()).body;
    expect(dueLocal).toBe('00:00 11/03/2026');
    expect(await list(Date.parse('2026-03-10T16:59:59.000Z'))).toMatchObject([{ overdue: false }]);
    expect(await list(Date.parse('2026-03-10T17:00:00.000Z'))).toMatchObject([{ overdue: true }]);
    expect(await request('erasure', person('producer-2'))).toMatchObject({
      refusal: { code: 'resource.not-found' },
    });
  });

  test('granted takes the person out as the preview said, and is answered once', async () => {
    const { id } = accepted(await request()).body;
    const said = await preview(id);
    expect(said.erase.map(({ kind }) => kind)).toEqual(['establishment', 'product']);
    expect(await found()).toEqual(household);

    expect(await answer(id, true, producer)).toMatchObject({ refusal: { code: 'resource.not-found' } });
    const { outcome, erased } = accepted(await answer(id, true)).body.answer ?? {};
    expect(outcome).toBe('granted');
    expect(erased?.map(({ fields }) => fields)).toEqual(said.erase.map(({ fields }) => fields));
    expect(JSON.stringify(await found())).not.toMatch(/001099000001|Người mẫu|\+84912|@mau\.example/);
    expect(await answer(id, true)).toMatchObject({ refusal: { code: 'personal-data.answered' } });
    expect(await preview(id)).toEqual({ erase: [], kept: [] });
  });

  test('over more records than one commit takes goes on until all are gone, tells of each, and is not refused half-way', async () => {
    const more = Array.from({ length: 85 }, (_, index) => buildProduct(100 + index, { establishmentId }));
    for (const product of more) await seed(store.world, [record('product', product.id, product)]);
    const { id } = accepted(await request()).body;
    const said = await preview(id);
    const records = said.erase.reduce((sum, { records }) => sum + records, 0);

    let done = accepted(await answer(id, true)).body;
    expect(done.answer).toBeNull();
    expect(await answer(id, false)).toMatchObject({ refusal: { code: 'personal-data.begun' } });
    while (done.left > 0) done = accepted(await answer(id, true)).body;

    expect(new Set(done.answer?.erased.map(({ stream }) => stream)).size).toBe(records);
    expect(done).toMatchObject({ left: 0, answer: { outcome: 'granted' } });
  });

  test('draws a new salt, so that the state before cannot be tried out against its hash', async () => {
    const before = await store.world.records.find('establishment', establishmentId);
    accepted(await answer(accepted(await request()).body.id, true));
    const after = await store.world.records.find('establishment', establishmentId);

    expect(after?.version).toBe(2);
    expect(after?.salt).not.toBe(before?.salt);
  });

  test('takes the files of a draft out of the store of files, previews too; what was filed keeps its own', async () => {
    const draft = buildDraft(1);
    const filed = buildSubmission(2, { establishmentId, state: 'not-recognised' });
    const documents = [buildDocument(1, 'D1'), buildDocument(1, 'D4'), buildDocument(2, 'D1')];
    await seed(store.world, [
      record('submission', draft.id, draft),
      record('submission', filed.id, filed),
      ...documents.map(one => record('document', documentIdOf(one), one)),
    ]);
    const { noted, effects } = noteEffects(store.world);
    const { id } = accepted(await request()).body;
    const input = { params: { requestId: id }, query: {}, body: { granted: true, text: 'Trả lời mẫu' } };
    accepted(await runCommand(noted, answerDataRequest, askAs(official, 'personal-data.answer', input)));

    const files = memoryFiles();
    const all = documents.flatMap(({ key, previewKey }) => (previewKey === null ? [key] : [key, previewKey]));
    for (const key of all) files.put(key, new Uint8Array(1));
    for (const [index, payload] of effects.entries())
      await deliver({ ...store.world, files }, effectOf(payload, index), friday);
    const left = await Promise.all(all.map(async key => ((await files.head(key)) ? [key] : [])));
    expect(left.flat()).toEqual([documents[2]?.key]);
  });

  test('refused, or about something else, changes nothing but its answer', async () => {
    accepted(await answer(accepted(await request()).body.id, false));
    accepted(await answer(accepted(await request('correction')).body.id, true));
    expect(await found()).toEqual(household);

    const input = { params: { establishmentId }, query: { limit: 25 }, body: undefined };
    const ask = askAs(producer, 'personal-data.request', input);
    const { items } = accepted(await listOwnDataRequests(store.world, ask)).body;
    expect(items.map(({ answer }) => answer?.outcome)).toEqual(['refused', 'granted']);
  });

  test('keeps the holder of a certificate in force reachable, and says so', async () => {
    const certificate = buildCertificate(1, { issuedOn: '2026-01-05' });
    await seed(store.world, [record('certificate', certificate.id, certificate)]);
    const { id } = accepted(await request()).body;
    expect(accepted(await answer(id, true)).body.answer).toMatchObject({
      outcome: 'partly',
      kept: [
        { kind: 'establishment', records: 1, reason: 'certificate-in-force' },
        { kind: 'certificate', records: 1, reason: 'filed' },
      ],
    });
    expect(await found()).toEqual(household);
  });

  test('under a legal hold takes nothing out, and tells that there is one: not whose, nor why', async () => {
    const hold = { subject: { kind: 'establishment' as const, id: establishmentId } };
    const said = { reason: 'Thanh tra bí mật mẫu', by: 'official-7', at: '2026-03-01T00:00:00.000Z' };
    await seed(store.world, [
      record('retention', retentionIdOf(province), {
        ...{ authority: province, terms: [], holds: [{ ...hold, ...said }] },
      }),
    ]);
    accepted(await answer(accepted(await request()).body.id, true));
    expect(await found()).toEqual(household);

    const ask = askAs(producer, 'personal-data.request', {
      ...{ params: { establishmentId }, query: { limit: 25 }, body: undefined },
    });
    const { answer: schema } = listOwnDataRequestsContract;
    const listed = accepted(await listOwnDataRequests(store.world, ask)).body;
    const { items } = schema.parse(cutAnswer(schema, listed));
    expect(items[0]?.answer).toMatchObject({
      outcome: 'refused',
      kept: [{ kind: 'establishment', reason: 'legal-hold' }, { kind: 'product' }],
    });
    expect(JSON.stringify(items)).not.toMatch(/Thanh tra|official-7|2026-03-01/);
  });

  test('granted ends the webhooks too: a call on its way is not made', async () => {
    const webhook = {
      ...{ id: sampleId(9401), owner: { establishmentId }, label: 'Hệ thống mẫu', endedAt: null },
      ...{ url: 'https://he-thong.mau.example/', events: ['result.published' as const], tokenId: null },
      ...{ createdAt: '2026-03-01T00:00:00.000Z', createdBy: producer.id },
    };
    await seed(store.world, [record('webhook', webhook.id, webhook)]);
    const copy = askAs(producer, 'personal-data.request', own(undefined));
    expect(accepted(await exportPersonalData(store.world, copy)).body.webhooks).toMatchObject([
      { url: webhook.url, endedAt: null },
    ]);
    accepted(await answer(accepted(await request()).body.id, true));

    const call = effectOf(
      {
        type: 'webhook-call',
        webhookId: webhook.id,
        event: 'result.published',
        at: webhook.createdAt,
        data: {},
      },
      1,
    );
    await commitEffects(store.world, { effects: [call] }, friday);
    // No adapter for calls is there: one that was made would fail, and wait.
    expect(await deliverWebhookCall(store.world, call.id, friday)).toBe('settled');
  });

  test('is not needed for a copy: the producer has it at any time, others never', async () => {
    const copy = (as: typeof producer) =>
      exportPersonalData(store.world, askAs(as, 'personal-data.request', own(undefined)));
    const { establishment, products } = accepted(await copy(producer)).body;
    expect(establishment.representative).toEqual(household.representative);
    expect(products).toHaveLength(1);
    expect(await copy(person('producer-2'))).toMatchObject({ refusal: { code: 'resource.not-found' } });
    expect(await copy(official)).toMatchObject({ refusal: { code: 'resource.not-found' } });
  });
});
