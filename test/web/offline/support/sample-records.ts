import type { KindFields } from '#web/offline/records/kind-fields.ts';

/** What a sample establishment declares, by path. */
export const establishmentFields: Partial<KindFields['establishment']> = {
  kind: 'HTX',
  name: 'Hợp tác xã mẫu',
  taxCode: '0100109106',
  'representative/name': 'Người Đại Diện Mẫu',
  'representative/position': 'Giám đốc',
  'representative/phone': '0912345678',
  'office/province': '40',
  'office/commune': '17329',
  'office/address': 'Xóm mẫu',
  'site/province': '40',
  'site/commune': '17329',
  'site/address': 'Xóm mẫu',
};
