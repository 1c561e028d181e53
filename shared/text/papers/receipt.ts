import type { Day } from '#shared/domain/calendar/day.ts';
import { type ProductGroup, productGroups } from '#shared/domain/product/groups.ts';
import type { PaperTemplate } from './paper.ts';
import { fields, heading, italic, line, paragraph, title } from './parts/blocks.ts';
import { momentInWords } from './parts/dates.ts';
import { fromStandingBody } from './parts/letterheads.ts';
import { type ReceivedFiles, receivedFiles } from './parts/received-files.ts';
import { type RoundFacts, selectionOf } from './parts/round-facts.ts';
import { sampleMaker, sampleProduct, sampleRound } from './parts/sample-round.ts';

export type ReceiptPaper = {
  readonly round: RoundFacts;
  readonly receiptCode: string;
  readonly statusUrl: string;
  readonly submittedOn: Day;
  readonly submittedAt: string;
  readonly establishment: string;
  readonly product: string;
  readonly group: ProductGroup | null;
  readonly filedBy: string;
  /** The officer who filed it for the producer. */
  readonly assistedBy: string | null;
  readonly files: ReceivedFiles;
  /** When what was asked for in addition came in. */
  readonly supplementedAt: string | null;
  /** Paper sets that the plan asks for beside the electronic one. */
  readonly paperCopies: number;
  /** Names the entry of the audit trail that holds the filing. */
  readonly proof: { readonly sequence: number; readonly hash: string };
};

/** Phiếu tiếp nhận hồ sơ: what came in, when, under which code, and where anybody who has the code sees how it stands. */
export const receipt: PaperTemplate<ReceiptPaper> = {
  vi: 'Phiếu tiếp nhận hồ sơ',
  en: 'Receipt of a dossier',
  formats: ['pdf'],
  sample: {
    round: sampleRound,
    receiptCode: 'MAU0-MAU0-MAU0',
    statusUrl: 'https://mau.example/status/MAU0-MAU0-MAU0',
    submittedOn: '2026-03-09',
    submittedAt: '2026-03-09T02:30:00.000Z',
    establishment: sampleMaker,
    product: sampleProduct,
    group: 'CBNLTS',
    filedBy: 'Chủ cơ sở Mẫu',
    assistedBy: 'Cán bộ xã Mẫu',
    files: [
      { type: 'D1', files: 1 },
      { type: 'D2', files: 1 },
      { type: 'D3', files: 1 },
      { type: 'D4', files: 3 },
    ],
    supplementedAt: null,
    paperCopies: 2,
    proof: { sequence: 4, hash: '0'.repeat(64) },
  },
  write: data => ({
    title: `Phiếu tiếp nhận hồ sơ ${data.receiptCode}`,
    orientation: 'portrait',
    letterhead: fromStandingBody(data.round, { kind: null, day: data.submittedOn }),
    body: [
      title('PHIẾU TIẾP NHẬN HỒ SƠ', `Đăng ký bình chọn ${selectionOf(data.round)}`),
      fields(
        ['Mã hồ sơ', { text: data.receiptCode, bold: true }],
        ['Tiếp nhận lúc', momentInWords(data.submittedAt)],
        ['Cơ sở', data.establishment],
        ['Sản phẩm, bộ sản phẩm', data.product],
        ['Nhóm sản phẩm', data.group === null ? '' : productGroups[data.group].vi],
        ['Người nộp', data.filedBy],
        ...(data.assistedBy === null ? [] : ([['Cán bộ nộp hộ', data.assistedBy]] as const)),
        ...(data.supplementedAt === null
          ? []
          : ([['Nhận hồ sơ bổ sung lúc', momentInWords(data.supplementedAt)]] as const)),
      ),
      heading('Giấy tờ đã nhận (bản điện tử)'),
      receivedFiles(data.files),
      ...(data.paperCopies === 0
        ? []
        : [paragraph(`Kế hoạch của đợt yêu cầu nộp kèm ${data.paperCopies} bộ hồ sơ giấy.`)]),
      paragraph('Tra cứu tình trạng hồ sơ bằng mã hồ sơ hoặc mã QR dưới đây, không cần đăng nhập.'),
      { type: 'qr', content: data.statusUrl, caption: data.statusUrl },
      line(italic(`Bản ghi số ${data.proof.sequence} trong nhật ký của hồ sơ: ${data.proof.hash}`)),
    ],
    signatures: [
      { capacity: ['NGƯỜI NỘP HỒ SƠ'], name: data.filedBy },
      { capacity: ['NGƯỜI TIẾP NHẬN'], name: null },
    ],
    recipients: [],
    annexes: [],
  }),
};
