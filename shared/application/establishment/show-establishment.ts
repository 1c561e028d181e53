import type * as z from 'zod';
import type { establishmentView } from '#shared/contracts/establishment/establishment-view.ts';
import type { Resource } from '#shared/domain/access/can.ts';
import type { Establishment } from '#shared/domain/establishment/establishment.ts';
import { maskPersonalNumber } from '#shared/domain/identity/personal-number.ts';

/** The fields with the personal number masked, as every view shows them. */
export const withMaskedNumber = <T extends { readonly personalNumber: string | null }>(fields: T): T => ({
  ...fields,
  personalNumber: fields.personalNumber === null ? null : maskPersonalNumber(fields.personalNumber),
});

/** An establishment as people see it. */
export const showEstablishment = (establishment: Establishment): z.input<typeof establishmentView> =>
  withMaskedNumber(establishment);

/** What a right over an establishment is held against: its owners, the province of its site, and the commune. */
export const establishmentResource = (
  establishment: Pick<Establishment, 'id' | 'ownerIds' | 'site'>,
): Resource => ({
  level: 'TINH',
  locality: establishment.site.province,
  alsoLocalities: [establishment.site.commune],
  ownerIds: establishment.ownerIds,
  establishmentId: establishment.id,
});
