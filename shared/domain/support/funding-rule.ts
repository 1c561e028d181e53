import * as z from 'zod';
import { lineSchema, textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { daySchema, instantSchema } from '#shared/kernel/instant.ts';
import { authoritySchema } from '../authority/levels.ts';
import { dongSchema } from './dong.ts';
import { supportKindSchema } from './kinds.ts';

/** What a resolution allows: entered by an official from its text. */
export const fundingRuleFieldsSchema = z.strictObject({
  supportKind: supportKindSchema,
  /** What is supported: one kind of support has several rules (a demonstration model, machinery…). */
  subject: lineSchema(200),
  /** The text that sets it: number, date, article. */
  basis: lineSchema(300),
  /** Share of the cost at most; null where the text sets none. */
  ratePercent: z.int().min(1).max(100).nullable(),
  capDong: dongSchema.nullable(),
  validFrom: daySchema,
  /** The last day; null where the text names none. */
  validTo: daySchema.nullable(),
});
export type FundingRuleFields = z.infer<typeof fundingRuleFieldsSchema>;

/** A funding rule of an authority. Never changed: another text is another rule, and this one is retired. */
export const fundingRuleSchema = z.strictObject({
  id: idSchema,
  authority: authoritySchema,
  ...fundingRuleFieldsSchema.shape,
  retired: z
    .strictObject({ lastDay: daySchema, reason: textSchema(1000), by: personIdSchema, at: instantSchema })
    .nullable(),
  recordedAt: instantSchema,
  recordedBy: personIdSchema,
});
export type FundingRule = z.infer<typeof fundingRuleSchema>;

/** Whether grants may be decided under the rule on a day. */
export const isInForce = (
  { validFrom, validTo, retired }: Pick<FundingRule, 'validFrom' | 'validTo' | 'retired'>,
  day: string,
): boolean =>
  validFrom <= day && (validTo === null || day <= validTo) && (retired === null || day <= retired.lastDay);

/**
 * The most that the rule allows for a cost: the rate's share, rounded down to a whole đồng, and never more than the cap;
 * null where it sets neither. Undefined when the rate cannot be applied, the cost not being known.
 */
export const ceilingOf = (
  { ratePercent, capDong }: Pick<FundingRule, 'ratePercent' | 'capDong'>,
  costDong: number | null,
): number | null | undefined => {
  if (ratePercent === null) return capDong;
  if (costDong === null) return undefined;
  const share = Number((BigInt(costDong) * BigInt(ratePercent)) / 100n);
  return capDong === null ? share : Math.min(share, capDong);
};
