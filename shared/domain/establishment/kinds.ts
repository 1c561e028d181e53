import * as z from 'zod';

/**
 * Kinds of rural industrial establishment, each from the day its text took effect (Decree 45/2012; Decree 235/2025 adds
 * unions of cooperatives from 15 October 2025). `identifier`: which number names it to the tax office.
 */
export const establishmentKinds = {
  DNNVV: {
    vi: 'Doanh nghiệp nhỏ và vừa',
    en: 'Small or medium enterprise',
    from: '2012-07-05',
    until: null,
    identifier: 'taxCode',
    sizeLimited: true,
    licenceRequired: true,
  },
  HTX: {
    vi: 'Hợp tác xã',
    en: 'Cooperative',
    from: '2012-07-05',
    until: null,
    identifier: 'taxCode',
    sizeLimited: false,
    licenceRequired: true,
  },
  LHHTX: {
    vi: 'Liên hiệp hợp tác xã',
    en: 'Union of cooperatives',
    from: '2025-10-15',
    until: null,
    identifier: 'taxCode',
    sizeLimited: false,
    licenceRequired: true,
  },
  THT: {
    vi: 'Tổ hợp tác',
    en: 'Cooperative group',
    from: '2012-07-05',
    until: null,
    identifier: 'either',
    sizeLimited: false,
    licenceRequired: false,
  },
  HKD: {
    vi: 'Hộ kinh doanh',
    en: 'Household business',
    from: '2012-07-05',
    until: null,
    identifier: 'personalNumber',
    sizeLimited: false,
    licenceRequired: true,
  },
} as const satisfies Record<
  string,
  {
    readonly vi: string;
    readonly en: string;
    readonly from: string;
    readonly until: string | null;
    readonly identifier: 'taxCode' | 'personalNumber' | 'either';
    readonly sizeLimited: boolean;
    readonly licenceRequired: boolean;
  }
>;

export type EstablishmentKind = keyof typeof establishmentKinds;
export const establishmentKindSchema = z.enum(
  Object.keys(establishmentKinds) as [EstablishmentKind, ...EstablishmentKind[]],
);
