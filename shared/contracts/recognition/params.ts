import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';

export const certificateParams = z.strictObject({ certificateId: idSchema });
