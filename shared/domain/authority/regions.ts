/**
 * Regions in which regional rounds are run. Which region a province belongs to is set by no published table since the mergers of
 * 2025, so the official who offers a nomination chooses.
 */
export const regions = {
  BAC: { vi: 'Phía Bắc', en: 'The North' },
  TRUNG_TAYNGUYEN: { vi: 'Miền Trung - Tây Nguyên', en: 'The Centre and Highlands' },
  NAM: { vi: 'Phía Nam', en: 'The South' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;

export type RegionCode = keyof typeof regions;
export const regionCodes = Object.keys(regions) as RegionCode[];

/** The region of a code; undefined for any other code. */
export const regionOf = (code: string): { readonly vi: string; readonly en: string } | undefined =>
  (regions as Readonly<Record<string, { readonly vi: string; readonly en: string }>>)[code];
