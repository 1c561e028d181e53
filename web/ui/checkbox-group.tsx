import { ChoiceFrame, ChoiceLine } from './choices.tsx';
import type { FieldProps } from './field-frame.tsx';
import type { Choice } from './select-field.tsx';

type CheckboxGroupProps = FieldProps<readonly string[]> & {
  readonly options: readonly Choice[];
  readonly inline?: boolean | undefined;
};

/** Any of several; the values come in the order of the options. */
export const CheckboxGroup = (props: CheckboxGroupProps) => {
  const pick = (value: string, checked: boolean) =>
    props.onChange(
      props.options
        .map(option => option.value)
        .filter(known => (known === value ? checked : props.value.includes(known))),
    );
  return (
    <ChoiceFrame {...props}>
      {props.options.map((choice, index) => (
        <ChoiceLine
          key={choice.value}
          kind="checkbox"
          id={`${props.id}-${index}`}
          name={props.name ?? props.id}
          choice={choice}
          checked={props.value.includes(choice.value)}
          disabled={Boolean(props.disabled || props.readOnly)}
          onPick={checked => pick(choice.value, checked)}
          onBlur={props.onBlur}
        />
      ))}
    </ChoiceFrame>
  );
};
