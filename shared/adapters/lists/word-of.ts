import type { ListColumn, ListValue } from '#shared/domain/list/columns.ts';
import { plainWords } from '#shared/domain/wording/plain-words.ts';
import type { ListSource } from './list-source.ts';

const flags = { true: { vi: 'Có', en: 'Yes' }, false: { vi: 'Không', en: 'No' } } as const;

/** A value as people read it in a table: a registry's word for its key; everything else as it is, but for marks nobody sees. */
export const wordOf = (
  column: ListColumn,
  value: NonNullable<ListValue>,
  language: ListSource['language'],
): string => {
  if (typeof value === 'boolean') return flags[`${value}`][language];
  const words = plainWords(String(value));
  return column.kind === 'choice' ? (column.labels[words]?.[language] ?? words) : words;
};
