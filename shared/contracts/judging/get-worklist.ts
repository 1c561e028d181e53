import * as z from 'zod';
import { entrySchema, sheetSchema } from '#shared/domain/judging/judging.ts';
import { defineContract, nothing, pageOf, pageQuery } from '../contract.ts';
import { roundParams } from './params.ts';

const item = entrySchema.pick({ selectionCode: true, group: true }).extend({
  productName: z.string(),
  isSet: z.boolean(),
  sheet: sheetSchema
    .pick({ state: true, total: true, version: true })
    .extend({
      /** Lines that have points, of all lines of the frame, and their sum so far in hundredths. */
      scored: z.int(),
      lines: z.int(),
      points: z.int(),
    })
    .nullable(),
});

export const getWorklistContract = defineContract({
  id: 'get-worklist',
  method: 'GET',
  path: '/v1/rounds/{roundId}/worklist',
  summary: { vi: 'Danh sách sản phẩm tôi chấm', en: 'List the entries that I judge' },
  action: 'worklist.read',
  signIn: 'required',
  params: roundParams,
  // A juror may have more before them than a page of other lists holds, and works through them without a line too.
  query: pageQuery.extend({ limit: z.coerce.number<string>().int().min(1).max(500).default(25) }),
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(item),
});
