import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { issueBatch } from '#shared/application/recognition/issue-batch.ts';
import { nominateUp } from '#shared/application/recognition/nominate-up.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import type { OutputKind } from '#shared/domain/output/output-kinds.ts';
import type { OutputSubject } from '#shared/domain/output/subjects.ts';
import { official, person, province } from '../../support/asks.ts';
import { alike, seedScoredRound, submissionIdOf } from '../../support/council-builder.ts';
import { producer } from '../../support/establishment-builder.ts';
import { sampleRoundId } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { at, playToPublication, roundInput, tallied } from '../council/play-council.ts';
import { ordered, written } from './order-paper.ts';

const round = { roundId: sampleRoundId };
const now = Date.parse('2026-07-03T05:00:00.000Z');
const stranger = person('producer-2');
const complaintId = sampleId(77);

describe('the papers after the decision', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld();
    await seedScoredRound(store.world, [
      { number: 1, sheets: alike(3800, 3500, 725, 700) },
      { number: 2, sheets: alike(3700, 3500, 700, 700) },
      { number: 3, sheets: alike(1000, 1000, 700, 700) },
    ]);
  });
  afterEach(() => store.close());

  const order = (what: OutputKind, subject: OutputSubject, actor: Actor = official) =>
    ordered(store.world, actor, {
      what,
      subject,
      format: what === 'round-certificates' ? 'zip' : 'pdf',
      now,
    });
  const read = (what: OutputKind, subject: OutputSubject) =>
    written(store.world, producer, { what, subject, now });
  const publish = () => playToPublication(store.world, [1, 2, 3]);
  const entry = (number: number) => ({ submissionId: submissionIdOf(number) });
  const certify = async () => {
    await publish();
    await issueBatch(store.world, { ...roundInput, batch: 0 }, at(now));
    const page = await store.world.records.list(
      'certificates-of-authority',
      { ...province, year: 2026 },
      { limit: 10, cursor: undefined },
    );
    return page.items.map(({ body }) => body);
  };

  test('no notice is written before publication, however far the decision is', async () => {
    await tallied(store.world);

    expect(await order('result-notice', entry(1), producer)).toBe('output.not-yet');
    expect(await order('public-notice', round)).toBe('output.not-yet');
    expect(await order('round-certificates', round)).toBe('output.not-yet');
    expect(await order('nomination-letter', round)).toBe('output.not-yet');
  });

  test('a producer’s notice has their own result, by criterion, and nobody else’s', async () => {
    await publish();
    const words = await read('result-notice', entry(1));

    expect(words).toMatch(/Kết quả: Được công nhận\nĐiểm bình quân: 87,25/);
    expect(words).toContain('Đáp ứng thị trường và khả năng phát triển sản xuất | 40 | 38,00');
    expect(words).toContain('Quyết định số 100/QĐ-UBND (mẫu) ngày 10/06/2026');
    expect(words).toMatch(/15 ngày làm việc kể từ ngày thông báo, trước \d\d giờ/);
    expect(words).not.toMatch(/Miến dong mẫu 2|86,00|Giám khảo|hạng/i);
    expect(await read('result-notice', entry(3))).toContain('Kết quả: Không được công nhận');
  });

  test('a producer’s notice is the producer’s and the office’s', async () => {
    await publish();
    const helper = person('helper-1', { role: 'helping-team', ...round });

    expect(await order('result-notice', entry(1), producer)).toBe('ok');
    expect(await order('result-notice', entry(1), official)).toBe('ok');
    for (const other of [stranger, helper])
      expect(await order('result-notice', entry(1), other)).toBe('resource.not-found');
  });

  test('the public notice lists what was recognised, without scores and without what was not', async () => {
    await publish();
    const words = await read('public-notice', round);

    expect(words).toContain('02 sản phẩm, bộ sản phẩm của 02 cơ sở');
    expect(words).toContain('1 | Miến dong mẫu 1 | Hợp tác xã mẫu 1');
    expect(words).not.toMatch(/Miến dong mẫu 3|87,25|Điểm bình quân/);
  });

  test('an answer tells the words of the council, and neither sheets nor people', async () => {
    await publish();
    const complaint = {
      ...{ id: complaintId, ...round, submissionId: submissionIdOf(1), establishmentId: sampleId(3001) },
      ...{ byPersonId: producer.id, text: 'Xem lại tiêu chí 1', receivedAt: '2026-06-15T03:00:00.000Z' },
      ...{ dueDay: '2026-06-29', dueAt: '2026-06-29T17:00:00.000Z', decisionSequence: null },
    };
    const subject = { ...round, complaintId };
    const id = `${sampleRoundId}/${complaintId}`;
    const open = { ...complaint, state: 'received', answer: null } as const;
    await seed(store.world, [record('complaint', id, open)]);
    expect(await order('complaint-answer', subject, producer)).toBe('output.not-yet');
    const answer = {
      ...{ text: 'Điểm tính đúng', at: '2026-06-20T03:00:00.000Z', by: 'council-chair-1' },
      ...{ resultVersion: null, excludedSheetIds: ['juror-1'], recognise: null },
    };
    const before = await store.world.records.find('complaint', id);
    const answered = record('complaint', id, { ...open, state: 'rejected', answer });
    await seed(store.world, [{ ...answered, before } as never]);

    const words = await read('complaint-answer', subject);

    expect(words).toContain('Hội đồng kết luận: không chấp nhận khiếu nại, kiến nghị.');
    expect(words).toMatch(/Xem lại tiêu chí 1[\s\S]*Điểm tính đúng/);
    expect(words).not.toMatch(/juror-1|council-chair-1/);
    expect(await order('complaint-answer', subject, stranger)).toBe('resource.not-found');
    expect(await order('complaint-answer', subject, producer)).toBe('ok');
  });

  test('a certificate has its number, validity and check page; a revoked one is not printed', async () => {
    const [first] = await certify();
    if (first === undefined) throw new Error('nothing was issued');
    const subject = { certificateId: first.id };

    const words = await read('certificate', subject);

    expect(words).toContain('Số: 001/2026/GCN-SPCNNTTB');
    // Columns of the certificate break the line where they must.
    expect(words.replace(/\s+/g, ' ')).toContain('Có hiệu lực từ ngày 03/07/2026 đến hết ngày 31/12/2029');
    expect(words).toContain(`https://site.mau.example/certificates/${first.checkCode}`);
    expect(await order('certificate', subject, producer)).toBe('ok');
    expect(await order('certificate', subject, stranger)).toBe('resource.not-found');
    const before = await store.world.records.find('certificate', first.id);
    const revoked = { at: '2026-07-03T03:00:00.000Z', by: 'signer-1', decision: '2 (mẫu)', reason: 'mẫu' };
    await seed(store.world, [{ ...record('certificate', first.id, { ...first, revoked }), before } as never]);
    expect(await order('certificate', subject, producer)).toBe('output.certificate-revoked');
    expect(await read('round-certificates', round)).not.toContain('001-2026');
  });

  test('all certificates of a round are one archive, the office’s alone', async () => {
    await certify();

    expect(await read('round-certificates', round)).toMatch(
      /001-2026-GCN-SPCNNTTB\.pdf[\s\S]*002-2026-GCN-SPCNNTTB\.pdf/,
    );
    expect(await order('round-certificates', round, official)).toBe('ok');
    expect(await order('round-certificates', round, producer)).toBe('resource.not-found');
  });

  test('the letter to the level above has each product with decision, certificate and score', async () => {
    await certify();
    const before = await store.world.records.find('round', sampleRoundId);
    if (before === undefined) throw new Error('no round');
    const certified = record('round', sampleRoundId, { ...before.body, state: 'certified' });
    await seed(store.world, [{ ...certified, before } as never]);
    await nominateUp(store.world, roundInput, at(now));

    const words = await read('nomination-letter', round);

    expect(words).toContain('02 sản phẩm, bộ sản phẩm');
    expect(words).toMatch(
      /1 \| Miến dong mẫu 1 \| .* \| Hợp tác xã mẫu 1; Người mẫu 1; .* \| 87,25 \| 100\/QĐ-UBND \(mẫu\), 10\/06\/2026 \| 001\/2026\/GCN-SPCNNTTB, 31\/12\/2029/,
    );
    expect(await order('nomination-letter', round, producer)).toBe('resource.not-found');
  });
});
