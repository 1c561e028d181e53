import { t } from '#web/app/text.ts';
import { controlProps, FieldFrame, type FieldProps } from './field-frame.tsx';
import { fromWallTime, spokenDate, toWallTime } from './wall-time.ts';

type DateTimeFieldProps = FieldProps<string> & {
  readonly min?: string | undefined;
  readonly max?: string | undefined;
};

/** A moment as an ISO instant or nothing, typed and said as Vietnamese wall time wherever the device is. */
export const DateTimeField = (props: DateTimeFieldProps) => {
  const wall = toWallTime(props.value);
  return (
    <FieldFrame {...props}>
      <span class="input-group">
        <input
          {...controlProps(props)}
          class="input input-date"
          type="datetime-local"
          value={wall}
          min={props.min && toWallTime(props.min)}
          max={props.max && toWallTime(props.max)}
          onInput={event => props.onChange(fromWallTime(event.currentTarget.value))}
        />
        {wall !== '' && <span class="input-unit">{t('ui.chosenTime', { date: spokenDate(wall) })}</span>}
      </span>
    </FieldFrame>
  );
};
