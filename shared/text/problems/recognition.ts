import type { ProblemTexts } from './problem-texts.ts';

export const recognitionProblems = {
  'certificate.issued': {
    status: 409,
    vi: 'Giấy chứng nhận đã được cấp.',
    en: 'The certificate has been issued.',
  },
  'certificate.unit-incomplete': {
    status: 409,
    vi: 'Thiếu hồ sơ hoặc quyết định của một sản phẩm được công nhận.',
    en: 'A recognised unit lacks its dossier or decision.',
  },
  'certificate.missing': {
    status: 409,
    vi: 'Còn sản phẩm được công nhận chưa có giấy chứng nhận.',
    en: 'A recognised unit has no certificate yet.',
  },
  'certificate.revoked': {
    status: 409,
    vi: 'Giấy chứng nhận đã bị thu hồi.',
    en: 'The certificate has been revoked already.',
  },
  'nomination.round-not-certified': {
    status: 409,
    vi: 'Đợt bình chọn chưa cấp xong giấy chứng nhận.',
    en: 'The round has not issued its certificates.',
  },
} as const satisfies ProblemTexts;
