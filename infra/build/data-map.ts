import { entityKinds } from '#shared/domain/entities.ts';
import { type FieldClass, fieldClasses, masks } from '#shared/domain/privacy/field-classes.ts';
import { privacyTable } from '#shared/domain/privacy/privacy-table.ts';
import { readers, type Seen } from '#shared/domain/privacy/readers.ts';
import { letGo } from '#shared/domain/privacy/record-privacy.ts';
import { retentionTerms } from '#shared/domain/privacy/retention-terms.ts';

const begin = '<!-- made by npm run data-map -->';
const end = '<!-- end of what is made -->';

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const classesOf = (kind: (typeof entityKinds)[number]): readonly FieldClass[] =>
  (Object.keys(fieldClasses) as FieldClass[]).filter(
    name => name !== 'plain' && (privacyTable[kind].fields[name] ?? []).length > 0,
  );

const spell = (paths: readonly string[]): string => paths.map(path => `\`${path}\``).join(', ');

const whoSees = ({ readers: who, fields }: Seen): string =>
  `${who.map(reader => readers[reader].en.toLowerCase()).join(', ')}${fields === undefined ? '' : `: ${spell(fields)}`}`;

const records = entityKinds.map(kind => {
  const { about, purpose, seenBy, legalBasis, term, letGo: law } = privacyTable[kind];
  const { en, from } = retentionTerms[term];
  return row(
    ...[`\`${kind}\``, about.en, purpose.en, seenBy.map(whoSees).join('; ') || 'nobody', legalBasis],
    ...[from.en === '–' ? en : `${en} after ${from.en}`, letGo[law].en],
  );
});

const fields = entityKinds.flatMap(kind =>
  classesOf(kind).map(name => {
    const { en, mask, sensitive } = fieldClasses[name];
    const paths = privacyTable[kind].fields[name] ?? [];
    return row(`\`${kind}\``, `${en}${sensitive ? ' (**sensitive**)' : ''}`, spell(paths), masks[mask].en);
  }),
);

const section = [
  begin,
  '',
  '| record | about | why | who sees what is personal in it | legal basis | kept | erased |',
  '|---|---|---|---|---|---|---|',
  ...records,
  '',
  '### Fields',
  '',
  '| record | what | fields | shown |',
  '|---|---|---|---|',
  ...fields,
  '',
  end,
].join('\n');

/** The page with its part that is made from the table, as it must be; the rest stays as people wrote it. */
export const withDataMap = (page: string): string => {
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`docs/data-map.md lacks its marks ${begin}`);
  return `${before}${section}${after}`;
};
