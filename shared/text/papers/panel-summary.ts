import type { Day } from '#shared/domain/calendar/day.ts';
import { type ProductGroup, productGroups } from '#shared/domain/product/groups.ts';
import type { Block, PaperTemplate } from './paper.ts';
import { bold, fields, heading, table, title } from './parts/blocks.ts';
import { fromCouncil } from './parts/letterheads.ts';
import { mean, points } from './parts/numbers.ts';
import { type RoundFacts, selectionOf } from './parts/round-facts.ts';
import { sampleProduct, sampleRound } from './parts/sample-round.ts';

type SummaryRow = {
  readonly selectionCode: string;
  readonly product: string;
  /** Totals by juror's number; null where that juror's sheet is missing or does not count. Hundredths. */
  readonly totals: readonly (number | null)[];
  readonly sheets: number;
  /** Two decimals, half up. */
  readonly mean: string;
  readonly spread: number;
  readonly rank: number | null;
  readonly passed: boolean;
  readonly enoughSheets: boolean;
  readonly divergent: boolean;
};

export type PanelSummary = {
  readonly round: RoundFacts;
  readonly talliedOn: Day;
  readonly resultVersion: number;
  readonly passMark: number;
  readonly groups: readonly {
    readonly group: ProductGroup;
    /** Jurors are columns by number; who is which is not on this paper. */
    readonly jurors: number;
    readonly rows: readonly SummaryRow[];
  }[];
};

const standing = ({ enoughSheets, passed }: SummaryRow): string =>
  enoughSheets ? (passed ? 'Đạt' : 'Không đạt') : 'Chưa đủ phiếu';

const groupTable = (jurors: number, rows: readonly SummaryRow[]): Block =>
  table(
    [
      { head: 'STT', share: 5, align: 'centre' },
      { head: 'Mã số', share: 8, align: 'centre' },
      { head: 'Tên sản phẩm, bộ sản phẩm', share: 26 },
      ...Array.from({ length: jurors }, (_, at) => ({
        ...{ head: `GK ${at + 1}`, share: 6.5 },
        align: 'centre' as const,
      })),
      { head: 'Số phiếu', share: 6, align: 'centre' },
      { head: 'Điểm bình quân', share: 8, align: 'centre' },
      { head: 'Chênh lệch', share: 8, align: 'centre' },
      { head: 'Xếp hạng', share: 6, align: 'centre' },
      { head: 'Kết quả', share: 9, align: 'centre' },
    ],
    rows.map((row, index) => [
      String(index + 1),
      row.selectionCode,
      row.product,
      ...Array.from({ length: jurors }, (_, at) => {
        const total = row.totals[at] ?? null;
        return total === null ? '–' : points(total);
      }),
      String(row.sheets),
      bold(row.sheets === 0 ? '–' : mean(row.mean)),
      `${points(row.spread)}${row.divergent ? ' *' : ''}`,
      row.rank === null ? '–' : String(row.rank),
      standing(row),
    ]),
  );

/** Bảng tổng hợp điểm: every entry with its sheets, its exact mean shown to two decimals, spread, rank and whether it passed. */
export const panelSummary: PaperTemplate<PanelSummary> = {
  vi: 'Bảng tổng hợp điểm',
  en: 'Panel summary',
  formats: ['pdf', 'docx'],
  sample: {
    round: sampleRound,
    talliedOn: '2026-07-01',
    resultVersion: 1,
    passMark: 7000,
    groups: [
      {
        group: 'CBNLTS',
        jurors: 5,
        rows: [
          {
            selectionCode: 'B-001',
            product: sampleProduct,
            totals: [8450, 8800, 8600, 8250, null],
            sheets: 4,
            mean: '85.25',
            spread: 550,
            rank: 1,
            passed: true,
            enoughSheets: true,
            divergent: false,
          },
          {
            selectionCode: 'B-002',
            product: 'Chè xanh Mẫu',
            totals: [6500, 9000, 7000, 6000, 6250],
            sheets: 5,
            mean: '69.50',
            spread: 3000,
            rank: 2,
            passed: false,
            enoughSheets: true,
            divergent: true,
          },
        ],
      },
    ],
  },
  write: ({ round, talliedOn, resultVersion, passMark, groups }) => ({
    title: `Bảng tổng hợp điểm, kết quả lần ${resultVersion}`,
    orientation: 'landscape',
    letterhead: fromCouncil(round, { kind: null, day: talliedOn }),
    body: [
      title('BẢNG TỔNG HỢP ĐIỂM', `Bình chọn ${selectionOf(round)}`),
      fields(['Kết quả lần', String(resultVersion)], ['Điểm đạt', `từ ${points(passMark)} điểm trở lên`]),
      ...groups.flatMap(({ group, jurors, rows }) => [
        heading(productGroups[group].vi),
        groupTable(jurors, rows),
      ]),
      {
        type: 'paragraph',
        line: 'GK: giám khảo theo số thứ tự; “–”: không có phiếu được tính; *: chênh lệch vượt mức quy định của đợt. Điểm bình quân là trung bình cộng tổng điểm các phiếu được tính, làm tròn hai chữ số thập phân; xếp hạng theo giá trị chưa làm tròn.',
      },
    ],
    signatures: [
      { capacity: ['NGƯỜI TỔNG HỢP'], name: null },
      { capacity: ['TRƯỞNG BAN GIÁM KHẢO'], name: null },
    ],
    recipients: [],
    annexes: [],
  }),
};
