import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';

/** Path of routes about one document. */
export const documentParams = z.strictObject({ submissionId: idSchema, documentId: idSchema });
