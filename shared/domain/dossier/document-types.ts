import * as z from 'zod';
import { isUpperLevel, type Level } from '../authority/levels.ts';
import type { FileKind } from '../file/file-kinds.ts';

export type DocumentType = {
  readonly vi: string;
  readonly en: string;
  /** What it is for, in the producer's words. */
  readonly purpose: { readonly vi: string; readonly en: string };
  readonly source: string;
  readonly kinds: readonly FileKind[];
  /** Of one file; no more than the largest of its kinds takes (`shared/domain/file/file-kinds.ts`). */
  readonly maxBytes: number;
  /** Files of this type one dossier may hold. */
  readonly maxFiles: number;
  /** Levels whose rounds may ask for it. */
  readonly levels: 'all' | 'region-and-above';
  /** Hidden from jurors of a blind round, since it is there to name the establishment. */
  readonly identifies: boolean;
  /** Whether an expiry date belongs to it. */
  readonly expires: boolean;
  readonly retiredOn: string | null;
};

const MB = 1024 * 1024;
const paper = ['PDF', 'JPEG', 'PNG', 'HEIC'] as const;

/**
 * Documents of a dossier. D1–D5: Circular 14/2018/TT-BCT (base dossier); U1–U3: what a region or the nation adds.
 * To add one, add an entry: form, ticket, screening and lists read this table.
 */
