import * as z from 'zod';
import { sheetSchema } from '#shared/domain/judging/judging.ts';

const juror = sheetSchema.pick({ jurorId: true, jurorName: true });

/** One who is told, with what they owe. */
export const remindedView = juror.extend({ open: z.int(), notOpened: z.int() });

/** One who owes sheets and is not told: reminded on this local day already, without an address, or no longer a juror. */
export const notRemindedView = juror.extend({
  open: z.int(),
  because: z.enum(['reminded-today', 'no-address', 'seat-ended']),
});
