import type { WebTexts } from '../web-texts.ts';

/** The start of a dossier. */
export const startTexts = {
  'start.title': { vi: 'Lập hồ sơ mới', en: 'Start a dossier' },
  'start.lead': {
    vi: 'Mỗi sản phẩm (hoặc bộ sản phẩm) một hồ sơ. Chọn ba điều dưới đây rồi bắt đầu.',
    en: 'One dossier a product or set. Choose these three things and begin.',
  },
  'start.round': { vi: 'Đợt bình chọn', en: 'Round' },
  'start.round-hint': { vi: 'Nhận hồ sơ đến {until}', en: 'Dossiers are taken until {until}' },
  'start.no-round': { vi: 'Hiện không có đợt nào nhận hồ sơ', en: 'No round takes dossiers now' },
  'start.establishment': { vi: 'Cơ sở', en: 'Establishment' },
  'start.new-establishment': { vi: 'Khai cơ sở mới', en: 'A new establishment' },
  'start.product': { vi: 'Sản phẩm', en: 'Product' },
  'start.new-product': { vi: 'Khai sản phẩm mới', en: 'A new product' },
  'start.begin': { vi: 'Bắt đầu', en: 'Begin' },
  'start.taken': { vi: 'Đã có hồ sơ trong đợt này', en: 'Has a dossier in this round' },
  'start.copy': { vi: 'Chép từ hồ sơ trước', en: 'Copy an earlier dossier' },
  'start.copy-lead': {
    vi: 'Lấy lại giấy tờ và ảnh còn dùng được của một hồ sơ đã lập cho sản phẩm này.',
    en: 'Takes over the papers and photographs of an earlier dossier that still serve.',
  },
  'start.copy-of': { vi: 'Chép hồ sơ {product}, {round}', en: 'Copy {product}, {round}' },
  'start.copied': { vi: 'Đã chép {count} tệp', en: 'Files copied: {count}' },
  'start.left-out': { vi: 'Không chép được các tệp sau:', en: 'These were left out:' },
  'start.to-copy': { vi: 'Mở hồ sơ vừa chép', en: 'Open the copy' },
  'start.producer-name': { vi: 'Lập hộ cho (họ và tên)', en: 'Filed for (name)' },
  'start.producer-name-hint': {
    vi: 'Người của cơ sở nhờ nộp hộ. Mã xác nhận gửi về điện thoại của người đại diện cơ sở.',
    en: 'The person at the establishment who asks for it. The code goes to the phone of its representative.',
  },
} as const satisfies WebTexts;