export const documentTypes = {
  D1: {
    vi: 'Phiếu đăng ký tham gia bình chọn',
    en: 'Registration form',
    purpose: { vi: 'Đăng ký cơ sở và sản phẩm tham gia', en: 'Registers the establishment and its product' },
    source: 'Circular 14/2018/TT-BCT, dossier, item 1',
    kinds: ['PDF', 'DOCX', 'JPEG', 'PNG', 'HEIC'],
    maxBytes: 20 * MB,
    maxFiles: 5,
    levels: 'all',
    identifies: true,
    expires: false,
    retiredOn: null,
  },
  D2: {
    vi: 'Giấy đăng ký kinh doanh, hợp tác xã hoặc giấy tờ tương đương',
    en: 'Registration certificate or a paper of equal legal value',
    purpose: {
      vi: 'Chứng minh cơ sở hoạt động hợp pháp',
      en: 'Shows that the establishment is lawfully registered',
    },
    source: 'Circular 14/2018/TT-BCT, dossier, item 2',
    kinds: paper,
    maxBytes: 20 * MB,
    maxFiles: 5,
    levels: 'all',
    identifies: true,
    expires: false,
    retiredOn: null,
  },
  D3: {
    vi: 'Bản thuyết minh, mô tả, giới thiệu sản phẩm',
    en: 'Product presentation',
    purpose: {
      vi: 'Giới thiệu sản phẩm cho hội đồng và ban giám khảo',
      en: 'Presents the product to the council and jury',
    },
    source: 'Circular 14/2018/TT-BCT, dossier, item 3',
    kinds: ['PDF', 'DOCX', 'XLSX', 'JPEG', 'PNG', 'HEIC'],
    maxBytes: 25 * MB,
    maxFiles: 10,
    levels: 'all',
    identifies: false,
    expires: false,
    retiredOn: null,
  },
  D4: {
    vi: 'Ảnh màu sản phẩm (10 x 15 cm, chụp từ các góc khác nhau)',
    en: 'Colour photographs of the product (10 x 15 cm, from different angles)',
    purpose: { vi: 'Để thấy sản phẩm từ nhiều phía', en: 'Shows the product from several sides' },
    source: 'Circular 14/2018/TT-BCT, dossier, item 4',
    kinds: ['JPEG', 'PNG', 'HEIC'],
    maxBytes: 20 * MB,
    maxFiles: 20,
    levels: 'all',
    identifies: false,
    expires: false,
    retiredOn: null,
  },
  D5_QUALITY: {
    vi: 'Chứng nhận tiêu chuẩn, chất lượng',
    en: 'Quality or standard certificate',
    purpose: { vi: 'Nếu có: chứng nhận còn hiệu lực', en: 'If any: certificates still in force' },
    source: 'Circular 14/2018/TT-BCT, dossier, item 5',
    kinds: paper,
    maxBytes: 20 * MB,
    maxFiles: 10,
    levels: 'all',
    identifies: false,
    expires: true,
    retiredOn: null,
  },
  D5_FOOD_SAFETY: {
    vi: 'Giấy chứng nhận đủ điều kiện an toàn thực phẩm',
    en: 'Food-safety eligibility certificate',
    purpose: { vi: 'Cần cho thực phẩm', en: 'Needed for food' },
    source: 'Circular 14/2018/TT-BCT, dossier, item 5',
    kinds: paper,
    maxBytes: 20 * MB,
    maxFiles: 5,
    levels: 'all',
    identifies: false,
    expires: true,
    retiredOn: null,
  },
  D5_AWARD: {
    vi: 'Bằng khen, giấy khen, giải thưởng',
    en: 'Commendation or award',
    purpose: { vi: 'Nếu có', en: 'If any' },
    source: 'Circular 14/2018/TT-BCT, dossier, item 5',
    kinds: paper,
    maxBytes: 20 * MB,
    maxFiles: 10,
    levels: 'all',
    identifies: false,
    expires: false,
    retiredOn: null,
  },
  D5_OTHER: {
    vi: 'Giấy tờ khác về sản phẩm',
    en: 'Other papers about the product',
    purpose: { vi: 'Nếu có', en: 'If any' },
    source: 'Circular 14/2018/TT-BCT, dossier, item 5',
    kinds: ['PDF', 'JPEG', 'PNG', 'HEIC', 'DOCX', 'XLSX'],
    maxBytes: 25 * MB,
    maxFiles: 10,
    levels: 'all',
    identifies: false,
    expires: true,
    retiredOn: null,
  },
  U1: {
    vi: 'Văn bản đề nghị và danh sách trích ngang',
    en: 'Official request with summary list',
    purpose: { vi: 'Cấp dưới đề nghị sản phẩm lên cấp trên', en: 'The level below puts the product forward' },
    source: 'Regional notices of 2024; the ministry portal',
    kinds: ['PDF'],
    maxBytes: 20 * MB,
    maxFiles: 2,
    levels: 'region-and-above',
    identifies: true,
    expires: false,
    retiredOn: null,
  },
  U2: {
    vi: 'Quyết định công nhận cấp dưới (bản sao chứng thực)',
    en: 'Certified copy of the recognition decision below',
    purpose: { vi: 'Chứng minh đã được công nhận ở cấp dưới', en: 'Shows recognition at the level below' },
    source: 'Regional notices of 2024',
    kinds: ['PDF', 'JPEG', 'PNG'],
    maxBytes: 20 * MB,
    maxFiles: 2,
    levels: 'region-and-above',
    identifies: true,
    expires: false,
    retiredOn: null,
  },
  U3: {
    vi: 'Giấy chứng nhận cấp dưới còn hiệu lực',
    en: 'Certificate of the level below, still valid',
    purpose: { vi: 'Giấy chứng nhận phải còn hiệu lực', en: 'The certificate must still be in force' },
    source: 'Regional notices of 2024',
    kinds: ['PDF', 'JPEG', 'PNG'],
    maxBytes: 20 * MB,
    maxFiles: 2,
    levels: 'region-and-above',
    identifies: true,
    expires: true,
    retiredOn: null,
  },
} as const satisfies Record<string, DocumentType>;

export type DocumentTypeCode = keyof typeof documentTypes;
export const documentTypeSchema = z.enum(
  Object.keys(documentTypes) as [DocumentTypeCode, ...DocumentTypeCode[]],
);

/** What a round asks for unless its plan says otherwise. */
export const defaultDocuments = (level: Level) => {
  const upper = isUpperLevel(level);
  return (Object.keys(documentTypes) as DocumentTypeCode[])
    .filter(code => documentTypes[code].retiredOn === null && (upper || documentTypes[code].levels === 'all'))
    .map(type => ({ type, required: !type.startsWith('D5'), note: null }));
};
