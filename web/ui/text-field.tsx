import { controlProps, FieldFrame, type FieldProps } from './field-frame.tsx';

/** Kept apart, because the types of an input differ by its kind. */
const kinds = {
  text: { type: 'text' },
  email: { type: 'email' },
  tel: { type: 'tel' },
  url: { type: 'url' },
} as const;

type TextFieldProps = FieldProps<string> & {
  readonly type?: keyof typeof kinds | undefined;
  readonly autoComplete?: string | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'email' | 'tel' | undefined;
  readonly maxLength?: number | undefined;
  readonly width?: 'short' | 'medium' | undefined;
};

/** One line of text. */
export const TextField = (props: TextFieldProps) => (
  <FieldFrame {...props}>
    <input
      {...controlProps(props)}
      {...kinds[props.type ?? 'text']}
      class={`input${props.width ? ` input-${props.width}` : ''}`}
      value={props.value}
      autoComplete={props.autoComplete}
      inputMode={props.inputMode}
      maxLength={props.maxLength}
      onInput={event => props.onChange(event.currentTarget.value)}
    />
  </FieldFrame>
);
