import { type Day, formatDay } from '#shared/domain/calendar/day.ts';
import type { PaperTemplate } from './paper.ts';
import { addressedTo, bold, fields, line, paragraph } from './parts/blocks.ts';
import { councilSigns } from './parts/bodies.ts';
import { fromCouncil } from './parts/letterheads.ts';
import { councilOf, type RoundFacts, selectionOf } from './parts/round-facts.ts';
import { sampleMaker, sampleProduct, sampleRound } from './parts/sample-round.ts';

export type ComplaintAnswer = {
  readonly round: RoundFacts;
  readonly establishment: string;
  readonly product: string;
  readonly receiptCode: string;
  readonly receivedOn: Day;
  readonly complaint: string;
  readonly answeredOn: Day;
  readonly upheld: boolean;
  readonly answer: string;
};

/** Văn bản trả lời khiếu nại: an official letter, within the working days of Circular 26/2014/TT-BCT, Article 20. */
export const complaintAnswer: PaperTemplate<ComplaintAnswer> = {
  vi: 'Văn bản trả lời khiếu nại',
  en: 'Answer to a complaint',
  formats: ['pdf', 'docx'],
  sample: {
    round: sampleRound,
    establishment: sampleMaker,
    product: sampleProduct,
    receiptCode: 'MAU0-MAU0-MAU0',
    receivedOn: '2026-08-05',
    complaint: 'Đề nghị xem lại điểm tiêu chí 1 (mẫu).',
    answeredOn: '2026-08-14',
    upheld: false,
    answer: 'Hội đồng đã kiểm tra các phiếu chấm; điểm được tính đúng theo khung điểm (mẫu).',
  },
  write: data => ({
    title: `Trả lời khiếu nại ${data.receiptCode}`,
    orientation: 'portrait',
    letterhead: fromCouncil(data.round, { kind: 'TLKN', day: data.answeredOn }),
    body: [
      line(`V/v trả lời khiếu nại, kiến nghị về kết quả bình chọn ${selectionOf(data.round)}`),
      addressedTo(data.establishment),
      paragraph(
        `Ngày ${formatDay(data.receivedOn)}, ${councilOf(data.round)} nhận được khiếu nại, kiến nghị của cơ sở về kết quả bình chọn:`,
      ),
      fields(
        ['Sản phẩm, bộ sản phẩm', data.product],
        ['Mã hồ sơ', data.receiptCode],
        ['Nội dung', data.complaint],
      ),
      paragraph([
        'Sau khi xem xét, Hội đồng kết luận: ',
        bold(data.upheld ? 'chấp nhận khiếu nại, kiến nghị' : 'không chấp nhận khiếu nại, kiến nghị'),
        '.',
      ]),
      paragraph(data.answer),
      paragraph(`${councilOf(data.round)} trả lời để cơ sở được biết./.`),
    ],
    signatures: [{ capacity: councilSigns, name: null }],
    recipients: ['Như trên;', 'Cơ quan thường trực;', 'Lưu: VT.'],
    annexes: [],
  }),
};
