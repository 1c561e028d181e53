import type { EstablishmentOnPaper } from './establishment-fields.ts';
import { sampleMaker } from './sample-round.ts';

export const sampleEstablishment: EstablishmentOnPaper = {
  kind: 'HTX',
  name: sampleMaker,
  taxCode: '0000000000',
  personalNumber: null,
  licence: {
    kind: 'Giấy chứng nhận đăng ký hợp tác xã (mẫu)',
    number: '000-MẪU',
    date: '2019-08-15',
    issuer: 'Phòng đăng ký Mẫu',
  },
  representative: {
    name: 'Chủ cơ sở Mẫu',
    position: 'Giám đốc',
    phone: '+84•••••••000',
    email: 'co-so@mau.example',
  },
  office: 'Thôn Mẫu, xã Mẫu, Thái Nguyên',
  site: 'Thôn Mẫu, xã Mẫu, Thái Nguyên',
  craftVillage: null,
  figures: [
    { year: 2024, staff: 18, revenueDong: 2_450_000_000, capitalDong: 1_800_000_000 },
    { year: 2025, staff: 21, revenueDong: 3_120_500_000, capitalDong: null },
  ],
};
