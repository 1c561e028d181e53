import type { ProductFields } from '#shared/domain/product/product.ts';
import { sampleProduct } from './sample-round.ts';

export const sampleProductFields: ProductFields = {
  name: sampleProduct,
  set: null,
  description: 'Miến làm từ tinh bột dong riềng (mẫu), sợi nhỏ, dai, không nát khi nấu lâu.',
  use: 'Thực phẩm khô dùng trong gia đình và nhà hàng.',
  materials: 'Củ dong riềng trồng tại địa phương (mẫu).',
  domesticMaterialPercent: 100,
  technology: 'Dây chuyền nghiền, lắng lọc, ép đùn và sấy (mẫu).',
  yearlyOutput: '45 tấn',
  revenueDong: 3_120_500_000,
  markets: 'Trong nước, thử nghiệm xuất khẩu (mẫu).',
  workers: 21,
  averageIncomeDong: 7_200_000,
  standards: [{ name: 'VSATTP (mẫu)', number: '01/MẪU', issuer: 'Chi cục Mẫu', validTo: '2027-06-30' }],
  managementSystem: null,
  environment: 'Nước thải qua bể lắng trước khi thải ra (mẫu).',
  intellectualProperty: null,
  awards: [],
  recognitions: [],
  ocopStars: 3,
  serialProduction: true,
};
