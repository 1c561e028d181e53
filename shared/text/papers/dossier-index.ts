import { type Day, formatDay } from '#shared/domain/calendar/day.ts';
import type { PaperTemplate } from './paper.ts';
import { bold, fields, italic, line, numberColumn, table, title } from './parts/blocks.ts';
import { fromStandingBody } from './parts/letterheads.ts';
import { count } from './parts/numbers.ts';
import { type RoundFacts, selectionOf } from './parts/round-facts.ts';
import { sampleMaker, sampleProduct, sampleRound } from './parts/sample-round.ts';

export type DossierIndex = {
  readonly round: RoundFacts;
  readonly receiptCode: string;
  readonly establishment: string;
  readonly product: string;
  readonly submittedOn: Day;
  readonly madeOn: Day;
  /** Names as they stand in the archive. */
  readonly files: readonly {
    readonly name: string;
    readonly what: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
};

/** Bảng kê hồ sơ, first in a dossier's archive: each file with its SHA-256, so that an auditor can hold what lies there against it. */
export const dossierIndex: PaperTemplate<DossierIndex> = {
  vi: 'Bảng kê hồ sơ',
  en: 'Index of a dossier',
  formats: ['pdf'],
  sample: {
    round: sampleRound,
    receiptCode: 'MAU0-MAU0-MAU0',
    establishment: sampleMaker,
    product: sampleProduct,
    submittedOn: '2026-03-09',
    madeOn: '2026-09-01',
    files: [
      {
        name: '01-D1-phieu-dang-ky.pdf',
        what: 'Phiếu đăng ký tham gia bình chọn',
        bytes: 81_234,
        sha256: '0'.repeat(64),
      },
    ],
  },
  write: data => ({
    title: `Bảng kê hồ sơ ${data.receiptCode}`,
    orientation: 'landscape',
    letterhead: fromStandingBody(data.round, { kind: null, day: data.madeOn }),
    body: [
      title('BẢNG KÊ HỒ SƠ', `Đăng ký bình chọn ${selectionOf(data.round)}`),
      fields(
        ['Mã hồ sơ', bold(data.receiptCode)],
        ['Cơ sở', data.establishment],
        ['Sản phẩm, bộ sản phẩm', data.product],
        ['Nộp ngày', formatDay(data.submittedOn)],
        ['Lập bảng kê ngày', formatDay(data.madeOn)],
      ),
      table(
        [
          numberColumn,
          { head: 'Tên tệp', share: 25 },
          { head: 'Giấy tờ', share: 22 },
          { head: 'Dung lượng (byte)', share: 12, align: 'right' },
          { head: 'SHA-256', share: 36 },
        ],
        data.files.map(({ name, what, bytes, sha256 }, index) => [
          String(index + 1),
          name,
          what,
          count(bytes),
          sha256,
        ]),
      ),
      line(italic('Mã băm SHA-256 trùng với mã băm trong bản ghi của hồ sơ khi nộp.')),
    ],
    signatures: [],
    recipients: [],
    annexes: [],
  }),
};
