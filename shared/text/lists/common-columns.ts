import { establishmentKinds } from '#shared/domain/establishment/kinds.ts';
import type { ListColumns } from '#shared/domain/list/columns.ts';
import { productGroups } from '#shared/domain/product/groups.ts';

/** Columns that several lists share: the same key, heading and kind wherever they stand. */
export const common = {
  receiptCode: { vi: 'Mã hồ sơ', en: 'Receipt code', kind: 'code' },
  selectionCode: { vi: 'Mã số bình chọn', en: 'Selection code', kind: 'code' },
  product: { vi: 'Tên sản phẩm, bộ sản phẩm', en: 'Product or set', kind: 'text' },
  set: { vi: 'Bộ sản phẩm', en: 'Set', kind: 'flag' },
  group: { vi: 'Nhóm sản phẩm', en: 'Product group', kind: 'choice', labels: productGroups },
  establishment: { vi: 'Tên cơ sở', en: 'Establishment', kind: 'text' },
  establishmentKind: {
    vi: 'Loại hình cơ sở',
    en: 'Kind of establishment',
    kind: 'choice',
    labels: establishmentKinds,
  },
  commune: { vi: 'Xã, phường, đặc khu', en: 'Commune', kind: 'text' },
  province: { vi: 'Tỉnh, thành phố', en: 'Province', kind: 'text' },
  address: { vi: 'Địa chỉ nơi sản xuất', en: 'Address of production', kind: 'text' },
} as const satisfies ListColumns;
