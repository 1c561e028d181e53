/** What a conflict of interest rests on, as people are told it. */
export const conflictBases = {
  declared: { vi: 'Tự khai báo', en: 'Declared by the person' },
  owner: { vi: 'Chính là chủ của hồ sơ', en: 'Owns the dossier' },
  'same-tax-code': {
    vi: 'Có liên quan đến cơ sở cùng mã số thuế',
    en: 'Has to do with a firm of the same tax code',
  },
  'same-phone': {
    vi: 'Trùng số điện thoại với người đại diện của cơ sở',
    en: 'Shares a phone number with the establishment’s representative',
  },
  'same-address': {
    vi: 'Trùng địa chỉ với trụ sở hoặc nơi sản xuất của cơ sở',
    en: 'Shares an address with the establishment’s office or workshop',
  },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;

export type ConflictBasis = keyof typeof conflictBases;
export const conflictBasisCodes = Object.keys(conflictBases) as [ConflictBasis, ...ConflictBasis[]];
