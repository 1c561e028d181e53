import { establishmentKinds } from '#shared/domain/establishment/kinds.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { pointerId } from '#web/ui/pointer.ts';
import { TextField } from '#web/ui/text-field.tsx';
import type { Editable } from '../dossier/editable.ts';
import { t } from '../filing-text.ts';
import { errorOf } from './bind.ts';

const blank = { kind: '', number: '', date: '', issuer: '' } as const;

/** The paper by which the establishment is registered: four fields that are kept together. */
export const LicencePage = ({ of }: { readonly of: Editable<'establishment'> }) => {
  const { kind, licence } = of.record.fields;
  const required = kind === undefined || establishmentKinds[kind]?.licenceRequired !== false;
  const field = (name: keyof typeof blank) => ({
    id: pointerId(`/establishment/licence/${name}`),
    error: errorOf(of, `licence/${name}`),
    required,
    value: licence?.[name] ?? '',
    onChange: (value: string) => {
      const next = { ...blank, ...licence, [name]: value };
      // All four empty: there is no paper, rather than an empty one.
      of.setField('licence', Object.values(next).every(part => part === '') ? null : next);
    },
  });
  return (
    <>
      <p>{required ? t('establishment.licence-lead') : t('establishment.licence-not-needed')}</p>
      <TextField
        {...field('kind')}
        label={t('establishment.licenceKind')}
        hint={t('establishment.licenceKind-hint')}
        maxLength={120}
      />
      <TextField
        {...field('number')}
        label={t('establishment.licenceNumber')}
        maxLength={60}
        width="medium"
      />
      <DateField {...field('date')} label={t('establishment.licenceDate')} />
      <TextField {...field('issuer')} label={t('establishment.licenceIssuer')} maxLength={160} />
    </>
  );
};
