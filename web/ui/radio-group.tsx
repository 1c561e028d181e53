import { ChoiceFrame, ChoiceLine } from './choices.tsx';
import type { FieldProps } from './field-frame.tsx';
import type { Choice } from './select-field.tsx';

type RadioGroupProps = FieldProps<string> & {
  readonly options: readonly Choice[];
  readonly inline?: boolean | undefined;
};

/** One of a few, all in sight. */
export const RadioGroup = (props: RadioGroupProps) => (
  <ChoiceFrame {...props}>
    {props.options.map((choice, index) => (
      <ChoiceLine
        key={choice.value}
        kind="radio"
        id={`${props.id}-${index}`}
        name={props.name ?? props.id}
        choice={choice}
        checked={choice.value === props.value}
        disabled={Boolean(props.disabled || props.readOnly)}
        onPick={() => props.onChange(choice.value)}
        onBlur={props.onBlur}
      />
    ))}
  </ChoiceFrame>
);
