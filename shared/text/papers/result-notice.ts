import { type Day, formatDay } from '#shared/domain/calendar/day.ts';
import type { PaperTemplate } from './paper.ts';
import { addressedTo, bold, fields, numberColumn, paragraph, table, title } from './parts/blocks.ts';
import { councilSigns } from './parts/bodies.ts';
import { momentInWords } from './parts/dates.ts';
import { fromCouncil } from './parts/letterheads.ts';
import { mean, points } from './parts/numbers.ts';
import { councilOf, type RoundFacts, selectionOf } from './parts/round-facts.ts';
import { sampleMaker, sampleProduct, sampleRound } from './parts/sample-round.ts';

export type ResultNotice = {
  readonly round: RoundFacts;
  readonly publishedOn: Day;
  readonly establishment: string;
  readonly product: string;
  readonly receiptCode: string;
  /** How the product is called on its certificate, where it was put into a set; null where it was not recognised. */
  readonly recognisedAs: string | null;
  readonly decision: { readonly number: string; readonly date: Day };
  /** Two decimals, half up; null where too few sheets count. */
  readonly mean: string | null;
  readonly criteria: readonly { readonly name: string; readonly mean: string; readonly max: number }[];
  readonly complaints: { readonly workingDays: number; readonly until: string };
};

/** Thông báo kết quả to one producer: its own result, the decision, and how long a complaint may come; no juror is named. */
export const resultNotice: PaperTemplate<ResultNotice> = {
  vi: 'Thông báo kết quả bình chọn',
  en: 'Notice of result',
  formats: ['pdf', 'docx'],
  sample: {
    round: sampleRound,
    publishedOn: '2026-08-03',
    establishment: sampleMaker,
    product: sampleProduct,
    receiptCode: 'MAU0-MAU0-MAU0',
    recognisedAs: sampleProduct,
    decision: { number: '01/QĐ-UBND (mẫu)', date: '2026-08-01' },
    mean: '85.25',
    criteria: [
      { name: 'Đáp ứng thị trường và khả năng phát triển sản xuất', mean: '35.00', max: 4000 },
      { name: 'Kinh tế - kỹ thuật - xã hội và môi trường', mean: '34.00', max: 4000 },
      { name: 'Tính văn hóa, tính thẩm mỹ', mean: '8.25', max: 1000 },
      { name: 'Một số tiêu chí khác', mean: '8.00', max: 1000 },
    ],
    complaints: { workingDays: 15, until: '2026-08-24T17:00:00.000Z' },
  },
  write: data => ({
    title: `Thông báo kết quả bình chọn ${data.receiptCode}`,
    orientation: 'portrait',
    letterhead: fromCouncil(data.round, { kind: 'TB', day: data.publishedOn }),
    body: [
      title('THÔNG BÁO', `Kết quả bình chọn ${selectionOf(data.round)}`),
      addressedTo(data.establishment),
      paragraph(
        `Căn cứ Quyết định số ${data.decision.number} ngày ${formatDay(data.decision.date)}, ${councilOf(data.round)} thông báo kết quả như sau:`,
      ),
      fields(
        ['Sản phẩm, bộ sản phẩm', data.product],
        ['Mã hồ sơ', data.receiptCode],
        ['Kết quả', bold(data.recognisedAs === null ? 'Không được công nhận' : 'Được công nhận')],
        ...(data.recognisedAs === null || data.recognisedAs === data.product
          ? []
          : ([['Công nhận trong bộ sản phẩm', data.recognisedAs]] as const)),
        ['Điểm bình quân', data.mean === null ? 'Chưa đủ phiếu chấm' : mean(data.mean)],
      ),
      ...(data.mean === null
        ? []
        : [
            table(
              [
                numberColumn,
                { head: 'Tiêu chí', share: 60 },
                { head: 'Điểm tối đa', share: 15, align: 'centre' },
                { head: 'Điểm bình quân', share: 20, align: 'centre' },
              ],
              data.criteria.map(({ name, mean: shown, max }, index) => [
                String(index + 1),
                name,
                points(max),
                mean(shown),
              ]),
            ),
          ]),
      paragraph(
        `Trong ${data.complaints.workingDays} ngày làm việc kể từ ngày thông báo, trước ${momentInWords(data.complaints.until)}, cơ sở có quyền gửi khiếu nại, kiến nghị về kết quả đến Hội đồng.`,
      ),
    ],
    signatures: [{ capacity: councilSigns, name: null }],
    recipients: ['Như trên;', 'Lưu: VT.'],
    annexes: [],
  }),
};
