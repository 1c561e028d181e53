import './build.css';
import { productGroups } from '#shared/domain/product/groups.ts';
import type { RoundRules } from '#shared/domain/round/rules.ts';
import { number } from '#web/format/numbers.ts';
import { said } from '#web/text/said.ts';
import { DescriptionList } from '#web/ui/description-list.tsx';
import { Section } from '#web/ui/section.tsx';
import { t } from '../../text.ts';
import type { RoundBody } from '../rounds/use-my-rounds.ts';
import { type RuleField, ruleSections, ruleWords, saidRule } from './rule-fields.ts';
import { tieBreakSteps } from './tie-break.ts';

const saidOf = ({ name }: RuleField, rules: RoundRules): string => {
  if (name === 'tieBreak')
    return rules.tieBreak
      .map(step => tieBreakSteps.find(known => known.step === step))
      .flatMap(known => (known === undefined ? [] : [t(known.label)]))
      .join(' → ');
  if (name === 'quotaPerGroup')
    return (
      Object.entries(rules.quotaPerGroup)
        .map(([group, quota]) => `${groupName(group)}: ${number(quota ?? 0)}`)
        .join('; ') || t('rules.none')
    );
  if (name === 'awardAmounts')
    return (
      rules.awardAmounts
        .map(({ tier, amountDong }) => `${tier ?? t('rules.award-plain')}: ${number(amountDong)} đ`)
        .join('; ') || t('rules.none')
    );
  return saidRule(name, rules[name]);
};

const isGroup = (code: string): code is keyof typeof productGroups => code in productGroups;
const groupName = (code: string): string => (isGroup(code) ? said(productGroups[code]) : code);

/** The rules of a round to be read, once they are frozen or by somebody who does not set them. */
export const RulesRead = ({ round }: { readonly round: RoundBody }) => (
  <>
    {ruleSections.map(({ id, title, fields }) => (
      <Section key={id} title={t(title)}>
        <DescriptionList
          items={fields.map(field => ({
            key: field.name,
            term: t(ruleWords[field.name].label),
            detail: saidOf(field, round.rules),
          }))}
        />
      </Section>
    ))}
  </>
);
