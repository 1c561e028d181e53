import { t as common } from '#web/app/text.ts';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { t } from '../../text.ts';
import type { Choice } from './authorities.ts';
import type { PastAuthority } from './use-past-authority.ts';

type Fields = {
  readonly choices: readonly Choice[];
  readonly past: PastAuthority;
  /** Whether something was missing when the file was to be checked. */
  readonly missing: boolean;
  readonly onChange: () => void;
};

const District = ({ past, missing, onChange }: Omit<Fields, 'choices'>) => {
  const { districts, district } = past;
  if (districts === null) return null;
  const { items, failed } = districts;
  const isMissing = missing && !items?.some(({ code }) => code === district);
  const error = failed ? t('history.districts-failed') : isMissing ? t('history.district-empty') : undefined;
  return (
    <SelectField
      id="history-district"
      label={t('history.district')}
      required
      disabled={items === undefined}
      placeholder={items === undefined && !failed ? common('ui.loading') : common('ui.choose')}
      value={district}
      onChange={code => {
        past.pickDistrict(code);
        onChange();
      }}
      options={(items ?? []).map(({ code, vi }) => ({ value: code, label: vi }))}
      error={error}
    />
  );
};

/** Who recognised what the file holds, and what its decisions call it. */
export const AuthorityFields = ({ choices, past, missing, onChange }: Fields) => (
  <>
    <SelectField
      id="history-authority"
      label={t('history.authority')}
      value={past.value}
      onChange={value => {
        past.pick(value);
        onChange();
      }}
      options={choices}
    />
    <District past={past} missing={missing} onChange={onChange} />
    <TextField
      id="history-authority-name"
      label={t('history.authority-name')}
      hint={t('history.authority-hint')}
      value={past.name}
      onChange={value => {
        past.setName(value);
        onChange();
      }}
      required
      {...(missing && past.name.trim() === '' ? { error: t('history.authority-empty') } : {})}
    />
  </>
);
