import { levels } from '#shared/domain/authority/levels.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import type { EstablishmentFields } from '#shared/domain/establishment/establishment.ts';
import { maskPersonalNumber } from '#shared/domain/identity/personal-number.ts';
import type { RowOf } from '#shared/domain/list/columns.ts';
import type { ProductFields } from '#shared/domain/product/product.ts';
import type { Certificate } from '#shared/domain/recognition/recognition.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { millis } from '#shared/kernel/instant.ts';
import type { ministryShape } from '#shared/text/lists/ministry.ts';
import { placeNames } from './places.ts';

export type MinistryRow = RowOf<(typeof ministryShape)['columns']>;
type Snapshot = NonNullable<Submission['snapshot']>;

const lines = (parts: readonly string[]): string | null => parts.join('\n') || null;

const establishmentCells = (establishment: EstablishmentFields, day: string) => {
  const { licence, representative, office, site, craftVillage, taxCode, personalNumber } = establishment;
  const officePlace = placeNames(office, day);
  const sitePlace = placeNames(site, day);
  return {
    ...{ taxCode, craftVillage },
    establishmentKind: establishment.kind,
    personalNumber: personalNumber === null ? null : maskPersonalNumber(personalNumber),
    licence: licence?.kind ?? null,
    licenceNumber: licence?.number ?? null,
    licenceDate: licence?.date ?? null,
    licenceIssuer: licence?.issuer ?? null,
    representative: representative.name,
    position: representative.position,
    phone: representative.phone,
    email: representative.email,
    officeAddress: office.address,
    officeCommune: officePlace.commune,
    officeProvince: officePlace.province,
    siteAddress: site.address,
    siteCommune: sitePlace.commune,
    siteProvince: sitePlace.province,
    figures: lines(
      establishment.figures.map(({ year, staff, revenueDong, capitalDong }) =>
        [year, staff, revenueDong ?? '', capitalDong ?? ''].join('; '),
      ),
    ),
  };
};

const productCells = (product: ProductFields) => ({
  set: product.set !== null,
  setItems: lines(product.set?.items ?? []),
  description: product.description || null,
  use: product.use || null,
  materials: product.materials || null,
  domesticPercent: product.domesticMaterialPercent,
  technology: product.technology || null,
  yearlyOutput: product.yearlyOutput || null,
  revenue: product.revenueDong,
  markets: product.markets || null,
  workers: product.workers,
  income: product.averageIncomeDong,
  standards: lines(
    product.standards.map(({ name, number, issuer, validTo }) =>
      [name, number, issuer, validTo ?? ''].join('; '),
    ),
  ),
  managementSystem: product.managementSystem,
  environment: product.environment,
  intellectualProperty: product.intellectualProperty,
  awards: lines(product.awards),
  recognitions: lines(
    product.recognitions.map(({ level, year, decision }) => `${levels[level].vi}; ${year}; ${decision}`),
  ),
  ocopStars: product.ocopStars,
});

/** A nominated product as it is typed: named as its certificate names it, the rest as it was filed. */
export const ministryRow = (
  number: number,
  folder: string,
  { establishment, product, takenAt }: Snapshot,
  certificate: Certificate,
): MinistryRow => ({
  ...{ number, folder },
  ...establishmentCells(establishment, dayOf(millis(takenAt))),
  ...productCells(product),
  establishment: certificate.establishmentName,
  product: certificate.productName,
  group: certificate.group,
  decision: certificate.decision.number,
  decisionDate: certificate.decision.date,
  certificate: certificate.number,
  issuedOn: certificate.issuedOn,
  validTo: certificate.validTo,
});
