import * as z from 'zod';

/** A year of the register, in the path of its files. */
export const registerYearParams = z.strictObject({ year: z.string().regex(/^20[1-9]\d$/) });
