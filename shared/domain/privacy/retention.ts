import * as z from 'zod';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { type Authority, authoritySchema } from '../authority/levels.ts';
import type { Day } from '../calendar/day.ts';
import type { retentionTerms } from './retention-terms.ts';

/** The terms that end: what an authority may switch on. The others keep for good, or for as long as an account is used. */
export const endingTerms = [
  'dossier',
  'recognised',
  'office',
] as const satisfies readonly (keyof typeof retentionTerms)[];
export type EndingTerm = (typeof endingTerms)[number];
export const endingTermSchema = z.enum(endingTerms);

/** Law 33/2024/QH15 on archives: a term is 2 to 70 years. */
export const termYearsSchema = z.int().min(2).max(70);

export const holdSubjectSchema = z.strictObject({ kind: z.enum(['establishment', 'round']), id: idSchema });
export type HoldSubject = z.infer<typeof holdSubjectSchema>;

const said = { reason: textSchema(1000), by: personIdSchema, at: instantSchema };

export const maxHolds = 500;
/** Rounds that are remembered as emptied; those beyond are read again each day. */
export const maxEmptied = 1000;

/**
 * What an authority has decided about keeping: terms that it switched on (the others take nothing out), and legal holds, under
 * which nothing goes whatever its age. Id: `<level>-<locality>`.
 */
export const retentionSchema = z.strictObject({
  authority: authoritySchema,
  terms: z
    .array(z.strictObject({ term: endingTermSchema, years: termYearsSchema, ...said }))
    .max(endingTerms.length),
  holds: z.array(z.strictObject({ subject: holdSubjectSchema, ...said })).max(maxHolds),
  /** Rounds that are over and hold nothing of a person any more: the daily job reads them no more. */
  emptied: z.array(idSchema).max(maxEmptied).optional(),
});
export type Retention = z.infer<typeof retentionSchema>;

export const retentionIdOf = ({ level, locality }: Authority): string => `${level}-${locality}`;

export const isHeld = ({ holds }: Pick<Retention, 'holds'>, { kind, id }: HoldSubject): boolean =>
  holds.some(({ subject }) => subject.kind === kind && subject.id === id);

/** The decisions with more rounds remembered as emptied; the same where all of them were. */
export const rememberEmptied = (retention: Retention, roundIds: readonly string[]): Retention => {
  const known = retention.emptied ?? [];
  const fresh = roundIds.filter(id => !known.includes(id)).slice(0, maxEmptied - known.length);
  return fresh.length === 0 ? retention : { ...retention, emptied: [...known, ...fresh] };
};

/** For how many years a term keeps by the authority's decision; undefined while it is off. */
export const yearsOf = ({ terms }: Pick<Retention, 'terms'>, term: EndingTerm): number | undefined =>
  terms.find(one => one.term === term)?.years;

/** The first day on which what ended on a day is kept no longer: years are counted from the end of the year (Law 33/2024/QH15). */
export const letGoFrom = (endedOn: Day, years: number): Day =>
  `${Number(endedOn.slice(0, 4)) + years + 1}-01-01`;
