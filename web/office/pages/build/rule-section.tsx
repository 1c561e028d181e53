import type { ComponentType } from 'preact';
import { Section } from '#web/ui/section.tsx';
import { t } from '../../text.ts';
import { type RuleField, ruleSections } from './rule-fields.ts';
import { NumberRuleInput, ShareRuleInput, YesNoRuleInput } from './rule-inputs.tsx';
import { Awards, PhotoSize, QuotaPerGroup, RankingScope, ScoringRounds, TieBreak } from './special-rules.tsx';

const special = {
  rankingScope: RankingScope,
  scoringRounds: ScoringRounds,
  quotaPerGroup: QuotaPerGroup,
  photoCm: PhotoSize,
  tieBreak: TieBreak,
  awardAmounts: Awards,
} as const satisfies Record<Extract<RuleField, { kind: 'special' }>['name'], ComponentType>;

const RuleInput = ({ field }: { readonly field: RuleField }) => {
  if (field.kind === 'yesno') return <YesNoRuleInput name={field.name} />;
  if (field.kind === 'share') return <ShareRuleInput name={field.name} />;
  if (field.kind === 'special') {
    const Input: ComponentType = special[field.name];
    return <Input />;
  }
  return <NumberRuleInput {...field} />;
};

/** The rules of a round, in the order in which it meets them; each says what it does and what is usual. */
export const RuleSections = () => (
  <>
    {ruleSections.map(({ id, title, fields }) => (
      <Section key={id} title={t(title)} id={id}>
        <div class="build-grid">
          {fields.map(field => (
            <RuleInput key={field.name} field={field} />
          ))}
        </div>
      </Section>
    ))}
  </>
);
