import { type Authority, levels } from '#shared/domain/authority/levels.ts';
import { formatDay } from '#shared/domain/calendar/day.ts';
import { formerProvinces } from '#shared/domain/place/former-provinces.ts';
import { said } from '#web/text/said.ts';
import { authorityName } from '../../parts/authority-name.ts';
import { t } from '../../text.ts';

export type Choice = { readonly authority: Authority; readonly value: string; readonly label: string };

const choice = (authority: Authority, label: string): Choice => ({
  authority,
  value: `${authority.level}|${authority.locality}`,
  label,
});

/** Authorities whose past a person may record: the own ones, and the provinces that went into them. */
export const pastAuthorities = (own: readonly Authority[]): readonly Choice[] =>
  own.flatMap(authority => [
    choice(authority, authorityName(authority)),
    ...(authority.level === 'TINH'
      ? Object.entries(formerProvinces)
          .filter(([code, { successor }]) => successor === authority.locality && code !== authority.locality)
          .map(([locality, province]) =>
            choice(
              { level: 'TINH', locality },
              t('history.former', {
                name: `${said(levels.TINH)}: ${said(province)}`,
                day: formatDay(province.until),
              }),
            ),
          )
      : []),
  ]);
