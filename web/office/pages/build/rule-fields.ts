import { defaultRoundRules, type RoundRules } from '#shared/domain/round/rules.ts';
import type { officeTexts } from '#shared/text/web/office/index.ts';
import { number, points } from '#web/format/numbers.ts';
import { t } from '../../text.ts';

type Key = Extract<keyof typeof officeTexts, `rules.${string}`>;
type RuleName = keyof RoundRules;

/** Names of rules whose value is of a kind, so that a field can be bound without guessing. */
type NamesOf<V> = { [K in RuleName]: RoundRules[K] extends V ? K : never }[RuleName];
export type NumberRule = NamesOf<number | null>;
export type YesNoRule = NamesOf<boolean>;
export type ShareRule = NamesOf<{ numerator: number; denominator: number }>;

type Words = { readonly label: Key; readonly why: Key };

/** Each rule in plain words: what it is called and what it does. */
export const ruleWords = {
  criteriaSetId: { label: 'rules.criteria', why: 'rules.criteria-why' },
  passMark: { label: 'rules.pass-mark', why: 'rules.pass-mark-why' },
  aggregation: { label: 'rules.aggregation', why: 'rules.aggregation-why' },
  dropOutliers: { label: 'rules.outliers', why: 'rules.outliers-why' },
  scoreStep: { label: 'rules.step', why: 'rules.step-why' },
  scoringRounds: { label: 'rules.times', why: 'rules.times-why' },
  rankingScope: { label: 'rules.scope', why: 'rules.scope-why' },
  quotaTotal: { label: 'rules.quota', why: 'rules.quota-why' },
  quotaPerGroup: { label: 'rules.quota-group', why: 'rules.quota-group-why' },
  recommendationQuota: { label: 'rules.recommend', why: 'rules.recommend-why' },
  tieBreak: { label: 'rules.ties', why: 'rules.ties-why' },
  divergenceLimit: { label: 'rules.divergence', why: 'rules.divergence-why' },
  minPhotos: { label: 'rules.photos', why: 'rules.photos-why' },
  photoCm: { label: 'rules.photo-size', why: 'rules.photo-size-why' },
  paperCopies: { label: 'rules.copies', why: 'rules.copies-why' },
  requireLowerLevelRecognition: { label: 'rules.lower', why: 'rules.lower-why' },
  foodSafetyRequired: { label: 'rules.food', why: 'rules.food-why' },
  certificateValidYearOffset: { label: 'rules.valid', why: 'rules.valid-why' },
  complaintWorkingDays: { label: 'rules.complaint', why: 'rules.complaint-why' },
  complaintAnswerWorkingDays: { label: 'rules.answer', why: 'rules.answer-why' },
  supplementWorkingDays: { label: 'rules.supplement', why: 'rules.supplement-why' },
  processingWorkingDays: { label: 'rules.processing', why: 'rules.processing-why' },
  juryMin: { label: 'rules.jury-min', why: 'rules.jury-min-why' },
  juryMax: { label: 'rules.jury-max', why: 'rules.jury-max-why' },
  councilQuorum: { label: 'rules.quorum', why: 'rules.quorum-why' },
  councilMajority: { label: 'rules.majority', why: 'rules.majority-why' },
  minSheetsPerEntry: { label: 'rules.sheets', why: 'rules.sheets-why' },
  blind: { label: 'rules.blind', why: 'rules.blind-why' },
  maxProductsPerEstablishment: { label: 'rules.most-products', why: 'rules.most-products-why' },
  minEntriesPerLocality: { label: 'rules.locality', why: 'rules.locality-why' },
  awardAmounts: { label: 'rules.awards', why: 'rules.awards-why' },
  fundingRules: { label: 'rules.funding', why: 'rules.funding-why' },
} as const satisfies Record<RuleName, Words>;

type Unit = Extract<Key, `rules.unit-${string}`>;

export type RuleField =
  | { readonly kind: 'points' | 'count'; readonly name: NumberRule; readonly unit?: Unit }
  | { readonly kind: 'yesno'; readonly name: YesNoRule }
  | { readonly kind: 'share'; readonly name: ShareRule }
  | {
      readonly kind: 'special';
      readonly name:
        | 'rankingScope'
        | 'scoringRounds'
        | 'tieBreak'
        | 'quotaPerGroup'
        | 'photoCm'
        | 'awardAmounts';
    };

