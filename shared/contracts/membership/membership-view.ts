import * as z from 'zod';
import { membershipSchema } from '#shared/domain/access/membership.ts';
import { instantSchema } from '#shared/kernel/instant.ts';

/** A membership as those who appoint see it. */
export const membershipView = membershipSchema.omit({ appointedBy: true }).strip();

/** A membership as the person it belongs to sees it: without the links kept about them for others' eyes. */
export const ownMembershipView = membershipSchema
  .pick({
    id: true,
    role: true,
    authority: true,
    roundId: true,
    groups: true,
    position: true,
    appointedAt: true,
  })
  .strip()
  .extend({
    /** What the place of its authority is called today; the code where no table names it. */
    placeName: z.object({ vi: z.string(), en: z.string() }),
    roundTitle: z.string().nullable(),
    roundState: z.string().nullable(),
    /** When the person said that they have received the task. */
    acknowledgedAt: instantSchema.nullable(),
  });
