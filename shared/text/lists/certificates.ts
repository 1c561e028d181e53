import { common } from './common-columns.ts';
import { certificateWords } from './words.ts';

export const certificatesShape = {
  id: 'certificates',
  vi: 'Danh sách giấy chứng nhận đã cấp',
  en: 'Certificates issued',
  columns: {
    number: { vi: 'Số giấy chứng nhận', en: 'Certificate number', kind: 'code' },
    product: common.product,
    group: common.group,
    establishment: common.establishment,
    address: { vi: 'Địa chỉ', en: 'Address', kind: 'text' },
    decision: { vi: 'Số quyết định', en: 'Decision', kind: 'code' },
    decisionDate: { vi: 'Ngày quyết định', en: 'Day of the decision', kind: 'day' },
    issuedOn: { vi: 'Ngày cấp', en: 'Issued on', kind: 'day' },
    validTo: { vi: 'Có giá trị đến', en: 'Valid to', kind: 'day' },
    status: { vi: 'Tình trạng', en: 'Status', kind: 'choice', labels: certificateWords },
    revokedAt: { vi: 'Thu hồi lúc', en: 'Revoked at', kind: 'instant' },
    revokedBy: { vi: 'Quyết định thu hồi', en: 'Decision of revocation', kind: 'code' },
  },
} as const;
