import './field.css';
import type { ComponentChildren } from 'preact';
import { t } from '#web/app/text.ts';
import { Icon } from './icon.tsx';

/** What every field takes. Optional things may be given as undefined. */
export type FieldProps<Value> = {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly hint?: ComponentChildren;
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  readonly name?: string | undefined;
  /** The label is only spoken; use it where a table head or a heading already says it. */
  readonly hideLabel?: boolean | undefined;
};

/** Ids for `aria-describedby`; the error comes first. */
export const describedBy = (
  id: string,
  hint: ComponentChildren,
  error: string | undefined,
): string | undefined =>
  [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ') || undefined;

/** What a native control of a field carries. */
export const controlProps = <Value,>(props: FieldProps<Value>) => ({
  id: props.id,
  name: props.name,
  disabled: props.disabled,
  readOnly: props.readOnly,
  onBlur: props.onBlur,
  'aria-required': props.required,
  'aria-invalid': props.error ? true : undefined,
  'aria-describedby': describedBy(props.id, props.hint, props.error),
});

/** A red star; `spoken` adds the word where the control itself cannot say that it is required. */
export const RequiredMark = ({ spoken }: { readonly spoken?: boolean }) => (
  <>
    <span class="field-star" aria-hidden="true">
      {' *'}
    </span>
    {spoken && <span class="sr-only"> {t('ui.required')}</span>}
  </>
);

/** The error of a field, tied to it by its id. */
export const FieldError = ({ id, error }: { readonly id: string; readonly error?: string | undefined }) =>
  error ? (
    <p class="field-error" id={`${id}-error`}>
      <Icon name="bad" />
      <span>
        <span class="sr-only">{t('ui.error')} </span>
        {error}
      </span>
    </p>
  ) : null;

type FieldFrameProps = Pick<
  FieldProps<never>,
  'id' | 'label' | 'hint' | 'error' | 'required' | 'hideLabel'
> & {
  readonly children: ComponentChildren;
};

/** Label, hint and error around one control whose id is `id` and that names them by `describedBy`. */
export const FieldFrame = ({ id, label, hint, error, required, hideLabel, children }: FieldFrameProps) => (
  <div class={error ? 'field field-bad' : 'field'}>
    <label class={hideLabel ? 'sr-only' : 'field-label'} for={id}>
      {label}
      {required && <RequiredMark />}
    </label>
    {hint && (
      <p class="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    <FieldError id={id} error={error} />
    {children}
  </div>
);
