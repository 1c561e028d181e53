import './field.css';
import type { ComponentChildren } from 'preact';
import { describedBy, FieldError, type FieldProps, RequiredMark } from './field-frame.tsx';
import type { Choice } from './select-field.tsx';

type ChoiceProps = {
  readonly kind: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly choice: Choice;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onPick: (checked: boolean) => void;
  readonly onBlur?: (() => void) | undefined;
};

/** One radio button or box with its words; the whole line is the target. */
export const ChoiceLine = ({ kind, id, name, choice, checked, disabled, onPick, onBlur }: ChoiceProps) => (
  <div class="choice">
    <input
      id={id}
      class="choice-box"
      type={kind}
      name={name}
      value={choice.value}
      checked={checked}
      disabled={disabled || choice.disabled}
      aria-describedby={choice.hint ? `${id}-hint` : undefined}
      onChange={event => onPick(event.currentTarget.checked)}
      onBlur={onBlur}
    />
    <label class="choice-label" for={id}>
      {choice.label}
    </label>
    {choice.hint && (
      <p class="choice-hint" id={`${id}-hint`}>
        {choice.hint}
      </p>
    )}
  </div>
);

type ChoiceFrameProps = Pick<
  FieldProps<never>,
  'id' | 'label' | 'hint' | 'error' | 'required' | 'hideLabel'
> & {
  readonly inline?: boolean | undefined;
  readonly radio?: boolean;
  readonly children: ComponentChildren;
};

/** Fieldset and legend around several choices. */
export const ChoiceFrame = (props: ChoiceFrameProps) => {
  const { id, label, hint, error, required, hideLabel, inline, children } = props;
  return (
    <fieldset
      class={error ? 'field field-bad' : 'field'}
      id={id}
      aria-describedby={describedBy(id, hint, error)}
    >
      <legend class={hideLabel ? 'sr-only' : 'field-label'}>
        {label}
        {required && <RequiredMark spoken />}
      </legend>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      <div class={inline ? 'choices choices-inline' : 'choices'}>{children}</div>
    </fieldset>
  );
};
