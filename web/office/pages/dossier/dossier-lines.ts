import { establishmentKinds } from '#shared/domain/establishment/kinds.ts';
import { provinces } from '#shared/domain/place/provinces.ts';
import { writtenDay } from '#web/format/dates.ts';
import { dong, number } from '#web/format/numbers.ts';
import { said } from '#web/text/said.ts';
import { t } from '../../text.ts';
import type { Snapshot } from './views.ts';

const text = (value: string | null): string => (value === null || value === '' ? t('dossier.none') : value);
const money = (value: number | null): string => (value === null ? t('dossier.none') : dong(value));
const isProvince = (code: string): code is keyof typeof provinces => code in provinces;
type Place = Snapshot['establishment']['office'];
/** The name of a place's commune, or its code where no list says one. */
export type CommuneName = (place: Place) => string;

const placeWords = (place: Place, communeName: CommuneName): string => {
  const { address, province } = place;
  return t('dossier.field.place', {
    address,
    commune: communeName(place),
    province: isProvince(province) ? said(provinces[province]) : province,
  });
};

/** What is said of the establishment, line by line. */
export const establishmentLines = (
  { establishment }: Pick<Snapshot, 'establishment'>,
  communeName: CommuneName,
) => {
  const { licence, representative } = establishment;
  return [
    { term: t('dossier.field.name'), detail: establishment.name },
    { term: t('dossier.field.kind'), detail: said(establishmentKinds[establishment.kind]) },
    { term: t('dossier.field.tax'), detail: text(establishment.taxCode ?? establishment.personalNumber) },
    {
      term: t('dossier.field.licence'),
      detail:
        licence === null
          ? t('dossier.none')
          : `${licence.kind} ${licence.number}, ${writtenDay(licence.date)}, ${licence.issuer}`,
    },
    { term: t('dossier.field.representative'), detail: `${representative.name}, ${representative.position}` },
    {
      term: t('dossier.field.contact'),
      detail: [representative.phone, representative.email ?? ''].join(' '),
    },
    { term: t('dossier.field.office'), detail: placeWords(establishment.office, communeName) },
    { term: t('dossier.field.site'), detail: placeWords(establishment.site, communeName) },
    {
      term: t('dossier.field.figures'),
      detail: text(
        establishment.figures
          .map(({ year, staff, revenueDong, capitalDong }) =>
            t('dossier.field.figures-line', {
              year,
              staff: number(staff),
              revenue: money(revenueDong),
              capital: money(capitalDong),
            }),
          )
          .join(' · '),
      ),
    },
  ];
};

/** What is said of the product, line by line. */
export const productLines = ({ product }: Snapshot) => [
  { term: t('dossier.field.name'), detail: product.name },
  ...(product.set === null ? [] : [{ term: t('dossier.field.set'), detail: product.set.items.join('; ') }]),
  { term: t('dossier.field.description'), detail: text(product.description) },
  { term: t('dossier.field.use'), detail: text(product.use) },
  { term: t('dossier.field.materials'), detail: text(product.materials) },
  { term: t('dossier.field.technology'), detail: text(product.technology) },
  { term: t('dossier.field.output'), detail: `${text(product.yearlyOutput)}; ${money(product.revenueDong)}` },
  { term: t('dossier.field.markets'), detail: text(product.markets) },
  {
    term: t('dossier.field.standards'),
    detail: text(product.standards.map(({ name, number: no }) => `${name} ${no}`).join('; ')),
  },
  { term: t('dossier.field.awards'), detail: text(product.awards.join('; ')) },
  {
    term: t('dossier.field.recognitions'),
    detail: text(
      product.recognitions.map(({ level, year, decision }) => `${level} ${year}: ${decision}`).join('; '),
    ),
  },
  { term: t('dossier.field.serial'), detail: t(product.serialProduction ? 'dossier.yes' : 'dossier.no') },
];
