/** How a field is shown to those who see it; who that is stands with each record (`seenBy`). */
export const masks = {
  whole: { vi: 'hiện đủ', en: 'in full' },
  digits: { vi: 'chỉ các số cuối', en: 'last digits' },
  hidden: { vi: 'không hiện cho ai', en: 'shown to nobody' },
  neutral: { vi: 'tên trung tính với giám khảo', en: 'a neutral name to jurors' },
} as const;

/** What stands in a field once the person is taken out of it. */
export type Erasure = 'mark' | 'nothing' | 'empty' | 'keep';

/**
 * Classes of fields. `erasure` is what becomes of the field where its record may be let go: ids of those who acted stay, since
 * they say nothing by themselves and the audit trail rests on them.
 */
export const fieldClasses = {
  plain: {
    vi: 'không phải dữ liệu cá nhân',
    en: 'no personal data',
    sensitive: false,
    mask: 'whole',
    erasure: 'keep',
  },
  actor: { vi: 'mã của người làm', en: 'id of who acted', sensitive: false, mask: 'whole', erasure: 'keep' },
  name: { vi: 'họ tên, chức vụ', en: 'name and position', sensitive: false, mask: 'whole', erasure: 'mark' },
  phone: { vi: 'số điện thoại', en: 'phone', sensitive: false, mask: 'whole', erasure: 'mark' },
  'phone-masked': { vi: 'số điện thoại', en: 'phone', sensitive: false, mask: 'digits', erasure: 'mark' },
  email: { vi: 'địa chỉ thư', en: 'mail address', sensitive: false, mask: 'whole', erasure: 'nothing' },
  'personal-number': {
    vi: 'số định danh cá nhân',
    en: 'personal number',
    sensitive: true,
    mask: 'digits',
    erasure: 'nothing',
  },
  'tax-code': { vi: 'mã số thuế', en: 'tax code', sensitive: false, mask: 'whole', erasure: 'nothing' },
  paper: { vi: 'giấy đăng ký', en: 'registration paper', sensitive: false, mask: 'whole', erasure: 'mark' },
  address: { vi: 'địa chỉ', en: 'address', sensitive: false, mask: 'whole', erasure: 'mark' },
  figures: {
    vi: 'số liệu kinh doanh',
    en: 'business figures',
    sensitive: false,
    mask: 'whole',
    erasure: 'empty',
  },
  figure: {
    vi: 'số liệu kinh doanh',
    en: 'business figures',
    sensitive: false,
    mask: 'whole',
    erasure: 'nothing',
  },
  words: {
    vi: 'lời tự viết, có thể nêu tên người',
    en: 'free text that may name people',
    sensitive: false,
    mask: 'whole',
    erasure: 'mark',
  },
  'optional-words': {
    vi: 'lời tự viết, có thể nêu tên người',
    en: 'free text that may name people',
    sensitive: false,
    mask: 'whole',
    erasure: 'nothing',
  },
  'word-list': {
    vi: 'lời tự viết, có thể nêu tên người',
    en: 'free text that may name people',
    sensitive: false,
    mask: 'whole',
    erasure: 'empty',
  },
  'file-name': { vi: 'tên tệp', en: 'file name', sensitive: false, mask: 'neutral', erasure: 'mark' },
  links: {
    vi: 'nơi có quan hệ (mã số thuế, điện thoại, địa chỉ)',
    en: 'firms the person has to do with (tax codes, phones, addresses)',
    sensitive: false,
    mask: 'whole',
    erasure: 'empty',
  },
  judgement: {
    vi: 'điểm, nhận xét, phiếu biểu quyết của một người',
    en: 'points, remarks or votes of one person',
    sensitive: false,
    mask: 'whole',
    erasure: 'keep',
  },
  secret: { vi: 'mã băm bí mật', en: 'hash of a secret', sensitive: false, mask: 'hidden', erasure: 'keep' },
} as const satisfies Record<
  string,
  {
    readonly vi: string;
    readonly en: string;
    /** Sensitive by Decree 356/2025/NĐ-CP, or treated so. */
    readonly sensitive: boolean;
    readonly mask: keyof typeof masks;
    readonly erasure: Erasure;
  }
>;
export type FieldClass = keyof typeof fieldClasses;
