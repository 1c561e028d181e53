import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';

/** A small number in a path. */
const ordinal = z.coerce.number<string>().int().min(1).max(100_000);

export const roundParams = z.strictObject({ roundId: idSchema });
export const submissionParams = z.strictObject({ submissionId: idSchema });
export const resultParams = roundParams.extend({ version: ordinal });
export const sessionParams = roundParams.extend({ number: ordinal });
export const itemParams = sessionParams.extend({ submissionId: idSchema });
export const decisionParams = roundParams.extend({ sequence: ordinal });
export const complaintParams = roundParams.extend({ complaintId: idSchema });
