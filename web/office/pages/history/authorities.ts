import { type Authority, levels } from '#shared/domain/authority/levels.ts';
import { formatDay } from '#shared/domain/calendar/day.ts';
import { formerProvinces } from '#shared/domain/place/former-provinces.ts';
import { said } from '#web/text/said.ts';
import { t } from '../../text.ts';

export type Choice = {
  readonly value: string;
  readonly label: string;
  /** Null where a district is still to be chosen. */
  readonly authority: Authority | null;
  /** The former province of the districts to choose from; null where none is chosen. */
  readonly districtsOf: string | null;
};

const ofAuthority = (authority: Authority, label: string): Choice => ({
  ...{ authority, label, districtsOf: null },
  value: `${authority.level}|${authority.locality}`,
});

const former = (name: string, day: string): string => t('history.former', { name, day: formatDay(day) });

/** What went into a province: the provinces of before, and the districts of each. */
const before = ({ locality: own }: Authority): readonly Choice[] =>
  Object.entries(formerProvinces)
    .filter(([, { successor }]) => successor === own)
    .flatMap(([code, province]) => [
      ...(code === own
        ? []
        : [
            ofAuthority(
              { level: 'TINH', locality: code },
              former(`${said(levels.TINH)}: ${said(province)}`, province.until),
            ),
          ]),
      {
        ...{ value: `HUYEN|${code}`, authority: null, districtsOf: code },
        label: former(t('history.districts-of', { name: said(province) }), levels.HUYEN.until),
      },
    ]);

/** Authorities whose past a person may record: the own ones, the provinces that went into them, and the districts of these. */
export const pastAuthorities = (
  own: readonly Authority[],
  nameOf: (authority: Authority) => string,
): readonly Choice[] =>
  own.flatMap(authority => [
    ofAuthority(authority, nameOf(authority)),
    ...(authority.level === 'TINH' ? before(authority) : []),
  ]);
