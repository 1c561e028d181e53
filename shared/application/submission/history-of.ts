import type { AuditEntry } from '#shared/domain/record/audit.ts';
import type { World } from '../ports.ts';
import { streamOf } from '../record/build-transaction.ts';

const pageSize = 100;

/** The history of a submission, whole. */
export const historyOf = async (world: World, submissionId: string): Promise<readonly AuditEntry[]> => {
  const entries: AuditEntry[] = [];
  let cursor: string | undefined;
  do {
    const page = await world.records.auditStream(streamOf('submission', submissionId), {
      limit: pageSize,
      cursor,
    });
    entries.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return entries;
};
