import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';

export const programmeParams = z.strictObject({ programmeId: idSchema });
