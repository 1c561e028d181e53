import './decision.css';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { pointerId } from '#web/ui/pointer.ts';
import { TextArea } from '#web/ui/text-area.tsx';
import { t } from '../../text.ts';
import type { Unit } from './units.ts';

/** Reasons by unit; a unit that is not in it is recognised. */
export type Declines = Readonly<Record<string, string>>;

/** The field of the reason for a declined unit. */
export const reasonPointer = (unitId: string): string => `/declined/${unitId}/reason`;

/** Which of the proposed products the authority does not recognise, each with its reason. */
export const DeclineFields = ({
  units,
  value,
  onChange,
  errorOf,
}: {
  readonly units: readonly Unit[];
  readonly value: Declines;
  readonly onChange: (value: Declines) => void;
  readonly errorOf: (pointer: string) => string | undefined;
}) => {
  const choose = (id: string, isDeclined: boolean) => {
    const { [id]: former, ...others } = value;
    onChange(isDeclined ? { ...others, [id]: former ?? '' } : others);
  };
  return (
    <Disclosure summary={t('decision.decline')} open={Object.keys(value).length > 0}>
      <p class="muted">{t('decision.decline-lead')}</p>
      {units.map(({ id, name, codes }) => {
        const reason = value[id];
        return (
          <div key={id} class="decision-unit">
            <Checkbox
              id={pointerId(`/declined/${id}`)}
              label={t('decision.decline-unit', { codes, name })}
              value={reason !== undefined}
              onChange={isDeclined => choose(id, isDeclined)}
            />
            {reason !== undefined && (
              <TextArea
                id={pointerId(reasonPointer(id))}
                label={t('decision.decline-reason', { codes })}
                value={reason}
                onChange={words => onChange({ ...value, [id]: words })}
                required
                rows={2}
                limit={2000}
                error={errorOf(reasonPointer(id))}
              />
            )}
          </div>
        );
      })}
    </Disclosure>
  );
};
