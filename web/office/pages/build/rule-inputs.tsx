import { Checkbox } from '#web/ui/checkbox.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { pointerId } from '#web/ui/pointer.ts';
import { t } from '../../text.ts';
import { Bound } from './bound.tsx';
import {
  type NumberRule,
  optionalRules,
  type RuleField,
  ruleWords,
  type ShareRule,
  usualRule,
  type YesNoRule,
} from './rule-fields.ts';

const hintOf = (name: keyof typeof ruleWords): string => `${t(ruleWords[name].why)} ${usualRule(name)}`;

/** A number of the rules; points are kept in hundredths and typed in points. */
export const NumberRuleInput = ({
  name,
  kind,
  unit,
}: Extract<RuleField, { kind: 'points' | 'count' }> & { readonly name: NumberRule }) => {
  const scale = kind === 'points' ? 100 : 1;
  const optional = optionalRules.includes(name);
  return (
    <Bound name={`rules.${name}`} pointer={`/rules/${name}`}>
      {({ value, onChange, ...field }) => (
        <NumberField
          {...field}
          label={t(ruleWords[name].label)}
          hint={hintOf(name)}
          required={!optional}
          decimals={kind === 'points' ? 2 : 0}
          unit={unit === undefined ? undefined : t(unit)}
          value={value === null || Number.isNaN(value) ? null : value / scale}
          onChange={typed =>
            onChange(typed === null ? (optional ? null : Number.NaN) : Math.round(typed * scale))
          }
        />
      )}
    </Bound>
  );
};

export const YesNoRuleInput = ({ name }: { readonly name: YesNoRule }) => (
  <Bound name={`rules.${name}`} pointer={`/rules/${name}`}>
    {field => <Checkbox {...field} label={t(ruleWords[name].label)} hint={hintOf(name)} />}
  </Bound>
);

/** A share such as 2/3, typed as its two numbers. */
export const ShareRuleInput = ({ name }: { readonly name: ShareRule }) => (
  <Bound name={`rules.${name}`} pointer={`/rules/${name}`}>
    {({ id, value, onChange, onBlur, error }) => (
      <fieldset class="field build-pair" id={id}>
        <legend class="field-label">{t(ruleWords[name].label)}</legend>
        <p class="field-hint">{hintOf(name)}</p>
        {error !== undefined && <p class="field-error">{error}</p>}
        <div class="build-pair-fields">
          <NumberField
            id={pointerId(`/rules/${name}/numerator`)}
            label={t('rules.share-numerator')}
            value={Number.isNaN(value.numerator) ? null : value.numerator}
            onChange={typed => onChange({ ...value, numerator: typed ?? Number.NaN })}
            onBlur={onBlur}
          />
          <NumberField
            id={pointerId(`/rules/${name}/denominator`)}
            label={t('rules.share-denominator')}
            value={Number.isNaN(value.denominator) ? null : value.denominator}
            onChange={typed => onChange({ ...value, denominator: typed ?? Number.NaN })}
            onBlur={onBlur}
          />
        </div>
      </fieldset>
    )}
  </Bound>
);
