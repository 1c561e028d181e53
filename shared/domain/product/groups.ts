import * as z from 'zod';

/** Product groups (Circular 26/2014/TT-BCT, Article 5). Codes never change; labels may, by rule version. */
export const productGroups = {
  TCMN: {
    vi: 'Sản phẩm thủ công mỹ nghệ',
    en: 'Handicrafts',
    order: 1,
    examples: {
      vi: ['mây tre đan', 'gốm sứ', 'thổ cẩm, thêu ren', 'đồ gỗ mỹ nghệ'],
      en: ['rattan and bamboo weaving', 'ceramics', 'brocade and embroidery', 'decorative woodwork'],
    },
  },
  CBNLTS: {
    vi: 'Sản phẩm chế biến nông, lâm, thủy sản và thực phẩm',
    en: 'Processed agricultural, forestry and fishery products and food',
    order: 2,
    examples: {
      vi: ['chè, cà phê', 'miến, bún khô', 'thịt, cá chế biến', 'đồ uống'],
      en: ['tea and coffee', 'dried noodles', 'processed meat and fish', 'beverages'],
    },
  },
  CK: {
    vi: 'Sản phẩm về thiết bị, máy móc, dụng cụ và phụ tùng cơ khí',
    en: 'Equipment, machinery, tools and mechanical parts',
    order: 3,
    examples: {
      vi: ['máy nông nghiệp', 'máy chế biến', 'dụng cụ cầm tay', 'phụ tùng, chi tiết máy'],
      en: ['farm machinery', 'processing machines', 'hand tools', 'spare and machine parts'],
    },
  },
  KHAC: {
    vi: 'Các sản phẩm khác',
    en: 'Other products',
    order: 4,
    examples: { vi: ['vật liệu xây dựng', 'mỹ phẩm'], en: ['building materials', 'cosmetics'] },
  },
} as const satisfies Record<
  string,
  {
    readonly vi: string;
    readonly en: string;
    readonly order: number;
    /** A few things people make, so that a producer finds the group; not a list of all that belongs to it. */
    readonly examples: { readonly vi: readonly string[]; readonly en: readonly string[] };
  }
>;

export type ProductGroup = keyof typeof productGroups;
export const productGroupSchema = z.enum(Object.keys(productGroups) as [ProductGroup, ...ProductGroup[]]);

/** Kinds of set (Circular 26/2014/TT-BCT, Article 3.2). */
export const setKinds = {
  SAME_DESIGN_USE_MULTI_MATERIAL: {
    vi: 'Cùng kiểu dáng, công dụng; khác chất liệu',
    en: 'Same design and use, different materials',
  },
  MULTI_DESIGN_SAME_USE_ONE_MATERIAL: {
    vi: 'Khác kiểu dáng; cùng công dụng, một chất liệu',
    en: 'Different designs, same use, one material',
  },
  COMBINABLE: {
    vi: 'Các sản phẩm kết hợp được, tăng giá trị sử dụng',
    en: 'Products that combine and so gain utility',
  },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;

export type SetKind = keyof typeof setKinds;
export const setKindSchema = z.enum(Object.keys(setKinds) as [SetKind, ...SetKind[]]);
