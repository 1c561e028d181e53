import { useState } from 'preact/hooks';
import { t } from '#web/app/text.ts';
import { controlProps, FieldFrame, type FieldProps } from './field-frame.tsx';
import { formatNumber, parseNumber } from './number-text.ts';

type NumberFieldProps = FieldProps<number | null> & {
  /** Most decimals; more are no number. */
  readonly decimals?: number | undefined;
  readonly unit?: string | undefined;
  readonly wide?: boolean | undefined;
};

/**
 * A number with the comma as its decimal sign. While the words are no number the value is null, the words stay as typed and the
 * field says so after it is left.
 */
export const NumberField = (props: NumberFieldProps) => {
  const { decimals = 0, unit, value } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(true);
  const parsed = typed === null ? value : parseNumber(typed, decimals);
  const wrong = parsed === 'not-a-number';
  // A value that came from elsewhere (a saved copy, a reset) replaces what was typed.
  const shown =
    typed !== null && (wrong ? value === null : parsed === value) ? typed : formatNumber(value, decimals);
  const own = wrong && left ? t(decimals > 0 ? 'ui.notADecimal' : 'ui.notANumber') : undefined;
  const error = props.error ?? own;
  const leave = () => {
    setLeft(true);
    if (!wrong) setTyped(null);
    props.onBlur?.();
  };
  const type = (text: string) => {
    const next = parseNumber(text, decimals);
    setTyped(text);
    setLeft(false);
    props.onChange(next === 'not-a-number' ? null : next);
  };
  return (
    <FieldFrame {...props} error={error}>
      <span class="input-group">
        <input
          {...controlProps({ ...props, error })}
          class={`input input-number${props.wide ? ' input-medium' : ' input-short'}`}
          inputMode={decimals > 0 ? 'decimal' : 'numeric'}
          autoComplete="off"
          value={shown}
          onInput={event => type(event.currentTarget.value)}
          onBlur={leave}
        />
        {unit && <span class="input-unit">{unit}</span>}
      </span>
    </FieldFrame>
  );
};
