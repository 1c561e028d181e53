import type { Membership } from '#shared/domain/access/membership.ts';
import { roles } from '#shared/domain/access/roles.ts';
import type { NewEffect } from '../command.ts';

/** Where the person's own work lies on the site. */
const pathOf = ({ role, roundId }: Membership): string =>
  roundId !== null && (role === 'juror' || role === 'panel-head') ? `/jury/${roundId}` : '/';

/** The mail that tells a person of an appointment; none where no address is known. */
export const appointmentMail = (membership: Membership, where: string): readonly NewEffect[] =>
  membership.email === null
    ? []
    : [
        {
          payload: {
            type: 'mail',
            to: membership.email,
            template: 'membership-appointed',
            params: {
              name: membership.name,
              roleVi: roles[membership.role].vi,
              roleEn: roles[membership.role].en,
              where,
              path: pathOf(membership),
            },
          },
          authority: membership.authority,
          roundId: membership.roundId,
        },
      ];
