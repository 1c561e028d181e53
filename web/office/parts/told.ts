import type { Role } from '#shared/domain/access/roles.ts';
import { roles } from '#shared/domain/access/roles.ts';
import { said } from '#web/text/said.ts';
import { t } from '../text.ts';

type Told = {
  readonly people: number;
  readonly roles: readonly { readonly role: Role; readonly people: number }[];
  readonly withoutAddress: readonly string[];
};

/** Who will get a mail and whom the office must tell itself, a line each. */
export const toldLines = (told: Told): readonly string[] => [
  told.people === 0
    ? t('steps.told-nobody')
    : t('steps.told', {
        people: told.people,
        roles: told.roles.map(({ role, people }) => `${said(roles[role])}: ${people}`).join('; '),
      }),
  ...(told.withoutAddress.length === 0
    ? []
    : [t('steps.told-without-address', { names: told.withoutAddress.join(', ') })]),
];
