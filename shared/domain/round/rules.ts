import * as z from 'zod';
import { lineSchema } from '#shared/domain/wording/text-schemas.ts';
import { daySchema } from '#shared/kernel/instant.ts';
import { criteriaSetIdSchema } from '../judging/criteria-sets.ts';
import { productGroupSchema } from '../product/groups.ts';

const share = z.strictObject({ numerator: z.int().min(0).max(100), denominator: z.int().min(1).max(100) });
const quota = z.int().min(1).max(10_000).nullable();
const dong = z.int().min(0).max(1_000_000_000_000);

/** Steps by which a tie at the quota line is broken; the council's vote settles what the scores leave equal. */
export const tieBreakSchema = z.enum(['C1', 'C2', 'C3', 'C4', 'COUNCIL_VOTE']);

/**
 * The parameters of a round, frozen when it opens. Points are integer hundredths. Defaults are those of current practice;
 * where no published text sets a figure it is a setting of the round, never a constant.
 */
export const roundRulesSchema = z.strictObject({
  criteriaSetId: criteriaSetIdSchema,
  /** Inclusive, hundredths. */
  passMark: z.int().min(0).max(10_000),
  aggregation: z.literal('MEAN_OF_SHEET_TOTALS'),
  /** Leave out one highest and one lowest sheet total where at least five sheets count. */
  dropOutliers: z.boolean(),
  /** Smallest difference between two scores, hundredths. */
  scoreStep: z.int().min(1).max(1000),
  /** Times the jury scores; with two, the council sends all entries back once and the second scores count. */
  scoringRounds: z.union([z.literal(1), z.literal(2)]),
  rankingScope: z.enum(['OVERALL', 'PER_GROUP']),
  quotaTotal: quota,
  quotaPerGroup: z.partialRecord(productGroupSchema, z.int().min(0).max(10_000)),
  recommendationQuota: quota,
  tieBreak: z.array(tieBreakSchema).min(1).max(5),
  /** A spread of sheet totals above this is reported for discussion; hundredths. */
  divergenceLimit: z.int().min(1).max(10_000).nullable(),
  minPhotos: z.int().min(0).max(30),
  photoCm: z.strictObject({ width: z.number().min(1).max(100), height: z.number().min(1).max(100) }),
  paperCopies: z.int().min(0).max(20),
  requireLowerLevelRecognition: z.boolean(),
  /** Missing food-safety papers refuse, rather than warn, a product of group CBNLTS. */
  foodSafetyRequired: z.boolean(),
  /** Certificates run to 31 December of the issue year plus this many years. */
  certificateValidYearOffset: z.int().min(0).max(10),
  complaintWorkingDays: z.int().min(1).max(90),
  complaintAnswerWorkingDays: z.int().min(1).max(90),
  supplementWorkingDays: z.int().min(1).max(60),
  /** Soft: working days from the closing to the decision (30 on the ministry's portal for regional rounds). */
  processingWorkingDays: z.int().min(1).max(120).nullable(),
  juryMin: z.int().min(1).max(50),
  juryMax: z.int().min(1).max(50),
  /** Present members over members with a vote, at least. */
  councilQuorum: share,
  /** Votes for over members present, strictly more than. */
  councilMajority: share,
  minSheetsPerEntry: z.int().min(1).max(50),
  /** Jurors see selection codes instead of the establishments' names. */
  blind: z.boolean(),
  maxProductsPerEstablishment: quota,
  /** Soft: entries asked of each commune by the plan. */
  minEntriesPerLocality: quota,
  /** Awards per tier; without a tier, for plain recognition. They become lines of the ledger with the certificates. */
  awardAmounts: z.array(z.strictObject({ tier: lineSchema(60).nullable(), amountDong: dong })).max(20),
  /** What the plan says of support, to be read; the ledger is held to the authority's own `funding-rule` records. */
  fundingRules: z
    .array(
      z.strictObject({
        basis: lineSchema(300),
        supportKind: lineSchema(120),
        ratePercent: z.int().min(0).max(100).nullable(),
        capDong: dong.nullable(),
        validFrom: daySchema,
        validTo: daySchema.nullable(),
      }),
    )
    .max(50),
});
export type RoundRules = z.infer<typeof roundRulesSchema>;

/** Rules as most provincial rounds set them (the sources are in docs/domain-sources.md). */
export const defaultRoundRules: RoundRules = {
  criteriaSetId: 'tt26-2014-phuluc4',
  passMark: 7000,
  aggregation: 'MEAN_OF_SHEET_TOTALS',
  dropOutliers: false,
  scoreStep: 50,
  scoringRounds: 1,
  rankingScope: 'OVERALL',
  quotaTotal: null,
  quotaPerGroup: {},
  recommendationQuota: null,
  tieBreak: ['C1', 'C2', 'C3', 'COUNCIL_VOTE'],
  divergenceLimit: null,
  minPhotos: 3,
  photoCm: { width: 10, height: 15 },
  paperCopies: 2,
  requireLowerLevelRecognition: false,
  foodSafetyRequired: false,
  certificateValidYearOffset: 3,
  complaintWorkingDays: 15,
  complaintAnswerWorkingDays: 10,
  supplementWorkingDays: 5,
  processingWorkingDays: null,
  juryMin: 5,
  juryMax: 9,
  councilQuorum: { numerator: 2, denominator: 3 },
  councilMajority: { numerator: 1, denominator: 2 },
  minSheetsPerEntry: 3,
  blind: true,
  maxProductsPerEstablishment: null,
  minEntriesPerLocality: null,
  awardAmounts: [],
  fundingRules: [],
};
