import * as z from 'zod';
import { selectionCodeSchema } from '#shared/domain/identity/selection-code.ts';
import { productGroupSchema } from '#shared/domain/product/groups.ts';
import { idSchema } from '#shared/kernel/id.ts';

export const roundParams = z.strictObject({ roundId: idSchema });
export const groupParams = roundParams.extend({ group: productGroupSchema });
/** An entry as jurors know it. */
export const entryParams = roundParams.extend({ selectionCode: selectionCodeSchema });
export const paperSheetParams = roundParams.extend({ paperSheetId: idSchema });
