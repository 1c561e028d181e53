import { common } from './common-columns.ts';

export const recognisedUnitsShape = {
  id: 'recognised-units',
  vi: 'Danh sách sản phẩm được công nhận',
  en: 'Products recognised by a decision',
  columns: {
    number: { vi: 'Số thứ tự', en: 'No.', kind: 'count' },
    product: common.product,
    members: { vi: 'Số sản phẩm dự bình chọn', en: 'Entries', kind: 'count' },
    group: common.group,
    establishment: common.establishment,
    establishmentKind: common.establishmentKind,
    address: common.address,
    commune: common.commune,
    province: common.province,
    tier: { vi: 'Hạng giải', en: 'Tier', kind: 'text' },
    decision: { vi: 'Số quyết định', en: 'Decision', kind: 'code' },
    decisionDate: { vi: 'Ngày quyết định', en: 'Day of the decision', kind: 'day' },
  },
} as const;
