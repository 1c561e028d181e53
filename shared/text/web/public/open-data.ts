import type { WebTexts } from '../web-texts.ts';

/** The page of the register as open data. */
export const openDataTexts = {
  'data.title': { vi: 'Dữ liệu mở', en: 'Open data' },
  'data.lead': {
    vi: 'Danh mục sản phẩm được công nhận dưới dạng tệp để máy đọc, mỗi năm một tệp, cập nhật trong năm phút.',
    en: 'The register of recognised products as files for programs, one for each year, at most five minutes old.',
  },
  'data.files': { vi: 'Tệp theo năm', en: 'Files by year' },
  'data.csv-of': { vi: 'CSV năm {year}', en: 'CSV of {year}' },
  'data.json-of': { vi: 'JSON năm {year}', en: 'JSON of {year}' },
  'data.schema': { vi: 'Lược đồ JSON của một dòng', en: 'JSON Schema of a row' },
  'data.licence': { vi: 'Giấy phép', en: 'Licence' },
  'data.licence-words': {
    vi: 'Được dùng lại, kể cả để kinh doanh, khi ghi rõ nguồn.',
    en: 'Free to use, for business too, when the source is named.',
  },
  'data.licence-name': { vi: 'Giấy phép CC BY 4.0', en: 'Licence CC BY 4.0' },
  'data.personal': {
    vi: 'Không có dữ liệu cá nhân: hộ kinh doanh chỉ có tên, xã và tỉnh.',
    en: 'No personal data: of a household business only its name, commune and province.',
  },
  'data.columns': { vi: 'Các cột', en: 'Columns' },
  'data.column': { vi: 'Cột', en: 'Column' },
  'data.means': { vi: 'Nội dung', en: 'What it holds' },
} as const satisfies WebTexts;
