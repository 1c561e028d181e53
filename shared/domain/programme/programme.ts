import * as z from 'zod';
import { lineSchema, nameSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { authoritySchema } from '../authority/levels.ts';

/** A standing selection scheme of one authority; it has rounds. */
export const programmeSchema = z.strictObject({
  id: idSchema,
  authority: authoritySchema,
  /** The body that decides, e.g. "UBND tỉnh …". */
  authorityName: nameSchema(160),
  /** The body that runs it, e.g. "Sở Công Thương …" (cơ quan thường trực). */
  standingBody: nameSchema(160),
  name: nameSchema(200),
  legalBasis: lineSchema(400),
  /** Usual years between rounds; a soft rule (Circular 14/2018/TT-BCT: two). */
  periodYears: z.int().min(1).max(10),
  /** The logo in force, printed on the certificates that are issued from now on. */
  logoId: idSchema.nullable().default(null),
  createdAt: instantSchema,
  createdBy: personIdSchema,
});
export type Programme = z.infer<typeof programmeSchema>;
