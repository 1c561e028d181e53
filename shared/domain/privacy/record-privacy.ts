import type { FieldClass } from './field-classes.ts';
import type { Seen } from './readers.ts';
import type { RetentionTerm } from './retention-terms.ts';

type Words = { readonly vi: string; readonly en: string };

/**
 * When the law lets go of a person in a record: at their request (`on-request`), only in what was never filed with an
 * authority (`unfiled`), or not at all (`kept`).
 */
export const letGo = {
  'on-request': { vi: 'theo yêu cầu', en: 'at request' },
  unfiled: { vi: 'khi chưa nộp', en: 'while it was never filed' },
  kept: { vi: 'giữ theo luật', en: 'kept by law' },
} as const satisfies Record<string, Words>;
export type LetGo = keyof typeof letGo;

/** What one kind of record holds of people. Each field stands in one list, by its class; a path with two stars is all below. */
export type RecordPrivacy = {
  readonly about: Words;
  readonly purpose: Words;
  /** Whoever is not named here sees nothing personal of it; what nobody may see is in no line. */
  readonly seenBy: readonly Seen[];
  readonly legalBasis: string;
  readonly term: RetentionTerm;
  readonly letGo: LetGo;
  readonly fields: { readonly [C in FieldClass]?: readonly string[] };
};

/** The texts by which an authority keeps what was filed with it. */
export const authorityTask =
  'Law 91/2025/QH15 (statutory work of an authority); Circular 26/2014/TT-BCT; Law 33/2024/QH15 (archives)';

export const producers = { vi: 'cơ sở, người đại diện', en: 'producers, their representatives' } as const;
export const judges = { vi: 'giám khảo, hội đồng', en: 'jurors, council' } as const;
export const officials = { vi: 'cán bộ', en: 'officials' } as const;

/** The same names under a prefix: what a record holds a copy of. */
export const under = (
  prefix: string,
  fields: RecordPrivacy['fields'],
): { readonly [C in FieldClass]?: readonly string[] } =>
  Object.fromEntries(
    Object.entries(fields).map(([name, paths]) => [name, paths.map(path => `${prefix}/${path}`)]),
  );

/** Lists of fields put together, class by class. */
export const together = (...parts: readonly RecordPrivacy['fields'][]): RecordPrivacy['fields'] => {
  const all: Record<string, readonly string[]> = {};
  for (const part of parts)
    for (const [name, paths] of Object.entries(part)) all[name] = [...(all[name] ?? []), ...paths];
  return all;
};
