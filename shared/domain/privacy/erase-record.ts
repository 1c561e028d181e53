import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { EntityKind } from '../entities.ts';
import { type Erasure, type FieldClass, fieldClasses } from './field-classes.ts';
import { privacyTable } from './privacy-table.ts';

/** What stands where a name or words stood, so that a reader sees that something was taken out. */
export const erasedMark = '[đã xóa]';

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const replacements = {
  mark: () => erasedMark,
  nothing: () => null,
  empty: () => [],
  keep: (value: unknown) => value,
} as const satisfies Record<Erasure, (value: unknown) => unknown>;

const write = (value: unknown, [head, ...rest]: readonly string[], erasure: Erasure): unknown => {
  if (head === undefined) return isNothing(value) ? value : replacements[erasure](value);
  if (Array.isArray(value)) return head === '*' ? value.map(one => write(one, rest, erasure)) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (head === '*')
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, write(one, rest, erasure)]));
  if (!(head in value)) return value;
  return { ...value, [head]: write(Reflect.get(value, head), rest, erasure) };
};

/** Where the erasure of a listed field begins: a list is emptied as a whole. */
const placeOf = (listed: string, erasure: Erasure): readonly string[] =>
  (erasure === 'empty' ? listed.replace(/\/\*+$/, '') : listed).split('/');

/**
 * A record without the person: every field that the table gives an erasure, but those that are spared. `fields` names what
 * changed; a record erased before has none.
 */
export const eraseRecord = <Body extends object>(
  kind: EntityKind,
  body: Body,
  isSpared: (field: FieldClass, path: string) => boolean = () => false,
): { readonly body: Body; readonly fields: readonly string[] } => {
  let erased: unknown = body;
  const fields: string[] = [];
  for (const name of Object.keys(fieldClasses) as FieldClass[])
    for (const listed of privacyTable[kind].fields[name] ?? []) {
      const { erasure } = fieldClasses[name];
      if (erasure === 'keep' || isSpared(name, listed)) continue;
      const after = write(erased, placeOf(listed, erasure), erasure);
      if (canonicalJson(after) === canonicalJson(erased)) continue;
      erased = after;
      fields.push(listed);
    }
  // The shape is kept: the commit parses the body by its schema once more.
  return { body: erased as Body, fields };
};
