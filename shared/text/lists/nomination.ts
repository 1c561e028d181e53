import { common } from './common-columns.ts';

/** Danh sách trích ngang: what accompanies the request to the level above. */
export const nominationShape = {
  id: 'nomination',
  vi: 'Danh sách trích ngang đề cử lên cấp trên',
  en: 'Products nominated to the level above',
  columns: {
    number: { vi: 'Số thứ tự', en: 'No.', kind: 'count' },
    product: common.product,
    group: common.group,
    establishment: common.establishment,
    establishmentKind: common.establishmentKind,
    representative: { vi: 'Người đại diện', en: 'Representative', kind: 'text' },
    address: common.address,
    commune: common.commune,
    province: common.province,
    certificate: { vi: 'Số giấy chứng nhận', en: 'Certificate number', kind: 'code' },
    validTo: { vi: 'Có giá trị đến', en: 'Valid to', kind: 'day' },
    decision: { vi: 'Số quyết định', en: 'Decision', kind: 'code' },
    decisionDate: { vi: 'Ngày quyết định', en: 'Day of the decision', kind: 'day' },
    dossierHash: { vi: 'Mã niêm phong hồ sơ (SHA-256)', en: 'Seal of the dossier (SHA-256)', kind: 'code' },
  },
} as const;
