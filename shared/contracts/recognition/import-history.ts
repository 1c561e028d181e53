import * as z from 'zod';
import { linesPerImport } from '#shared/domain/recognition/history/columns.ts';
import { defineContract, noParams, noQuery } from '../contract.ts';
import { historyBody } from './preview-history.ts';

/**
 * A part of a file, of forty lines at most below its heading: all of it is recorded or none. A whole file goes in part by
 * part; a part sent again changes nothing.
 */
export const importHistoryContract = defineContract({
  id: 'import-history',
  method: 'POST',
  path: '/v1/history-imports',
  summary: {
    vi: `Nhập sản phẩm được công nhận của các đợt trước, mỗi lần ${linesPerImport} dòng`,
    en: `Record past recognitions, ${linesPerImport} lines at a time`,
  },
  action: 'history.import',
  signIn: 'required',
  params: noParams,
  query: noQuery,
  body: historyBody.extend({
    csv: z.string().min(1).max(200_000),
    /** Whether lines that stand otherwise in the register replace what stands there. */
    replace: z.boolean(),
  }),
  version: 'none',
  status: 200,
  /** `kept`: lines that stand otherwise in the register and were left so. */
  answer: z.object({ fresh: z.int(), same: z.int(), replaced: z.int(), kept: z.array(z.int()) }),
});
