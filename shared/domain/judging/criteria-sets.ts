import * as z from 'zod';

export type Criterion = {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  /** Hundredths of a point. */
  readonly max: number;
  /** Names only: no published text gives them points; a score frame may. */
  readonly subCriteria: readonly { readonly code: string; readonly vi: string; readonly en: string }[];
};

export type CriteriaSet = {
  readonly vi: string;
  readonly en: string;
  readonly legalBasis: string;
  readonly from: string;
  readonly until: string | null;
  readonly criteria: readonly Criterion[];
};

/** Criteria sets by rule version. Points stand at criterion level only: 40, 40, 10, 10 of 100. */
export const criteriaSets = {
  'tt26-2014-phuluc4': {
    vi: 'Phụ lục số 4, Thông tư 26/2014/TT-BCT',
    en: 'Annex 4, Circular 26/2014/TT-BCT',
    legalBasis: 'Circular 26/2014/TT-BCT, Annex 4; consolidated in 46/VBHN-BCT (2025)',
    from: '2014-10-21',
    until: null,
    criteria: [
      {
        code: 'C1',
        vi: 'Đáp ứng thị trường và khả năng phát triển sản xuất',
        en: 'Market response and capacity to develop production',
        max: 4000,
        subCriteria: [
          { code: 'C1.1', vi: 'Đáp ứng nhu cầu thị trường', en: 'Meeting market demand' },
          { code: 'C1.2', vi: 'Khả năng phát triển sản xuất', en: 'Capacity to develop production' },
        ],
      },
      {
        code: 'C2',
        vi: 'Kinh tế - kỹ thuật - xã hội và môi trường',
        en: 'Economic, technical, social and environmental',
        max: 4000,
        subCriteria: [
          { code: 'C2.1', vi: 'Về kinh tế', en: 'Economic' },
          { code: 'C2.2', vi: 'Về kỹ thuật', en: 'Technical' },
          { code: 'C2.3', vi: 'Về xã hội', en: 'Social' },
          { code: 'C2.4', vi: 'Về môi trường', en: 'Environmental' },
        ],
      },
      {
        code: 'C3',
        vi: 'Tính văn hóa, tính thẩm mỹ',
        en: 'Cultural and aesthetic value',
        max: 1000,
        subCriteria: [],
      },
      { code: 'C4', vi: 'Một số tiêu chí khác', en: 'Other criteria', max: 1000, subCriteria: [] },
    ],
  },
} as const satisfies Record<string, CriteriaSet>;

export type CriteriaSetId = keyof typeof criteriaSets;
export const criteriaSetIdSchema = z.enum(Object.keys(criteriaSets) as [CriteriaSetId, ...CriteriaSetId[]]);

/** The criteria of a set, in the order of the annex. */
export const criteriaOf = (id: CriteriaSetId): readonly Criterion[] => criteriaSets[id].criteria;
