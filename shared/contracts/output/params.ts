import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';

export const outputParams = z.strictObject({ outputId: idSchema });
