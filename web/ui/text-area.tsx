import { t } from '#web/app/text.ts';
import { controlProps, FieldFrame, type FieldProps } from './field-frame.tsx';

type TextAreaProps = FieldProps<string> & {
  /** Most characters that are taken; more may be typed, so that nothing is cut off, but is told. */
  readonly limit?: number | undefined;
  readonly rows?: number | undefined;
};

/** Several lines of text, with the characters left when there is a limit. */
export const TextArea = (props: TextAreaProps) => {
  const { limit, rows = 5 } = props;
  const left = limit === undefined ? 0 : limit - props.value.length;
  const control = controlProps(props);
  const count = limit === undefined ? '' : `${props.id}-count`;
  return (
    <FieldFrame {...props}>
      <textarea
        {...control}
        aria-describedby={[control['aria-describedby'], count].filter(Boolean).join(' ') || undefined}
        class="input"
        rows={rows}
        value={props.value}
        onInput={event => props.onChange(event.currentTarget.value)}
      />
      {limit !== undefined && (
        <p id={count} class={left < 0 ? 'field-count field-over' : 'field-count'}>
          {left < 0 ? t('ui.overCharacters', { count: -left }) : t('ui.leftCharacters', { count: left })}
        </p>
      )}
    </FieldFrame>
  );
};
