import type { WebTexts } from '../web-texts.ts';

/** Choosing a commune. */
export const placeTexts = {
  'place.commune': { vi: 'Xã, phường, đặc khu', en: 'Commune, ward or special zone' },
  'place.province-first': {
    vi: 'Chọn tỉnh, thành phố trước.',
    en: 'Choose the province or city first.',
  },
  'place.code-hint': {
    vi: 'Chưa tải được danh mục: ghi mã 5 chữ số (danh mục từ 01/7/2025), hoặc mở lại trang khi có mạng.',
    en: 'The list could not be loaded: write the code of 5 digits (list of 1 July 2025), or come back with a line.',
  },
  'place.code-bad': { vi: 'Mã xã, phường gồm 5 chữ số.', en: 'The code has 5 digits.' },
  'place.unlisted': { vi: '{code} (không có trong danh mục)', en: '{code} (not on the list)' },
} as const satisfies WebTexts;
