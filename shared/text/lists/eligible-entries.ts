import { common } from './common-columns.ts';

/** What jurors of a blind round may hold: nothing in it names the maker. */
export const eligibleEntriesShape = {
  id: 'eligible-entries',
  vi: 'Danh sách sản phẩm dự bình chọn theo mã số',
  en: 'Entries by selection code',
  columns: {
    selectionCode: common.selectionCode,
    group: common.group,
    product: common.product,
    set: common.set,
  },
} as const;
