import * as z from 'zod';
import { idSchema } from '#shared/kernel/id.ts';
import { defineContract, noQuery, nothing } from '../contract.ts';
import { snapshotView } from '../submission/submission-view.ts';

export const listSnapshotsContract = defineContract({
  id: 'list-snapshots',
  method: 'GET',
  path: '/v1/submissions/{submissionId}/snapshots',
  summary: { vi: 'Các bản hồ sơ đã nộp', en: 'List the copies of a dossier as it was submitted each time' },
  action: 'submission.read',
  signIn: 'required',
  params: z.strictObject({ submissionId: idSchema }),
  query: noQuery,
  body: nothing,
  version: 'none',
  status: 200,
  /** Oldest first; the last one is what counts. */
  answer: z.object({ items: z.array(snapshotView.extend({ current: z.boolean() })) }),
});
