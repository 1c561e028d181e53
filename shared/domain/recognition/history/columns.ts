type Column = {
  readonly vi: string;
  readonly en: string;
  readonly required: boolean;
  /** What a cell may hold, for the page beside the template. */
  readonly hint: { readonly vi: string; readonly en: string };
  /** The cell of the template's one line: it says that it is a sample. */
  readonly sample: string;
};

const day = { vi: 'ngày/tháng/năm, ví dụ 31/12/2014', en: 'day/month/year, such as 31/12/2014' };

/**
 * The columns of a file of past recognitions, by the heading that machines read; the file may bear the Vietnamese name
 * instead, with or without marks, in any order.
 */
export const historyColumns = {
  nam: {
    vi: 'Năm',
    en: 'Year',
    required: true,
    hint: { vi: 'năm của đợt', en: 'of the round' },
    sample: '2014',
  },
  dot: {
    vi: 'Đợt bình chọn',
    en: 'Round',
    required: true,
    hint: { vi: 'tên đợt', en: 'its name' },
    sample: 'Đợt bình chọn mẫu năm 2014',
  },
  so_giay_chung_nhan: {
    vi: 'Số giấy chứng nhận',
    en: 'Certificate number',
    required: true,
    hint: { vi: 'duy nhất trong năm của cơ quan', en: 'unique in the year of the authority' },
    sample: '01/GCN (mẫu)',
  },
  ngay_cap: { vi: 'Ngày cấp', en: 'Issued on', required: true, hint: day, sample: '15/11/2014' },
  so_quyet_dinh: {
    vi: 'Số quyết định',
    en: 'Decision number',
    required: true,
    hint: { vi: 'quyết định công nhận', en: 'of the recognition' },
    sample: '100/QĐ-UBND (mẫu)',
  },
  ngay_quyet_dinh: {
    vi: 'Ngày quyết định',
    en: 'Decision date',
    required: true,
    hint: day,
    sample: '10/11/2014',
  },
  san_pham: {
    vi: 'Sản phẩm',
    en: 'Product',
    required: true,
    hint: { vi: 'tên sản phẩm hoặc bộ sản phẩm', en: 'name of the product or set' },
    sample: 'Sản phẩm Mẫu 1',
  },
  thanh_phan: {
    vi: 'Thành phần của bộ',
    en: 'Products of the set',
    required: false,
    hint: {
      vi: 'cách nhau bằng dấu chấm phẩy; để trống nếu là một sản phẩm',
      en: 'parted by semicolons; empty for a single product',
    },
    sample: '',
  },
  nhom: {
    vi: 'Nhóm',
    en: 'Group',
    required: true,
    hint: {
      vi: 'mã nhóm (TCMN, CBNLTS, CK, KHAC) hoặc tên nhóm',
      en: 'code (TCMN, CBNLTS, CK, KHAC) or name',
    },
    sample: 'CBNLTS',
  },
  co_so: {
    vi: 'Cơ sở',
    en: 'Establishment',
    required: true,
    hint: { vi: 'tên cơ sở', en: 'its name' },
    sample: 'Hợp tác xã Mẫu 1',
  },
  ma_co_so: {
    vi: 'Mã cơ sở',
    en: 'Establishment code',
    required: false,
    hint: {
      vi: 'mã tự đặt, giống nhau ở mọi dòng của một cơ sở; để trống thì nhận ra theo tên. Không dùng mã số thuế của hộ kinh doanh',
      en: 'of your own, the same on all lines of one establishment; empty: known by its name. Never the tax code of a household',
    },
    sample: 'CS-001',
  },
  loai_co_so: {
    vi: 'Loại cơ sở',
    en: 'Kind of establishment',
    required: true,
    hint: { vi: 'DNNVV, HTX, LHHTX, THT, HKD hoặc tên loại', en: 'DNNVV, HTX, LHHTX, THT, HKD or the name' },
    sample: 'HTX',
  },
  ma_tinh: {
    vi: 'Mã tỉnh',
    en: 'Province code',
    required: true,
    hint: {
      vi: 'hai chữ số, theo tỉnh tại thời điểm cấp (Bắc Kạn cũ: 06)',
      en: 'two digits, of the province at issue (old Bắc Kạn: 06)',
    },
    sample: '06',
  },
  huyen: {
    vi: 'Huyện',
    en: 'District',
    required: false,
    hint: { vi: 'tên, trước 01/7/2025', en: 'name, before 1 July 2025' },
    sample: 'Huyện Mẫu',
  },
  xa: {
    vi: 'Xã',
    en: 'Commune',
    required: false,
    hint: { vi: 'tên tại thời điểm cấp', en: 'name at issue' },
    sample: 'Xã Mẫu',
  },
  de_cu: {
    vi: 'Đề cử lên cấp trên',
    en: 'Nominated upwards',
    required: false,
    hint: {
      vi: '“có” hoặc “không”; để trống nếu không rõ',
      en: '“có” (yes) or “không” (no); empty if not known',
    },
    sample: '',
  },
  ngay_thu_hoi: { vi: 'Ngày thu hồi', en: 'Revoked on', required: false, hint: day, sample: '' },
  quyet_dinh_thu_hoi: {
    vi: 'Quyết định thu hồi',
    en: 'Decision of revocation',
    required: false,
    hint: { vi: 'phải có khi có ngày thu hồi', en: 'needed with the day of revocation' },
    sample: '',
  },
} as const satisfies Record<string, Column>;

export type HistoryColumn = keyof typeof historyColumns;
export const historyColumnNames = Object.keys(historyColumns) as HistoryColumn[];

/** Lines of one file at most. */
export const maxHistoryLines = 5000;
/** Characters of one file at most. */
export const maxHistoryCharacters = 2_000_000;
/** Lines that one import takes: each is a record and an audit entry of the 100 items of a transaction. */
export const linesPerImport = 40;

/** The file to fill in: headings as people read them and one line that says it is a sample. */
export const historyTemplate = (): string => {
  const line = (cells: readonly string[]) =>
    cells.map(cell => (/[",;\n]/.test(cell) ? `"${cell}"` : cell)).join(',');
  return `\uFEFF${[
    line(historyColumnNames.map(name => historyColumns[name].vi)),
    line(historyColumnNames.map(name => historyColumns[name].sample)),
  ].join('\r\n')}\r\n`;
};
