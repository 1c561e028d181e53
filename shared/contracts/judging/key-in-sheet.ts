import * as z from 'zod';
import { selectionCodeSchema } from '#shared/domain/identity/selection-code.ts';
import { scoreSchema, sheetSchema } from '#shared/domain/judging/judging.ts';
import { paperSheetSchema } from '#shared/domain/judging/paper-sheet.ts';
import { receiptSchema } from '#shared/domain/record/audit.ts';
import { personIdSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { defineContract, noQuery } from '../contract.ts';
import { paperSheetSummary } from './paper-sheet-view.ts';
import { roundParams } from './params.ts';

const { kind, declaredBytes: bytes, declaredSha256: sha256 } = paperSheetSchema.shape.scan.shape;

export const keyInSheetContract = defineContract({
  id: 'key-in-sheet',
  method: 'POST',
  path: '/v1/rounds/{roundId}/paper-sheets',
  summary: { vi: 'Nhập phiếu chấm giấy', en: 'Key in a sheet filled by hand' },
  action: 'paper-sheet.key-in',
  signIn: 'required',
  params: roundParams,
  query: noQuery,
  body: z.strictObject({
    selectionCode: selectionCodeSchema,
    jurorId: personIdSchema,
    scores: z.record(z.string().max(20), scoreSchema),
    remarks: sheetSchema.shape.remarks,
    scan: z.strictObject({ kind, bytes, sha256 }),
  }),
  version: 'none',
  status: 201,
  answer: z.object({
    paperSheet: paperSheetSummary,
    receipt: receiptSchema,
    /** Where the scan goes. */
    upload: z.object({ url: z.string(), fields: z.record(z.string(), z.string()), expiresAt: instantSchema }),
  }),
});
