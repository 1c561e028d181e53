import { t } from '#web/app/text.ts';
import { controlProps, FieldFrame, type FieldProps } from './field-frame.tsx';
import { spokenDate } from './wall-time.ts';

type DateFieldProps = FieldProps<string> & {
  readonly min?: string | undefined;
  readonly max?: string | undefined;
};

/** A day as `YYYY-MM-DD` or nothing. The browser shows it its own way, so the choice is said again as dd/MM/yyyy. */
export const DateField = (props: DateFieldProps) => {
  const hint = props.hint ?? t('ui.dateHint');
  return (
    <FieldFrame {...props} hint={hint}>
      <span class="input-group">
        <input
          {...controlProps({ ...props, hint })}
          class="input input-date"
          type="date"
          value={props.value}
          min={props.min}
          max={props.max}
          onInput={event => props.onChange(event.currentTarget.value)}
        />
        {props.value !== '' && (
          <span class="input-unit">{t('ui.chosenDate', { date: spokenDate(props.value) })}</span>
        )}
      </span>
    </FieldFrame>
  );
};
