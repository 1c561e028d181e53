import { useWatch } from 'react-hook-form';
import { productGroups } from '#shared/domain/product/groups.ts';
import { said } from '#web/text/said.ts';
import { Button } from '#web/ui/button.tsx';
import { MoneyField } from '#web/ui/money-field.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { pointerId } from '#web/ui/pointer.ts';
import { RadioGroup } from '#web/ui/radio-group.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { t } from '../../text.ts';
import { Bound } from './bound.tsx';
import { ruleWords, usualRule } from './rule-fields.ts';
import { tieBreakSteps } from './tie-break.ts';
import type { BuilderValues } from './values.ts';

const words = (name: keyof typeof ruleWords) => ({
  label: t(ruleWords[name].label),
  hint: `${t(ruleWords[name].why)} ${usualRule(name)}`,
});

/** Whether products are ranked together or within their groups. */
export const RankingScope = () => (
  <Bound name="rules.rankingScope" pointer="/rules/rankingScope">
    {({ value, onChange, ...field }) => (
      <RadioGroup
        {...field}
        {...words('rankingScope')}
        value={value}
        onChange={picked => onChange(picked === 'PER_GROUP' ? 'PER_GROUP' : 'OVERALL')}
        options={[
          { value: 'OVERALL', label: t('rules.scope-overall') },
          { value: 'PER_GROUP', label: t('rules.scope-group') },
        ]}
      />
    )}
  </Bound>
);

/** Once or twice. */
export const ScoringRounds = () => (
  <Bound name="rules.scoringRounds" pointer="/rules/scoringRounds">
    {({ value, onChange, ...field }) => (
      <RadioGroup
        {...field}
        {...words('scoringRounds')}
        value={String(value)}
        onChange={picked => onChange(picked === '2' ? 2 : 1)}
        options={[
          { value: '1', label: t('rules.times-one') },
          { value: '2', label: t('rules.times-two') },
        ]}
      />
    )}
  </Bound>
);

/** A quota for each group of the round, or none. */
export const QuotaPerGroup = () => {
  const groups = useWatch<BuilderValues, 'groups'>({ name: 'groups' });
  return (
    <Bound name="rules.quotaPerGroup" pointer="/rules/quotaPerGroup">
      {({ id, value, onChange, onBlur, error }) => (
        <fieldset class="field" id={id}>
          <legend class="field-label">{t(ruleWords.quotaPerGroup.label)}</legend>
          <p class="field-hint">{t(ruleWords.quotaPerGroup.why)}</p>
          {error !== undefined && <p class="field-error">{error}</p>}
          {groups.map(group => (
            <NumberField
              key={group}
              id={pointerId(`/rules/quotaPerGroup/${group}`)}
              label={said(productGroups[group])}
              unit={t('rules.unit-products')}
              value={value[group] ?? null}
              onBlur={onBlur}
              onChange={typed => {
                const { [group]: _before, ...others } = value;
                onChange(typed === null ? others : { ...others, [group]: typed });
              }}
            />
          ))}
        </fieldset>
      )}
    </Bound>
  );
};

/** Width and height of a printed photograph. */
export const PhotoSize = () => (
  <Bound name="rules.photoCm" pointer="/rules/photoCm">
    {({ id, value, onChange, onBlur, error }) => (
      <fieldset class="field build-pair" id={id}>
        <legend class="field-label">{t(ruleWords.photoCm.label)}</legend>
        <p class="field-hint">{words('photoCm').hint}</p>
        {error !== undefined && <p class="field-error">{error}</p>}
        <div class="build-pair-fields">
          <NumberField
            id={`${id}-width`}
            label={t('rules.photo-width')}
            decimals={1}
            value={value.width}
            onBlur={onBlur}
            onChange={width => onChange({ ...value, width: width ?? Number.NaN })}
          />
          <NumberField
            id={`${id}-height`}
            label={t('rules.photo-height')}
            decimals={1}
            value={value.height}
            onBlur={onBlur}
            onChange={height => onChange({ ...value, height: height ?? Number.NaN })}
          />
        </div>
      </fieldset>
    )}
  </Bound>
);

/** The order in which equal points are told apart. */
export const TieBreak = () => (
  <Bound name="rules.tieBreak" pointer="/rules/tieBreak">
    {({ id, value, onChange, error }) => (
      <fieldset class="field" id={id}>
        <legend class="field-label">{t(ruleWords.tieBreak.label)}</legend>
        <p class="field-hint">{t(ruleWords.tieBreak.why)}</p>
        {error !== undefined && <p class="field-error">{error}</p>}
        <div class="build-ties">
          {[...value, undefined].slice(0, tieBreakSteps.length).map((step, place) => (
            <SelectField
              key={place}
              id={pointerId(`/rules/tieBreak/${place}`)}
              label={t('rules.tie-place', { place: place + 1 })}
              width="medium"
              value={step ?? ''}
              placeholder={t('rules.tie-not')}
              options={tieBreakSteps.map(({ step: code, label }) => ({ value: code, label: t(label) }))}
              onChange={picked => {
                const chosen = tieBreakSteps.find(({ step: code }) => code === picked)?.step;
                const rest = [
                  ...value.slice(0, place),
                  ...(chosen ? [chosen] : []),
                  ...value.slice(place + 1),
                ];
                if (rest.length > 0) onChange(rest);
              }}
            />
          ))}
        </div>
      </fieldset>
    )}
  </Bound>
);

/** Tiers and their amounts. */
export const Awards = () => (
  <Bound name="rules.awardAmounts" pointer="/rules/awardAmounts">
    {({ id, value, onChange, onBlur, error }) => (
      <fieldset class="field" id={id}>
        <legend class="field-label">{t(ruleWords.awardAmounts.label)}</legend>
        <p class="field-hint">{t(ruleWords.awardAmounts.why)}</p>
        {error !== undefined && <p class="field-error">{error}</p>}
        {value.map((award, index) => (
          <div class="build-award" key={index}>
            <TextField
              id={pointerId(`/rules/awardAmounts/${index}/tier`)}
              label={t('rules.award-tier')}
              width="medium"
              maxLength={60}
              hint={t('rules.award-no-tier')}
              value={award.tier ?? ''}
              onBlur={onBlur}
              onChange={typed =>
                onChange(
                  value.map((one, at) =>
                    at === index ? { ...one, tier: typed === '' ? null : typed } : one,
                  ),
                )
              }
            />
            <MoneyField
              id={pointerId(`/rules/awardAmounts/${index}/amountDong`)}
              label={t('rules.award-amount')}
              value={award.amountDong}
              onBlur={onBlur}
              onChange={dong =>
                onChange(value.map((one, at) => (at === index ? { ...one, amountDong: dong ?? 0 } : one)))
              }
            />
            <Button
              icon="remove"
              small
              label={t('rules.award-remove', { number: index + 1 })}
              onClick={() => onChange(value.filter((_, at) => at !== index))}
            >
              {t('builder.remove')}
            </Button>
          </div>
        ))}
        <Button icon="add" small onClick={() => onChange([...value, { tier: null, amountDong: 0 }])}>
          {t('rules.award-add')}
        </Button>
      </fieldset>
    )}
  </Bound>
);
