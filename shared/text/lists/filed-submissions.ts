import { common } from './common-columns.ts';
import { sampleWords, submissionWords } from './words.ts';

export const filedSubmissionsShape = {
  id: 'filed-submissions',
  vi: 'Danh sách hồ sơ đăng ký bình chọn',
  en: 'Dossiers filed in a round',
  columns: {
    receiptCode: common.receiptCode,
    product: common.product,
    set: common.set,
    group: common.group,
    establishment: common.establishment,
    establishmentKind: common.establishmentKind,
    commune: common.commune,
    province: common.province,
    address: common.address,
    submittedAt: { vi: 'Nộp lúc', en: 'Filed at', kind: 'instant' },
    assisted: { vi: 'Nộp hộ', en: 'Filed on behalf', kind: 'flag' },
    state: { vi: 'Trạng thái', en: 'State', kind: 'choice', labels: submissionWords },
    sample: { vi: 'Sản phẩm mẫu', en: 'Sample', kind: 'choice', labels: sampleWords },
  },
} as const;
