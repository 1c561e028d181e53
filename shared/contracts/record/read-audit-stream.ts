import * as z from 'zod';
import { entityKinds } from '#shared/domain/entities.ts';
import { auditEntrySchema } from '#shared/domain/record/audit.ts';
import { defineContract, noParams, nothing, pageOf, pageQuery } from '../contract.ts';

/** Kinds whose history is open to officials; sheets and what hangs on scores open with the results. */
export const readAuditStreamContract = defineContract({
  id: 'read-audit-stream',
  method: 'GET',
  path: '/v1/audit',
  summary: { vi: 'Nhật ký của một hồ sơ', en: 'Read the audit stream of one record' },
  action: 'audit.read',
  signIn: 'required',
  params: noParams,
  query: pageQuery.extend({
    kind: z.enum(entityKinds as [string, ...string[]]),
    id: z.string().min(1).max(300),
    order: z.enum(['oldest-first', 'latest-first']).default('oldest-first'),
  }),
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(auditEntrySchema),
});
