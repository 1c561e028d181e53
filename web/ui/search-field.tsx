import { t } from '#web/app/text.ts';
import { Button } from './button.tsx';
import { controlProps, FieldFrame, type FieldProps } from './field-frame.tsx';

type SearchFieldProps = FieldProps<string> & {
  /** With it the field is a form of its own with a button; without it the page filters while the person types. */
  readonly onSubmit?: (() => void) | undefined;
  readonly pending?: boolean | undefined;
};

/** A search, as a landmark. */
export const SearchField = (props: SearchFieldProps) => {
  const { onSubmit } = props;
  return (
    <search>
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <FieldFrame {...props}>
          <span class="input-group input-joined">
            <input
              {...controlProps(props)}
              class="input input-search"
              type="search"
              enterkeyhint="search"
              value={props.value}
              onInput={event => props.onChange(event.currentTarget.value)}
            />
            {onSubmit && (
              <Button type="submit" kind="main" icon="search" pending={props.pending}>
                {t('ui.search')}
              </Button>
            )}
          </span>
        </FieldFrame>
      </form>
    </search>
  );
};
