import type { Membership } from '#shared/domain/access/membership.ts';
import { type Role, roles } from '#shared/domain/access/roles.ts';
import type { NewEffect } from '../command.ts';
import { contactOf, notify } from '../message/notify.ts';

/** Where on the site the work of a role begins. */
const faces = {
  administrator: '/office',
  official: '/office',
  'authority-signer': '/office',
  auditor: '/office',
  'helping-team': '/office',
  'commune-officer': '/producer/assisted',
  'council-chair': '/council',
  'council-member': '/council',
  'panel-head': '/jury',
  juror: '/jury',
} as const satisfies Record<Role, string>;

const pathOf = ({ role, roundId }: Membership): string =>
  faces[role] === '/jury' && roundId !== null ? `/jury/${roundId}` : faces[role];

/** The mail that tells a person of an appointment; none where no address is known. */
export const appointmentMail = (
  membership: Membership,
  where: { readonly vi: string; readonly en: string },
): readonly NewEffect[] =>
  notify(
    'membership-appointed',
    [contactOf(membership)],
    { authority: membership.authority, roundId: membership.roundId },
    {
      name: membership.name,
      roleVi: roles[membership.role].vi,
      roleEn: roles[membership.role].en,
      whereVi: where.vi,
      whereEn: where.en,
      path: pathOf(membership),
    },
  );
