import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';

export const grantParams = z.strictObject({ certificateId: idSchema, grantId: idSchema });
