import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { OutputKind } from '#shared/domain/output/output-kinds.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { official, person } from '../../support/asks.ts';
import { buildEstablishment, establishmentFields, producer } from '../../support/establishment-builder.ts';
import { seedOpenRound } from '../../support/open-round.ts';
import { buildProduct } from '../../support/product-builder.ts';
import { buildProgramme, sampleRoundId } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import {
  buildDossier,
  buildDraft,
  buildSubmission,
  documentIdOf,
  sampleReceiptCode,
  whileOpen,
} from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { ordered, written } from './order-paper.ts';

const household = establishmentFields(1, {
  kind: 'HKD',
  taxCode: null,
  personalNumber: '019085000123',
});
const stranger = person('producer-2');
const juror = person('juror-1', { role: 'juror', roundId: sampleRoundId });
const papersOfDossier = ['registration-form', 'receipt', 'supplement-request', 'refusal-notice'] as const;

describe('the papers of a dossier', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld();
    await seedOpenRound(store.world);
    await seed(store.world, [
      record('programme', buildProgramme().id, buildProgramme()),
      record('establishment', sampleId(3001), buildEstablishment(1, household)),
      record('product', sampleId(4001), buildProduct(1)),
      ...buildDossier(1).map(document => record('document', documentIdOf(document), document)),
    ]);
  });
  afterEach(() => store.close());

  const subject = { submissionId: sampleId(5001) };
  const put = (submission: Submission) =>
    seed(store.world, [{ ...record('submission', submission.id, submission), action: 'submission.submit' }]);
  const filed = (overrides: Partial<Submission> = {}) => {
    const submission = buildSubmission(1, overrides);
    const snapshot = submission.snapshot && { ...submission.snapshot, establishment: household };
    return put({ ...submission, snapshot });
  };
  const order = (what: OutputKind, actor = producer) =>
    ordered(store.world, actor, { what, subject, now: whileOpen });
  const read = (what: OutputKind, actor = producer) =>
    written(store.world, actor, { what, subject, now: whileOpen });

  test('a draft has its form, for its owner alone, and nothing else yet', async () => {
    await put(buildDraft(1));

    expect(await order('registration-form')).toBe('ok');
    expect(await order('registration-form', official)).toBe('resource.not-found');
    for (const what of ['receipt', 'supplement-request', 'refusal-notice', 'result-notice'] as const)
      expect(await order(what)).toBe('output.not-yet');
  });

  test('the form says what was declared, and hides the personal number but for its end', async () => {
    await filed({ note: 'Gửi kèm mẫu thử' });

    const words = await read('registration-form');

    expect(words).toMatch(/Hợp tác xã mẫu 1[\s\S]*Miến dong mẫu 1[\s\S]*1\.500\.000\.000 đồng/);
    expect(words).toContain('Gửi kèm mẫu thử');
    expect(words).toContain('Số 1, đường mẫu, Phường Phan Đình Phùng, Thái Nguyên');
    expect(words).toContain('•••••••••123');
    expect(words).not.toContain('019085000');
    expect(words).toContain('Ảnh màu sản phẩm (10 x 15 cm, chụp từ các góc khác nhau) | 03');
  });

  test('the receipt names what came in, who filed, and where its state is looked up; not what became of it', async () => {
    await filed({
      state: 'ineligible',
      settlement: {
        at: '2026-03-25T03:00:00.000Z',
        ...{ by: official.id, eligible: false, reason: 'Lý do mẫu', legalBasis: 'Điều mẫu' },
      },
      assistance: {
        ...{ officerId: 'officer-1', officerName: 'Cán bộ xã Mẫu', producerName: 'Người mẫu' },
        ...{ phone: '+84912000001', confirmedAt: null },
      },
    });

    const words = await read('receipt');

    const code = sampleReceiptCode(1);
    expect(words).toContain(`https://site.mau.example/status/${code}`);
    expect(words).toMatch(/Người nộp: Người mẫu producer-1\nCán bộ nộp hộ: Cán bộ xã Mẫu/);
    expect(words).toContain('Tiếp nhận lúc: 11 giờ 00 phút, ngày 20 tháng 3 năm 2026');
    expect(words).toMatch(/Bản ghi số \d+ trong nhật ký của hồ sơ: [0-9a-f]{64}/);
    expect(words).not.toMatch(/Lý do mẫu|không đủ điều kiện|019085000123/);
  });

  test('the supplement request has each item with its reason, and the day', async () => {
    await filed({
      state: 'supplement-requested',
      supplement: {
        items: [
          { type: 'D3', reason: 'Thiếu trang hai' },
          { type: null, reason: 'Ghi rõ sản lượng' },
        ],
        requestedAt: '2026-04-20T03:00:00.000Z',
        requestedBy: official.id,
        ...{ dueDay: '2026-04-27', dueAt: '2026-04-27T17:00:00.000Z', answeredAt: null, answer: null },
      },
    });

    const words = await read('supplement-request');

    expect(words).toMatch(/1 \| .*mô tả.* \| Thiếu trang hai\n2 \| Thông tin kê khai \| Ghi rõ sản lượng/i);
    expect(words).toContain('5 ngày làm việc, đến hết ngày 27/04/2026');
    expect(words).not.toContain(official.id);
  });

  test('a refusal has its reason and legal basis, and is not written of a dossier that was let through', async () => {
    const settlement = { at: '2026-05-04T03:00:00.000Z', by: official.id, reason: null, legalBasis: null };
    await filed({ state: 'eligible', settlement: { ...settlement, eligible: true } });
    expect(await order('refusal-notice')).toBe('output.not-yet');

    await store.close();
    store = await openTestWorld();
    await seedOpenRound(store.world);
    const refused = {
      ...settlement,
      eligible: false,
      reason: 'Chưa sản xuất hàng loạt',
      legalBasis: 'Điều 4',
    };
    await filed({ state: 'ineligible', settlement: refused });

    expect(await read('refusal-notice')).toMatch(/Lý do: Chưa sản xuất hàng loạt\nCăn cứ: Điều 4/);
  });

  test('are nobody’s but the producer’s, the office’s and those who screen', async () => {
    await filed();

    for (const what of papersOfDossier) {
      expect(await order(what, stranger)).toBe('resource.not-found');
      expect(await order(what, juror)).toBe('resource.not-found');
    }
    expect(await order('receipt', official)).toBe('ok');
    expect(await order('receipt', person('helper-1', { role: 'helping-team', roundId: sampleRoundId }))).toBe(
      'ok',
    );
  });
});
