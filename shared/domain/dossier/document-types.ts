import * as z from 'zod';
import { isUpperLevel, type Level } from '../authority/levels.ts';
import { basePapers } from './base-papers.ts';
import { type DocumentType, MB } from './document-type.ts';

export type { DocumentType } from './document-type.ts';

/**
 * Documents of a dossier. D1–D5: Circular 14/2018/TT-BCT (base dossier); U1–U3: what a region or the nation adds.
 * To add one, add an entry here: form, ticket, screening and lists read this table.
 */
export const documentTypes = {
  ...basePapers,
  U1: {
    vi: 'Văn bản đề nghị và danh sách trích ngang',
    en: 'Official request with summary list',
    purpose: { vi: 'Cấp dưới đề nghị sản phẩm lên cấp trên', en: 'The level below puts the product forward' },
    about: 'round',
    sample: {
      vi: [
        'Văn bản của cơ quan cấp dưới, có danh sách trích ngang kèm theo',
        'Tên sản phẩm trùng với quyết định công nhận',
      ],
      en: [
        'The letter of the authority below, with its summary list',
        'Product names as in the decision of recognition',
      ],
    },
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
    about: 'product',
    sample: {
      vi: ['Bản sao có chứng thực, đủ trang và phụ lục có tên sản phẩm'],
      en: ['A certified copy, all pages, with the annex that names the product'],
    },
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
    about: 'product',
    sample: {
      vi: [
        'Còn hiệu lực: đến hết ngày 31 tháng 12 của năm cuối ghi trên giấy',
        'Nhập ngày hết hạn khi tải lên',
      ],
      en: [
        'Still in force: until 31 December of its last year',
        'Type its last day of validity when you upload it',
      ],
    },
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
