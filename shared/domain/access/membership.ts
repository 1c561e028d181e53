import * as z from 'zod';
import { lineSchema, nameSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { authoritySchema } from '../authority/levels.ts';
import { productGroupSchema } from '../product/groups.ts';
import { roleSchema } from './roles.ts';

/**
 * A person's right to act: a role within an authority, or within one round (then perhaps for some groups only).
 * `links` (tax codes, phones, addresses of firms the person has to do with) feed the detection of conflicts of interest.
 */
export const membershipSchema = z.strictObject({
  id: idSchema,
  personId: personIdSchema,
  name: nameSchema(120),
  position: lineSchema(160),
  email: z.email().max(254).nullable(),
  role: roleSchema,
  authority: authoritySchema,
  roundId: idSchema.nullable(),
  /** Groups judged; empty means all. */
  groups: z.array(productGroupSchema),
  links: z.strictObject({
    taxCodes: z.array(z.string().max(14)).max(20),
    phones: z.array(z.string().max(16)).max(10),
    addresses: z.array(lineSchema(200)).max(10),
  }),
  appointedBy: personIdSchema,
  appointedAt: instantSchema,
  /** When the person said that they have received their task; absent until then. */
  acknowledgedAt: instantSchema.optional(),
  /** When a juror was last reminded of sheets that are open. */
  remindedAt: instantSchema.optional(),
  /** When the right ended; a membership is ended, never deleted. */
  endedAt: instantSchema.nullable(),
});
export type Membership = z.infer<typeof membershipSchema>;
