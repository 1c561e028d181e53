import type { RowOf } from '#shared/domain/list/columns.ts';
import { ok } from '#shared/kernel/result.ts';
import { auditStreamShape } from '#shared/text/lists/audit-stream.ts';
import { defineList } from './list.ts';

type Columns = (typeof auditStreamShape)['columns'];
const pageSize = 100;

/** The history of one record, oldest first, with the hashes by which its chain can be checked elsewhere. */
export const auditStream = defineList<'audit-stream', Columns>(
  auditStreamShape,
  async (world, { stream }) => {
    const rows: RowOf<Columns>[] = [];
    let cursor: string | undefined;
    do {
      const page = await world.records.auditStream(stream, { limit: pageSize, cursor });
      rows.push(...page.items);
      cursor = page.cursor;
    } while (cursor !== undefined);
    return ok({ fileName: 'nhat-ky', rows });
  },
);
