import type { WebTexts } from '../web-texts.ts';

/** A publication seen before it happens. */
export const publishTexts = {
  'publish.what': { vi: 'những gì sẽ công bố', en: 'what would be published' },
  'publish.basis': { vi: 'Theo', en: 'By' },
  'publish.basis-proposal': { vi: 'Đề nghị của hội đồng', en: 'The proposal of the council' },
  'publish.basis-decision': { vi: 'Quyết định đã ghi', en: 'The recorded decision' },
  'publish.recognised': { vi: 'Được công nhận', en: 'Recognised' },
  'publish.not-recognised': { vi: 'Không được công nhận', en: 'Not recognised' },
  'publish.told': { vi: 'Báo cho', en: 'Told' },
  'publish.told-detail': {
    vi: '{producers} cơ sở, {mails} thư; mỗi cơ sở chỉ biết về sản phẩm của mình',
    en: '{producers} producers by {mails} mails; each hears of their own products only',
  },
  'publish.complaints': { vi: 'Khiếu nại', en: 'Complaints' },
  'publish.complaints-detail': {
    vi: '{days} ngày làm việc kể từ khi công bố',
    en: '{days} working days from publication',
  },
  'publish.without-address': {
    vi: '{count} cơ sở không có địa chỉ thư, cơ quan phải tự báo',
    en: '{count} producers have no mail address; the office must tell them',
  },
  'publish.list': { vi: 'Sản phẩm được công nhận', en: 'Products recognised' },
  'publish.codes': { vi: 'Mã bình chọn', en: 'Selection codes' },
  'publish.name': { vi: 'Sản phẩm', en: 'Product' },
  'publish.group': { vi: 'Nhóm', en: 'Group' },
  'publish.not-list': { vi: 'Mã không được công nhận ({count})', en: 'Codes not recognised ({count})' },
} as const satisfies WebTexts;
