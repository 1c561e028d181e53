import { levels } from '#shared/domain/authority/levels.ts';
import { formatDay } from '#shared/domain/calendar/day.ts';
import { type ProductGroup, productGroups, setKinds } from '#shared/domain/product/groups.ts';
import type { ProductFields } from '#shared/domain/product/product.ts';
import type { Block } from '../paper.ts';
import { fields, given } from './blocks.ts';
import { count, dong } from './numbers.ts';

const standardOf = ({ name, number, issuer, validTo }: ProductFields['standards'][number]): string =>
  `${name} số ${number} (${issuer}${validTo === null ? '' : `; hiệu lực đến ${formatDay(validTo)}`})`;

const recognitionOf = ({ level, year, decision }: ProductFields['recognitions'][number]): string =>
  `${levels[level].vi} năm ${year}, ${decision}`;

const joined = (parts: readonly string[]): string => parts.join('; ');

/** What a producer says of the product or set, in the order of the criteria. */
export const productFields = (product: ProductFields, group: ProductGroup | null): Block => {
  const { set, domesticMaterialPercent: domestic, ocopStars } = product;
  return fields(
    ['Tên sản phẩm, bộ sản phẩm', product.name],
    ...(set === null
      ? []
      : ([
          ['Loại bộ sản phẩm', setKinds[set.kind].vi],
          ['Gồm các sản phẩm', joined(set.items)],
        ] as const)),
    ['Nhóm sản phẩm', group === null ? '' : productGroups[group].vi],
    ['Mô tả sản phẩm', product.description],
    ['Công dụng', product.use],
    ['Nguyên liệu', product.materials],
    ['Tỷ lệ nguyên liệu trong nước', domestic === null ? '' : `${domestic} %`],
    ['Công nghệ, thiết bị', product.technology],
    ['Sản xuất hàng loạt', product.serialProduction ? 'Có' : 'Chưa'],
    ['Sản lượng một năm', product.yearlyOutput],
    ['Doanh thu từ sản phẩm', dong(product.revenueDong)],
    ['Thị trường tiêu thụ', product.markets],
    ['Số lao động làm ra sản phẩm', count(product.workers)],
    ['Thu nhập bình quân của lao động', dong(product.averageIncomeDong)],
    ['Tiêu chuẩn, giấy chứng nhận', joined(product.standards.map(standardOf))],
    ['Hệ thống quản lý', given(product.managementSystem)],
    ['Bảo vệ môi trường', given(product.environment)],
    ['Sở hữu trí tuệ', given(product.intellectualProperty)],
    ['Khen thưởng', joined(product.awards)],
    ['Đã được công nhận', joined(product.recognitions.map(recognitionOf))],
    ...(ocopStars === null ? [] : ([['Sản phẩm OCOP', `${ocopStars} sao`]] as const)),
  );
};
