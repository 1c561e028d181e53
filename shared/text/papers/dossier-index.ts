import type { PaperTemplate } from './paper.ts';

export type DossierIndexData = {
  readonly receiptCode: string;
  readonly product: string;
  readonly establishment: string;
  readonly round: string;
  /** Local time. */
  readonly takenAt: string;
  readonly documents: readonly {
    readonly name: string;
    readonly type: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
};

const kilobytes = (bytes: number): string => Math.ceil(bytes / 1024).toLocaleString('vi-VN');

/** What an archive of a dossier contains, for those who check it without an account. */
export const dossierIndex: PaperTemplate<DossierIndexData> = {
  vi: 'Mục lục hồ sơ',
  en: 'Index of a dossier',
  formats: ['pdf'],
  sample: {
    receiptCode: 'MAU-0000-0000',
    product: 'Trà mẫu',
    establishment: 'Hợp tác xã Mẫu',
    round: 'Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu mẫu năm 2026',
    takenAt: '09:30 02/03/2026',
    documents: [
      {
        name: '01-D1.pdf',
        type: 'Phiếu đăng ký tham gia bình chọn',
        bytes: 184_320,
        sha256: 'a3f1'.repeat(16),
      },
      { name: '02-D4.jpg', type: 'Ảnh màu của sản phẩm', bytes: 2_411_724, sha256: '09be'.repeat(16) },
    ],
  },
  write: ({ receiptCode, product, establishment, round, takenAt, documents }) => ({
    title: `Mục lục hồ sơ ${receiptCode}`,
    orientation: 'portrait',
    letterhead: null,
    body: [
      { type: 'title', title: 'MỤC LỤC HỒ SƠ', about: round },
      {
        type: 'fields',
        fields: [
          ['Mã hồ sơ', receiptCode],
          ['Sản phẩm', product],
          ['Cơ sở công nghiệp nông thôn', establishment],
          ['Thời điểm chụp hồ sơ', takenAt],
        ],
      },
      {
        type: 'table',
        columns: [
          { head: 'TT', share: 1, align: 'centre' },
          { head: 'Giấy tờ', share: 5 },
          { head: 'Tệp', share: 3 },
          { head: 'Dung lượng (KB)', share: 2, align: 'right' },
          { head: 'Mã băm SHA-256', share: 6 },
        ],
        rows: documents.map(({ name, type, bytes, sha256 }, index) => [
          String(index + 1),
          type,
          name,
          kilobytes(bytes),
          sha256,
        ]),
      },
      {
        type: 'paragraph',
        line: 'Mỗi tệp đúng với bản đã nộp khi mã băm SHA-256 của tệp trùng với mã băm nêu trên.',
      },
    ],
    signatures: [],
    recipients: [],
    annexes: [],
  }),
};
