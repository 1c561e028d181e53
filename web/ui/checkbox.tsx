import { controlProps, FieldError, type FieldProps, RequiredMark } from './field-frame.tsx';

/** A single yes or no; the label stands beside the box. */
export const Checkbox = (props: FieldProps<boolean>) => {
  const { readOnly, ...control } = controlProps(props);
  return (
    <div class={props.error ? 'field field-bad' : 'field'}>
      <FieldError id={props.id} error={props.error} />
      <div class="choice">
        <input
          {...control}
          class="choice-box"
          type="checkbox"
          disabled={props.disabled || readOnly}
          checked={props.value}
          onChange={event => props.onChange(event.currentTarget.checked)}
        />
        <label class="choice-label" for={props.id}>
          {props.label}
          {props.required && <RequiredMark />}
        </label>
        {props.hint && (
          <p class="choice-hint" id={`${props.id}-hint`}>
            {props.hint}
          </p>
        )}
      </div>
    </div>
  );
};
