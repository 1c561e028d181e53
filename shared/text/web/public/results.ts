import type { WebTexts } from '../web-texts.ts';

/** Published results: of one round, over all of them, and figures. */
export const resultTexts = {
  'results.title': { vi: 'Sản phẩm đã được công nhận', en: 'Recognised products' },
  'results.lead': { vi: 'Chỉ gồm các đợt đã công bố kết quả.', en: 'Of rounds whose results are published.' },
  'results.search': { vi: 'Tên sản phẩm hoặc cơ sở', en: 'Product or establishment' },
  'results.search-hint': {
    vi: 'Gõ có dấu hay không dấu đều được.',
    en: 'With or without Vietnamese accents.',
  },
  'results.year': { vi: 'Năm', en: 'Year' },
  'results.level': { vi: 'Cấp', en: 'Level' },
  'results.group': { vi: 'Nhóm', en: 'Group' },
  'results.province': { vi: 'Tỉnh, thành phố', en: 'Province or city' },
  'results.any': { vi: 'Tất cả', en: 'All' },
  'results.found': { vi: 'Tìm thấy {count} sản phẩm.', en: '{count} products found.' },
  'results.none': { vi: 'Không có sản phẩm nào như vậy', en: 'No such product' },
  'results.none-hint': {
    vi: 'Hãy bớt điều kiện hoặc gõ ngắn hơn.',
    en: 'Try fewer filters or shorter words.',
  },
  'results.product': { vi: 'Sản phẩm', en: 'Product' },
  'results.establishment': { vi: 'Cơ sở', en: 'Establishment' },
  'results.place': { vi: 'Nơi sản xuất', en: 'Place' },
  'results.map': { vi: 'Bản đồ 34 tỉnh, thành phố', en: 'Map of the 34 provinces and cities' },
  'results.map-hint': {
    vi: 'Mỗi ô là một tỉnh, thành phố; bấm để lọc danh sách.',
    en: 'Each tile is a province or city; press one to filter the list.',
  },
  'results.map-said': { vi: '{count} sản phẩm', en: '{count} products' },
  'results.map-one': { vi: '{count} sản phẩm', en: '{count}' },
  'results.tile-79': { vi: 'TP. HCM', en: 'HCMC' },
  'results.map-none': { vi: 'chưa có', en: 'none' },
  'results.map-from': { vi: 'từ {from} đến {to}', en: '{from} to {to}' },
  'results.list': { vi: 'Danh sách', en: 'List' },
  'results.figures': { vi: 'Số liệu qua các năm', en: 'Figures over the years' },
  'results.figures-lead': {
    vi: 'Tổng cộng {count} sản phẩm được công nhận trong các đợt đã công bố.',
    en: '{count} products recognised in all published rounds.',
  },
  'results.no-figures': { vi: 'Chưa có đợt nào công bố kết quả', en: 'No round has published results yet' },
  'results.by-year': { vi: 'Theo năm', en: 'By year' },
  'results.by-group': { vi: 'Theo nhóm sản phẩm', en: 'By product group' },
  'results.by-level': { vi: 'Theo cấp', en: 'By level' },
  'results.by-province': { vi: 'Theo tỉnh, thành phố', en: 'By province or city' },
  'results.count': { vi: 'Số sản phẩm', en: 'Products' },
  'results.of-round': { vi: 'Kết quả: {title}', en: 'Results: {title}' },
  'results.decision': {
    vi: 'Quyết định số {number} ngày {date} của {authority}',
    en: 'Decision {number} of {date} by {authority}',
  },
  'results.published': { vi: 'Công bố lúc {moment}', en: 'Published at {moment}' },
  'results.not-yet': {
    vi: 'Đợt này chưa công bố kết quả.',
    en: 'This round has not published its results yet.',
  },
} as const satisfies WebTexts;
