import { t } from '#web/app/text.ts';
import { controlProps, FieldFrame, type FieldProps } from './field-frame.tsx';

/** One thing to choose. */
export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly disabled?: boolean | undefined;
};

type SelectFieldProps = FieldProps<string> & {
  readonly options: readonly Choice[];
  /** Words of the empty choice; the empty string is its value. */
  readonly placeholder?: string | undefined;
  readonly width?: 'short' | 'medium' | undefined;
};

/** One of many by a native select. `readOnly` disables it: a select has no such state of its own. */
export const SelectField = (props: SelectFieldProps) => {
  const { readOnly, ...control } = controlProps(props);
  const known = props.options.some(option => option.value === props.value);
  return (
    <FieldFrame {...props}>
      <select
        {...control}
        disabled={props.disabled || readOnly}
        class={`input input-select${props.width ? ` input-${props.width}` : ''}`}
        value={known ? props.value : ''}
        onChange={event => props.onChange(event.currentTarget.value)}
      >
        {(props.placeholder !== undefined || !known) && (
          <option value="">{props.placeholder ?? t('ui.choose')}</option>
        )}
        {props.options.map(option => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
};
