import * as z from 'zod';

type SupportKindEntry = {
  readonly vi: string;
  readonly en: string;
  readonly source: string;
  /** Given by the rules of a round, not proposed. */
  readonly byRules: boolean;
  /** The first day on which it is not proposed any more. */
  readonly retiredOn: string | null;
};

/**
 * Kinds of support after recognition. Codes never change; a kind that ends is retired, not removed. `THUONG` follows from
 * the round's award table; the others are proposed and decided one by one.
 */
export const supportKinds = {
  THUONG: {
    vi: 'Tiền thưởng',
    en: 'Cash award',
    source: 'Circular 26/2014/TT-BCT, Article 21',
    byRules: true,
    retiredOn: null,
  },
  KHUYEN_CONG: {
    vi: 'Kinh phí khuyến công',
    en: 'Industrial promotion funds',
    source: 'Circular 26/2014/TT-BCT, Article 21; Circular 28/2018/TT-BTC',
    byRules: false,
    retiredOn: null,
  },
  XUC_TIEN: {
    vi: 'Kinh phí xúc tiến thương mại',
    en: 'Trade promotion funds',
    source: 'practice of the provinces',
    byRules: false,
    retiredOn: null,
  },
  HOI_CHO: {
    vi: 'Hội chợ, triển lãm trong nước',
    en: 'Domestic fairs and exhibitions',
    source: 'Circular 26/2014/TT-BCT, Article 21',
    byRules: false,
    retiredOn: null,
  },
  KET_NOI: {
    vi: 'Hội nghị kết nối cung cầu',
    en: 'Supply and demand conferences',
    source: 'practice of the provinces',
    byRules: false,
    retiredOn: null,
  },
  TUAN_HANG: {
    vi: 'Tuần hàng',
    en: 'Product weeks',
    source: 'practice of the provinces',
    byRules: false,
    retiredOn: null,
  },
  THAM_QUAN: {
    vi: 'Tham quan, học tập kinh nghiệm',
    en: 'Study visits',
    source: 'practice of the provinces',
    byRules: false,
    retiredOn: null,
  },
  HOI_THAO: {
    vi: 'Hội thảo chuyên đề',
    en: 'Thematic seminars',
    source: 'practice of the provinces',
    byRules: false,
    retiredOn: null,
  },
  MTQG_NTM: {
    vi: 'Chương trình mục tiêu quốc gia xây dựng nông thôn mới',
    en: 'National target programme: new rural areas',
    source: 'practice of the provinces',
    byRules: false,
    retiredOn: null,
  },
  OCOP: {
    vi: 'Chương trình OCOP',
    en: 'OCOP programme',
    source: 'practice of the provinces',
    byRules: false,
    retiredOn: null,
  },
  CSSP: {
    vi: 'Dự án CSSP',
    en: 'CSSP project',
    source: 'practice of the provinces',
    byRules: false,
    retiredOn: null,
  },
  HO_TRO_KHAC: {
    vi: 'Hỗ trợ khác',
    en: 'Other support',
    source: 'Circular 26/2014/TT-BCT, Article 21',
    byRules: false,
    retiredOn: null,
  },
} as const satisfies Record<string, SupportKindEntry>;

export type SupportKind = keyof typeof supportKinds;
export const supportKindSchema = z.enum(Object.keys(supportKinds) as [SupportKind, ...SupportKind[]]);

/** Whether a kind may be proposed on a day: not one that rules give, nor one that has ended. */
export const mayBeProposed = (kind: SupportKind, day: string): boolean => {
  const entry: SupportKindEntry = supportKinds[kind];
  return !entry.byRules && (entry.retiredOn === null || day < entry.retiredOn);
};
