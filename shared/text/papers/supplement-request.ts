import { type Day, formatDay } from '#shared/domain/calendar/day.ts';
import { type DocumentTypeCode, documentTypes } from '#shared/domain/dossier/document-types.ts';
import type { PaperTemplate } from './paper.ts';
import { addressedTo, bold, fields, numberColumn, paragraph, table, title } from './parts/blocks.ts';
import { signsFor } from './parts/bodies.ts';
import { fromStandingBody } from './parts/letterheads.ts';
import { type RoundFacts, selectionOf } from './parts/round-facts.ts';
import { sampleMaker, sampleProduct, sampleRound } from './parts/sample-round.ts';

export type SupplementRequest = {
  readonly round: RoundFacts;
  readonly receiptCode: string;
  readonly establishment: string;
  readonly product: string;
  readonly requestedOn: Day;
  readonly items: readonly { readonly type: DocumentTypeCode | null; readonly reason: string }[];
  readonly workingDays: number;
  readonly dueDay: Day;
};

/** Phiếu yêu cầu bổ sung hồ sơ: everything that is missing, at once, each with its reason, and the day it is due. */
export const supplementRequest: PaperTemplate<SupplementRequest> = {
  vi: 'Phiếu yêu cầu bổ sung hồ sơ',
  en: 'Request for supplements',
  formats: ['pdf', 'docx'],
  sample: {
    round: sampleRound,
    receiptCode: 'MAU0-MAU0-MAU0',
    establishment: sampleMaker,
    product: sampleProduct,
    requestedOn: '2026-04-20',
    items: [
      { type: 'D5_FOOD_SAFETY', reason: 'Giấy chứng nhận đã hết hạn; nộp giấy còn hiệu lực (mẫu).' },
      { type: null, reason: 'Ghi rõ sản lượng của năm gần nhất (mẫu).' },
    ],
    workingDays: 5,
    dueDay: '2026-04-27',
  },
  write: data => ({
    title: `Phiếu yêu cầu bổ sung hồ sơ ${data.receiptCode}`,
    orientation: 'portrait',
    letterhead: fromStandingBody(data.round, { kind: 'YCBS', day: data.requestedOn }),
    body: [
      title('PHIẾU YÊU CẦU BỔ SUNG HỒ SƠ', `Đăng ký bình chọn ${selectionOf(data.round)}`),
      addressedTo(data.establishment),
      fields(['Mã hồ sơ', bold(data.receiptCode)], ['Sản phẩm, bộ sản phẩm', data.product]),
      paragraph('Qua kiểm tra hồ sơ, đề nghị cơ sở bổ sung, hoàn thiện các nội dung sau:'),
      table(
        [numberColumn, { head: 'Giấy tờ, nội dung', share: 35 }, { head: 'Lý do, cách bổ sung', share: 60 }],
        data.items.map(({ type, reason }, index) => [
          String(index + 1),
          type === null ? 'Thông tin kê khai' : documentTypes[type].vi,
          reason,
        ]),
      ),
      paragraph([
        `Thời hạn bổ sung: ${data.workingDays} ngày làm việc, `,
        bold(`đến hết ngày ${formatDay(data.dueDay)}`),
        '. Quá thời hạn, hồ sơ được xem xét theo giấy tờ đã có.',
      ]),
      paragraph('Việc yêu cầu bổ sung chỉ thực hiện một lần đối với mỗi hồ sơ.'),
    ],
    signatures: [{ capacity: signsFor(data.round.standingBody), name: null }],
    recipients: ['Như trên;', 'Lưu: VT.'],
    annexes: [],
  }),
};
