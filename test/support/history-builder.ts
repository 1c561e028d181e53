import { type HistoryColumn, historyColumnNames } from '#shared/domain/recognition/history/columns.ts';

type Cells = Partial<Record<HistoryColumn, string>>;

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A line of a file of past recognitions: a sample in every cell that must be filled, and what a test wants otherwise. */
export const historyCells = (index: number, more: Cells = {}): Cells => ({
  nam: '2014',
  dot: 'Đợt bình chọn mẫu',
  so_giay_chung_nhan: `${index}/GCN (mẫu)`,
  ngay_cap: '15/11/2014',
  so_quyet_dinh: '100/QĐ-UBND (mẫu)',
  ngay_quyet_dinh: '10/11/2014',
  san_pham: `Sản phẩm Mẫu ${index}`,
  nhom: 'CBNLTS',
  co_so: `Cơ sở Mẫu ${index}`,
  loai_co_so: 'HTX',
  ma_tinh: '06',
  huyen: 'Huyện Mẫu',
  xa: 'Xã Mẫu',
  ...more,
});

/** Lines as the file that an official sends. */
export const historyCsv = (lines: readonly Cells[]): string =>
  [
    historyColumnNames.join(','),
    ...lines.map(cells => historyColumnNames.map(name => quoted(cells[name] ?? '')).join(',')),
  ].join('\r\n');

const ofYear = (year: number): Cells => ({
  nam: String(year),
  dot: `Đợt bình chọn mẫu năm ${year}`,
  so_quyet_dinh: `${year}/QĐ (mẫu)`,
  ngay_quyet_dinh: `10/11/${year}`,
  ngay_cap: `15/11/${year}`,
});

/** The provincial rounds, by the product that they recognised first: the products are shared out over them. */
const provincialYears = [2012, 2014, 2016, 2018] as const;
const provincialYear = (product: number): number => provincialYears[(product - 1) % 4] ?? 0;

/** So many lines of one level: establishment `index` made product `index`. */
const lines = (
  yearOf: (product: number) => number,
  products: readonly number[],
  level: string,
): readonly Cells[] =>
  products.map((product, place) =>
    historyCells(product, {
      ...ofYear(yearOf(product)),
      so_giay_chung_nhan: `${place + 1}/GCN-${level} (mẫu)`,
      // The last five products are of establishments that have one already.
      co_so: `Cơ sở Mẫu ${product > 45 ? product - 45 : product}`,
      nhom: ['TCMN', 'CBNLTS', 'CK', 'KHAC'][product % 4] ?? '',
      loai_co_so: ['DNNVV', 'HTX', 'THT', 'HKD'][product % 4] ?? '',
    }),
  );

const to = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

/**
 * Sample lines with the figures of Bắc Kạn from 2012 to early 2020: four provincial rounds with 50 products of 45
 * establishments, ten of them recognised for the northern region and two for the nation. The names are samples.
 */
export const bacKanHistory = {
  TINH: lines(provincialYear, to(50), 'TINH'),
  // In the year of the province's round, or in the first year of regional ones.
  KHUVUC: lines(product => Math.max(2014, provincialYear(product)), to(10), 'KV'),
  QUOCGIA: lines(product => [2015, 2019][product - 1] ?? 0, to(2), 'QG'),
} as const;
