import type { Day } from '#shared/domain/calendar/day.ts';
import type { PaperTemplate } from './paper.ts';
import { addressedTo, fields, paragraph, title } from './parts/blocks.ts';
import { signsFor } from './parts/bodies.ts';
import { fromStandingBody } from './parts/letterheads.ts';
import { type RoundFacts, selectionOf } from './parts/round-facts.ts';
import { sampleMaker, sampleProduct, sampleRound } from './parts/sample-round.ts';

export type RefusalNotice = {
  readonly round: RoundFacts;
  readonly receiptCode: string;
  readonly establishment: string;
  readonly product: string;
  readonly settledOn: Day;
  readonly reason: string;
  readonly legalBasis: string;
};

/** Thông báo hồ sơ không đủ điều kiện: never without the reason and what it rests on. */
export const refusalNotice: PaperTemplate<RefusalNotice> = {
  vi: 'Thông báo hồ sơ không đủ điều kiện',
  en: 'Notice of refusal',
  formats: ['pdf', 'docx'],
  sample: {
    round: sampleRound,
    receiptCode: 'MAU0-MAU0-MAU0',
    establishment: sampleMaker,
    product: sampleProduct,
    settledOn: '2026-05-04',
    reason: 'Sản phẩm chưa sản xuất hàng loạt tại thời điểm nộp hồ sơ (mẫu).',
    legalBasis: 'Thông tư 26/2014/TT-BCT, Điều 4',
  },
  write: data => ({
    title: `Thông báo hồ sơ không đủ điều kiện ${data.receiptCode}`,
    orientation: 'portrait',
    letterhead: fromStandingBody(data.round, { kind: 'TB', day: data.settledOn }),
    body: [
      title('THÔNG BÁO', `Về việc hồ sơ không đủ điều kiện bình chọn ${selectionOf(data.round)}`),
      addressedTo(data.establishment),
      paragraph(
        `${data.round.standingBody} đã kiểm tra hồ sơ đăng ký bình chọn của cơ sở và thông báo hồ sơ dưới đây không đủ điều kiện tham gia bình chọn:`,
      ),
      fields(
        ['Mã hồ sơ', data.receiptCode],
        ['Sản phẩm, bộ sản phẩm', data.product],
        ['Lý do', data.reason],
        ['Căn cứ', data.legalBasis],
      ),
      paragraph(`Trân trọng cảm ơn cơ sở đã quan tâm và mong cơ sở tiếp tục tham gia các đợt bình chọn sau.`),
    ],
    signatures: [{ capacity: signsFor(data.round.standingBody), name: null }],
    recipients: ['Như trên;', 'Lưu: VT.'],
    annexes: [],
  }),
};
