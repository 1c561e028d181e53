import type { ListFormat } from '#shared/domain/list/list-format.ts';
import type { WriteList } from './list-source.ts';
import { writeCsv } from './write-csv.ts';
import { writeJson } from './write-json.ts';
import { writeXlsx } from './write-xlsx.ts';

/** How a list is written in each format. */
export const listWriters = {
  xlsx: writeXlsx,
  csv: writeCsv,
  json: writeJson,
} as const satisfies Record<ListFormat, WriteList>;
