import { dayOf } from '#shared/domain/calendar/instant.ts';
import type { EstablishmentFields } from '#shared/domain/establishment/establishment.ts';
import { unitAt } from '#shared/domain/place/unit.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { millis } from '#shared/kernel/instant.ts';

type Snapshot = NonNullable<Submission['snapshot']>;

/** Commune and province by name, as they were on the day; the code where it named nothing then. */
export const placeNames = (
  { commune, province }: Pick<EstablishmentFields['site'], 'commune' | 'province'>,
  day: string,
) => ({
  commune: unitAt(commune, day)?.vi ?? commune,
  province: unitAt(province, day)?.vi ?? province,
});

/** Where it is made, as it was filed. */
export const siteOf = ({ establishment: { site }, takenAt }: Snapshot) => ({
  address: site.address,
  ...placeNames(site, dayOf(millis(takenAt))),
});
