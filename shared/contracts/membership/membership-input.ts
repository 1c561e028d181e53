import * as z from 'zod';
import { membershipSchema } from '#shared/domain/access/membership.ts';
import { type Role, roles } from '#shared/domain/access/roles.ts';

/** The person appointed, as an official or administrator types them. */
export const personInput = {
  personId: membershipSchema.shape.personId,
  name: membershipSchema.shape.name,
  position: membershipSchema.shape.position,
  email: membershipSchema.shape.email.default(null),
} as const;

const rolesWithin = (within: 'authority' | 'round') => {
  const [first, ...rest] = (Object.keys(roles) as Role[]).filter(role => roles[role].within === within);
  if (first === undefined) throw new Error(`no role lies within ${within}`);
  return z.enum([first, ...rest]);
};

export const roundRoleInput = rolesWithin('round');
export const authorityRoleInput = rolesWithin('authority');

export const linksInput = z.strictObject({
  taxCodes: membershipSchema.shape.links.shape.taxCodes.default([]),
  phones: membershipSchema.shape.links.shape.phones.default([]),
  addresses: membershipSchema.shape.links.shape.addresses.default([]),
});
