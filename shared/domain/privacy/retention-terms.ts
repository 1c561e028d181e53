/**
 * How long records are kept. No published text sets the terms for these files (Law 33/2024/QH15 on archives: 2 to 70 years or
 * for good, counted from the year the work ends); the years are defaults that an authority has to confirm.
 */
export const retentionTerms = {
  permanent: { vi: 'vĩnh viễn', en: 'for good', years: null, from: { vi: '–', en: '–' } },
  recognised: {
    vi: '10 năm',
    en: '10 years',
    years: 10,
    from: { vi: 'khi giấy chứng nhận cuối cùng hết hạn', en: 'the end of the last certificate' },
  },
  dossier: {
    vi: '5 năm (được công nhận: 10 năm)',
    en: '5 years (recognised: 10)',
    years: 5,
    from: {
      vi: 'khi đợt kết thúc (giấy chứng nhận hết hạn)',
      en: 'the end of the round (of the certificate)',
    },
  },
  office: {
    vi: '5 năm',
    en: '5 years',
    years: 5,
    from: { vi: 'khi phân công kết thúc', en: 'the end of the appointment' },
  },
  account: {
    vi: 'khi còn dùng',
    en: 'while in use',
    years: null,
    from: { vi: '–', en: '–' },
  },
} as const satisfies Record<
  string,
  {
    readonly vi: string;
    readonly en: string;
    readonly years: number | null;
    readonly from: { readonly vi: string; readonly en: string };
  }
>;
export type RetentionTerm = keyof typeof retentionTerms;
