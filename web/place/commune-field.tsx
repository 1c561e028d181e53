import { useState } from 'preact/hooks';
import { t } from '../app/text.ts';
import type { FieldProps } from '../ui/field-frame.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { Communes } from './kept-communes.ts';
import { useCommunes } from './use-communes.ts';

type CommuneFieldProps = Omit<FieldProps<string>, 'label' | 'hint'> & {
  /** The province chosen before; empty while there is none. */
  readonly province: string;
};

/** By its code, for whom the list can neither be fetched nor found on the device. */
const CommuneCode = (props: Omit<FieldProps<string>, 'label' | 'hint'>) => {
  const [left, setLeft] = useState(props.value !== '');
  const isWrong = left && props.value !== '' && !/^\d{5}$/.test(props.value);
  return (
    <TextField
      {...props}
      label={t('place.commune')}
      hint={t('place.code-hint')}
      error={isWrong ? t('place.code-bad') : props.error}
      inputMode="numeric"
      maxLength={5}
      width="short"
      onChange={code => props.onChange(code.trim())}
      onBlur={() => setLeft(true)}
    />
  );
};

/** A code that the list does not have was written before, and is shown until another is chosen. */
const optionsOf = (communes: Communes | undefined, value: string) => {
  const known = (communes ?? []).map(({ code, vi }) => ({ value: code, label: vi }));
  if (value === '' || known.some(option => option.value === value)) return known;
  const label = communes === undefined ? value : t('place.unlisted', { code: value });
  return [{ value, label }, ...known];
};

/** A commune of a province, chosen by name; the value is its code. */
export const CommuneField = ({ province, ...field }: CommuneFieldProps) => {
  const { communes, failed } = useCommunes(province);
  if (failed) return <CommuneCode {...field} />;
  return (
    <SelectField
      {...field}
      label={t('place.commune')}
      disabled={field.disabled || communes === undefined}
      options={optionsOf(communes, field.value)}
      placeholder={communes === undefined && province !== '' ? t('ui.loading') : t('ui.choose')}
      hint={province === '' ? t('place.province-first') : undefined}
      width="medium"
    />
  );
};
