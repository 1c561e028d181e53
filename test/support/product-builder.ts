import type { Product, ProductFields } from '#shared/domain/product/product.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { monday } from './asks.ts';
import { producer } from './establishment-builder.ts';
import { sampleId } from './seed.ts';

/** What is said of a sample product; complete enough to submit. */
export const productFields = (number = 1, overrides: Partial<ProductFields> = {}): ProductFields => ({
  name: `Miến dong mẫu ${number}`,
  set: null,
  description: 'Sản phẩm mẫu, làm từ củ dong riềng.',
  use: 'Thực phẩm hằng ngày',
  materials: 'Củ dong riềng',
  domesticMaterialPercent: 100,
  technology: 'Dây chuyền tráng bán tự động',
  yearlyOutput: '20 tấn',
  revenueDong: 1_500_000_000,
  markets: 'Trong nước',
  workers: 12,
  averageIncomeDong: 7_000_000,
  standards: [],
  managementSystem: null,
  environment: null,
  intellectualProperty: null,
  awards: [],
  recognitions: [],
  ocopStars: null,
  serialProduction: true,
  ...overrides,
});

/** A valid product of the sample establishment of the same number. */
export const buildProduct = (number = 1, overrides: Partial<Product> = {}): Product => ({
  id: sampleId(4000 + number),
  establishmentId: sampleId(3000 + number),
  ...productFields(number),
  createdAt: isoOf(monday),
  createdBy: producer.id,
  ...overrides,
});
