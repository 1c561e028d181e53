import { formatDay } from '#shared/domain/calendar/day.ts';
import type { EstablishmentFields } from '#shared/domain/establishment/establishment.ts';
import { establishmentKinds } from '#shared/domain/establishment/kinds.ts';
import type { Block } from '../paper.ts';
import { fields, given, numberColumn, table } from './blocks.ts';
import { count, dong } from './numbers.ts';

/** An establishment as papers show it: places in words, the personal number masked by whoever reads the record. */
export type EstablishmentOnPaper = Omit<EstablishmentFields, 'office' | 'site'> & {
  readonly office: string;
  readonly site: string;
};

const licenceOf = ({ licence }: EstablishmentOnPaper): string =>
  licence === null
    ? ''
    : `${licence.kind} số ${licence.number} ngày ${formatDay(licence.date)}, nơi cấp: ${licence.issuer}`;

export const establishmentFields = (establishment: EstablishmentOnPaper): Block => {
  const { kind, name, taxCode, personalNumber, representative, office, site, craftVillage } = establishment;
  return fields(
    ['Tên cơ sở', name],
    ['Loại hình', establishmentKinds[kind].vi],
    personalNumber === null
      ? ['Mã số thuế', given(taxCode)]
      : ['Mã số thuế (số định danh cá nhân)', personalNumber],
    ['Giấy tờ thành lập, đăng ký', licenceOf(establishment)],
    ['Người đại diện', representative.name],
    ['Chức vụ', representative.position],
    ['Điện thoại', representative.phone],
    ['Thư điện tử', given(representative.email)],
    ['Địa chỉ trụ sở', office],
    ['Địa điểm sản xuất', site],
    ['Làng nghề', given(craftVillage)],
  );
};

/** Staff, revenue and capital by year. */
export const figuresTable = ({ figures }: Pick<EstablishmentOnPaper, 'figures'>): Block =>
  table(
    [
      numberColumn,
      { head: 'Năm', share: 12, align: 'centre' },
      { head: 'Lao động (người)', share: 20, align: 'right' },
      { head: 'Doanh thu', share: 30, align: 'right' },
      { head: 'Tổng nguồn vốn', share: 30, align: 'right' },
    ],
    figures.map(({ year, staff, revenueDong, capitalDong }, index) => [
      String(index + 1),
      String(year),
      count(staff),
      dong(revenueDong),
      dong(capitalDong),
    ]),
  );
