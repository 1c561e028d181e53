import { criteriaSets } from '#shared/domain/judging/criteria-sets.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { points } from '../../format/numbers.ts';
import { said } from '../../text/said.ts';
import { Section } from '../../ui/section.tsx';
import { t } from '../text.ts';
import type { PublicRound } from './round-card.tsx';

const sentencesOf = ({ rules }: PublicRound): readonly string[] => [
  t('round.rule-who'),
  t('round.rule-serial'),
  rules.maxProductsPerEstablishment === null
    ? t('round.rule-many')
    : t('round.rule-most', { count: rules.maxProductsPerEstablishment }),
  ...(rules.requireLowerLevelRecognition ? [t('round.rule-lower')] : []),
  ...(rules.foodSafetyRequired ? [t('round.rule-food')] : []),
  t('round.rule-supplement', { days: rules.supplementWorkingDays }),
  t('round.rule-pass', { points: points(rules.passMark) }),
  ...(rules.quotaTotal === null ? [] : [t('round.rule-quota', { count: rules.quotaTotal })]),
  ...(Object.keys(productGroups) as (keyof typeof productGroups)[]).flatMap(group => {
    const count = rules.quotaPerGroup[group];
    return count === undefined
      ? []
      : [t('round.rule-group-quota', { group: said(productGroups[group]), count })];
  }),
  t('round.rule-complaint', { days: rules.complaintWorkingDays }),
];

/** The frozen rules of a round in plain words, and the criteria with their points. */
export const RoundRules = ({ round }: { readonly round: PublicRound }) => {
  const set = criteriaSets[round.rules.criteriaSetId];
  return (
    <>
      <ul>
        {sentencesOf(round).map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Section title={t('round.criteria')} level={3} lead={said(set)}>
        <ol>
          {set.criteria.map(criterion => (
            <li key={criterion.code}>
              {said(criterion)}, {t('round.criterion-points', { points: points(criterion.max) })}
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
};