/** Numbers that may be left empty: then the rule does not apply. */
export const optionalRules: readonly NumberRule[] = [
  'quotaTotal',
  'recommendationQuota',
  'divergenceLimit',
  'processingWorkingDays',
  'maxProductsPerEstablishment',
  'minEntriesPerLocality',
];

type RuleSection = {
  readonly id: string;
  readonly title: Extract<Key, `rules.section-${string}`>;
  readonly fields: readonly RuleField[];
};

/** The rules in the order in which a round meets them. */
export const ruleSections: readonly RuleSection[] = [
  {
    id: 'rules-dossier',
    title: 'rules.section-dossier',
    fields: [
      { kind: 'count', name: 'maxProductsPerEstablishment', unit: 'rules.unit-products' },
      { kind: 'count', name: 'minEntriesPerLocality', unit: 'rules.unit-dossiers' },
      { kind: 'count', name: 'minPhotos', unit: 'rules.unit-photos' },
      { kind: 'special', name: 'photoCm' },
      { kind: 'count', name: 'paperCopies', unit: 'rules.unit-copies' },
      { kind: 'yesno', name: 'foodSafetyRequired' },
      { kind: 'yesno', name: 'requireLowerLevelRecognition' },
      { kind: 'count', name: 'supplementWorkingDays', unit: 'rules.unit-days' },
    ],
  },
  {
    id: 'rules-judging',
    title: 'rules.section-judging',
    fields: [
      { kind: 'yesno', name: 'blind' },
      { kind: 'count', name: 'juryMin', unit: 'rules.unit-people' },
      { kind: 'count', name: 'juryMax', unit: 'rules.unit-people' },
      { kind: 'count', name: 'minSheetsPerEntry', unit: 'rules.unit-sheets' },
      { kind: 'points', name: 'scoreStep', unit: 'rules.unit-points' },
      { kind: 'special', name: 'scoringRounds' },
      { kind: 'yesno', name: 'dropOutliers' },
      { kind: 'points', name: 'divergenceLimit', unit: 'rules.unit-points' },
    ],
  },
  {
    id: 'rules-ranking',
    title: 'rules.section-ranking',
    fields: [
      { kind: 'points', name: 'passMark', unit: 'rules.unit-points' },
      { kind: 'special', name: 'rankingScope' },
      { kind: 'count', name: 'quotaTotal', unit: 'rules.unit-products' },
      { kind: 'special', name: 'quotaPerGroup' },
      { kind: 'count', name: 'recommendationQuota', unit: 'rules.unit-products' },
      { kind: 'special', name: 'tieBreak' },
    ],
  },
  {
    id: 'rules-council',
    title: 'rules.section-council',
    fields: [
      { kind: 'share', name: 'councilQuorum' },
      { kind: 'share', name: 'councilMajority' },
      { kind: 'count', name: 'processingWorkingDays', unit: 'rules.unit-days' },
    ],
  },
  {
    id: 'rules-after',
    title: 'rules.section-after',
    fields: [
      { kind: 'count', name: 'complaintWorkingDays', unit: 'rules.unit-days' },
      { kind: 'count', name: 'complaintAnswerWorkingDays', unit: 'rules.unit-days' },
      { kind: 'count', name: 'certificateValidYearOffset', unit: 'rules.unit-years' },
      { kind: 'special', name: 'awardAmounts' },
    ],
  },
];

const pointRules: readonly RuleName[] = ['passMark', 'scoreStep', 'divergenceLimit'];

/** A rule's value as people write it. */
export const saidRule = (name: RuleName, value: unknown): string => {
  if (value === null || value === undefined) return t('rules.none');
  if (typeof value === 'boolean') return value ? t('rules.yes') : t('rules.no');
  if (typeof value === 'number') return pointRules.includes(name) ? points(value) : number(value);
  if (value === 'OVERALL') return t('rules.scope-overall');
  if (value === 'PER_GROUP') return t('rules.scope-group');
  if (typeof value === 'object' && 'numerator' in value && 'denominator' in value)
    return `${value.numerator}/${value.denominator}`;
  if (typeof value === 'object' && 'width' in value && 'height' in value)
    return `${value.width} × ${value.height} cm`;
  if (Array.isArray(value) && value.length === 0) return t('rules.none');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** "Thường là 70": what most rounds set. */
export const usualRule = (name: RuleName): string =>
  t('rules.usual', { value: saidRule(name, defaultRoundRules[name]) });
