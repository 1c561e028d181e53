import * as z from 'zod';

/** What to look at, in short points; empty where the sub-criteria say it, or no published text does. */
type Points = { readonly vi: readonly string[]; readonly en: readonly string[] };

export type Criterion = {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  /** Hundredths of a point. */
  readonly max: number;
  /** Names only: no published text gives them points; a score frame may. */
  readonly subCriteria: readonly {
    readonly code: string;
    readonly vi: string;
    readonly en: string;
    readonly lookFor: Points;
  }[];
  readonly lookFor: Points;
};

export type CriteriaSet = {
  readonly vi: string;
  readonly en: string;
  readonly legalBasis: string;
  readonly from: string;
  readonly until: string | null;
  readonly criteria: readonly Criterion[];
};

const unsaid = { vi: [], en: [] } as const satisfies Points;

/**
 * Criteria sets by rule version. Points stand at criterion level only: 40, 40, 10, 10 of 100; `lookFor` follows the
 * sub-headings that a district published (A Lưới, 2021).
 */
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
        lookFor: unsaid,
        subCriteria: [
          {
            code: 'C1.1',
            vi: 'Đáp ứng nhu cầu thị trường',
            en: 'Meeting market demand',
            lookFor: {
              vi: [
                'Đáp ứng nhu cầu trong nước và nước ngoài đến đâu',
                'Thay thế hoặc cạnh tranh được với hàng nhập khẩu',
              ],
              en: [
                'How far it meets demand at home and abroad',
                'Whether it replaces or competes with imports',
              ],
            },
          },
          {
            code: 'C1.2',
            vi: 'Khả năng phát triển sản xuất',
            en: 'Capacity to develop production',
            lookFor: {
              vi: [
                'Sản xuất hàng loạt, số lượng lớn',
                'Công nghệ, thiết bị hiện đại; quy mô',
                'Nhân rộng được, kéo theo ngành khác',
                'Nguyên liệu trong nước, tham gia chuỗi giá trị',
              ],
              en: [
                'Serial production in large number',
                'Modern technology and equipment; scale',
                'Can be replicated and pulls other sectors along',
                'Domestic materials, a place in a value chain',
              ],
            },
          },
        ],
      },
      {
        code: 'C2',
        vi: 'Kinh tế - kỹ thuật - xã hội và môi trường',
        en: 'Economic, technical, social and environmental',
        max: 4000,
        lookFor: unsaid,
        subCriteria: [
          {
            code: 'C2.1',
            vi: 'Về kinh tế',
            en: 'Economic',
            lookFor: {
              vi: ['Hiệu quả, doanh thu', 'Chỉ tiêu kinh tế khác'],
              en: ['Efficiency and revenue', 'Other economic indicators'],
            },
          },
          {
            code: 'C2.2',
            vi: 'Về kỹ thuật',
            en: 'Technical',
            lookFor: {
              vi: [
                'Trình độ công nghệ, thiết bị',
                'Chất lượng, kiểu dáng; đạt tiêu chuẩn, quy chuẩn kỹ thuật',
                'Hệ thống quản lý sản xuất, chất lượng; tay nghề lao động',
              ],
              en: [
                'Level of technology and equipment',
                'Quality and design; standards and technical regulations met',
                'Management of production and quality; skill of the workforce',
              ],
            },
          },
          {
            code: 'C2.3',
            vi: 'Về xã hội',
            en: 'Social',
            lookFor: {
              vi: ['Việc làm tạo ra hoặc thu hút', 'Thu nhập bình quân của lao động', 'Tác động xã hội khác'],
              en: ['Jobs created or attracted', 'Average income of workers', 'Other social effects'],
            },
          },
          { code: 'C2.4', vi: 'Về môi trường', en: 'Environmental', lookFor: unsaid },
        ],
      },
      {
        code: 'C3',
        vi: 'Tính văn hóa, tính thẩm mỹ',
        en: 'Cultural and aesthetic value',
        max: 1000,
        lookFor: unsaid,
        subCriteria: [],
      },
      {
        code: 'C4',
        vi: 'Một số tiêu chí khác',
        en: 'Other criteria',
        max: 1000,
        lookFor: unsaid,
        subCriteria: [],
      },
    ],
  },
} as const satisfies Record<string, CriteriaSet>;

export type CriteriaSetId = keyof typeof criteriaSets;
export const criteriaSetIdSchema = z.enum(Object.keys(criteriaSets) as [CriteriaSetId, ...CriteriaSetId[]]);

/** The criteria of a set, in the order of the annex. */
export const criteriaOf = (id: CriteriaSetId): readonly Criterion[] => criteriaSets[id].criteria;
