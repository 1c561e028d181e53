import * as z from 'zod';
import type { EntityKind } from '#shared/domain/entities.ts';
import { entityKinds } from '#shared/domain/entities.ts';
import type { FieldClass } from '#shared/domain/privacy/field-classes.ts';
import { classesOf } from '#shared/domain/privacy/privacy-table.ts';

/** A value that says something of a person, as it stands in a record. */
export type Canary = { readonly fieldClass: FieldClass; readonly value: string };

/** Classes whose values name, reach or describe a person; points and figures are too short to be looked for. */
const telling: readonly FieldClass[] = [
  ...(['name', 'phone', 'phone-masked', 'email', 'personal-number', 'tax-code', 'paper'] as const),
  ...(['address', 'words', 'optional-words', 'word-list', 'file-name', 'links'] as const),
];
/** What is shorter would be met by chance. */
const shortest = 8;

const below = (path: string, name: string): string => (path === '' ? name : `${path}/${name}`);

/** A member is listed by its name, or by a star where there are many. */
const walk = (kind: EntityKind, value: unknown, paths: readonly string[]): readonly Canary[] => {
  if (Array.isArray(value))
    return value.flatMap(item =>
      walk(
        kind,
        item,
        paths.map(path => below(path, '*')),
      ),
    );
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, member]) =>
      walk(
        kind,
        member,
        paths.flatMap(path => [below(path, name), below(path, '*')]),
      ),
    );
  if (typeof value !== 'string' || value.length < shortest) return [];
  const fieldClass = paths.flatMap(path => classesOf(kind, path)).find(found => telling.includes(found));
  return fieldClass === undefined ? [] : [{ fieldClass, value }];
};

const lineSchema = z.object({
  kind: z.object({ S: z.enum(entityKinds) }),
  body: z.object({
    S: z.string().transform(text => z.record(z.string(), z.unknown()).parse(JSON.parse(text))),
  }),
});

/** Every personal value in an export's records, by the table of personal data; each once. */
export const canariesOf = (records: string): readonly Canary[] => {
  const found = new Map<string, Canary>();
  for (const line of records.split('\n').filter(text => text !== '')) {
    const item = lineSchema.safeParse(JSON.parse(line));
    if (!item.success) continue;
    for (const canary of walk(item.data.kind.S, item.data.body.S, [''])) found.set(canary.value, canary);
  }
  return [...found.values()];
};
