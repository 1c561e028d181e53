import type { WebTexts } from '../web-texts.ts';

/** Lists as files, and the figures of an authority. */
export const listsTexts = {
  'lists.download': { vi: 'Tải danh sách', en: 'Download the list' },
  'lists.download-filed': { vi: 'Tải danh sách hồ sơ', en: 'Download the dossiers filed' },
  'lists.download-screening': { vi: 'Tải tình hình kiểm tra', en: 'Download the state of screening' },
  'lists.download-entries': { vi: 'Tải danh sách theo mã số', en: 'Download the entries by code' },
  'lists.formats': {
    vi: 'Mở bằng Excel thì chọn XLSX; CSV và JSON dành cho phần mềm khác.',
    en: 'Choose XLSX to open it in Excel; CSV and JSON are for other programs.',
  },
  'lists.xlsx': { vi: 'XLSX', en: 'XLSX' },
  'lists.csv': { vi: 'CSV', en: 'CSV' },
  'lists.json': { vi: 'JSON', en: 'JSON' },
  'ministry.title': { vi: 'Nhập cơ sở dữ liệu quốc gia', en: 'For the national database' },
  'ministry.lead': {
    vi: 'Một tệp nén: số liệu từng sản phẩm theo thứ tự phiếu đăng ký, hướng dẫn các cột, giấy tờ và ảnh của hồ sơ.',
    en: 'One archive: the data of each product in the order of the registration form, a guide to the columns, and the papers and photographs.',
  },
  'ministry.download': { vi: 'Tải tệp nén', en: 'Download the archive' },
  'frame.reports': { vi: 'Báo cáo', en: 'Reports' },
  'reports.lead': {
    vi: 'Số đứng trước là số sản phẩm, số trong ngoặc là số cơ sở. Dấu gạch: chưa đến lúc được biết.',
    en: 'Products first, establishments in brackets. A dash: it may not be told yet.',
  },
  'reports.scope': { vi: 'Xem', en: 'Show' },
  'reports.all': { vi: 'Tất cả các đợt', en: 'All rounds' },
  'reports.none': { vi: 'Chưa có đợt nào đã mở', en: 'No round has been opened yet' },
  'reports.xlsx': { vi: 'Tải XLSX', en: 'Download XLSX' },
  'reports.docx': { vi: 'Tải DOCX', en: 'Download DOCX' },
  'reports.line': { vi: 'Nội dung', en: 'What' },
  'reports.total': { vi: 'Tổng số', en: 'All' },
  'reports.by-group': { vi: 'Theo nhóm sản phẩm', en: 'By product group' },
  'reports.by-place': { vi: 'Theo địa bàn', en: 'By place' },
  'reports.by-kind': { vi: 'Theo loại hình cơ sở', en: 'By kind of establishment' },
  'reports.by-year': { vi: 'Theo năm', en: 'By year' },
  'reports.count': { vi: '{entries} ({establishments})', en: '{entries} ({establishments})' },
  'reports.untold': { vi: '–', en: '–' },
  'reports.units': { vi: 'Giấy chứng nhận', en: 'Certificates' },
  'reports.promised': { vi: 'Hỗ trợ đã quyết định', en: 'Support promised' },
  'reports.delivered': { vi: 'Hỗ trợ đã giao', en: 'Support delivered' },
} as const satisfies WebTexts;
