import { type EstablishmentKind, establishmentKinds } from '#shared/domain/establishment/kinds.ts';
import { normalisePhone } from '#shared/domain/identity/phone.ts';
import { said } from '#web/text/said.ts';
import { Notice } from '#web/ui/notice.tsx';
import { RadioGroup } from '#web/ui/radio-group.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { Editable } from '../dossier/editable.ts';
import { t } from '../filing-text.ts';
import { place, text } from './bind.ts';
import { CheckedText } from './checked-text.tsx';
import { ToldBy } from './told-by.tsx';

type Props = { readonly of: Editable<'establishment'> };

const isKind = (value: string): value is EstablishmentKind => value in establishmentKinds;

const options = () =>
  Object.entries(establishmentKinds).map(([value, kind]) => ({ value, label: said(kind) }));

const wrongTaxCode = (value: string) =>
  /^\d{10}(-\d{3})?$/.test(value) ? undefined : t('establishment.taxCode-bad');
const wrongPersonalNumber = (value: string) =>
  /^(\d{12}|[•*]+\d{3})$/.test(value) ? undefined : t('establishment.personalNumber-bad');
const wrongPhone = (value: string) => (normalisePhone(value).ok ? undefined : t('establishment.phone-bad'));

/** Kind, name and the number by which the tax office knows it; only the number of the kind is asked for and kept. */
export const IdentityPage = ({ of }: Props) => {
  const { kind } = of.record.fields;
  const needs = kind === undefined || !isKind(kind) ? undefined : establishmentKinds[kind].identifier;
  const choose = (chosen: string) => {
    if (!isKind(chosen)) return;
    const { identifier } = establishmentKinds[chosen];
    of.setFields({
      kind: chosen,
      ...(identifier === 'taxCode' ? { personalNumber: null } : {}),
      ...(identifier === 'personalNumber' ? { taxCode: null } : {}),
    });
  };
  return (
    <>
      <RadioGroup
        {...place(of, 'kind')}
        label={t('establishment.kind')}
        required
        value={kind ?? ''}
        options={options()}
        onChange={choose}
      />
      <TextField
        {...text(of, 'name')}
        label={t('establishment.name')}
        hint={t('establishment.name-hint')}
        required
        autoComplete="organization"
        maxLength={200}
      />
      {needs === 'either' && <p>{t('establishment.either')}</p>}
      {(needs === 'taxCode' || needs === 'either') && (
        <CheckedText
          {...text(of, 'taxCode')}
          label={t('establishment.taxCode')}
          hint={t('establishment.taxCode-hint')}
          required={needs === 'taxCode'}
          inputMode="numeric"
          maxLength={14}
          width="medium"
          wrong={wrongTaxCode}
        />
      )}
      {(needs === 'personalNumber' || needs === 'either') && (
        <CheckedText
          {...text(of, 'personalNumber')}
          label={t('establishment.personalNumber')}
          hint={t('establishment.personalNumber-hint')}
          required={needs === 'personalNumber'}
          inputMode="numeric"
          maxLength={12}
          width="medium"
          wrong={wrongPersonalNumber}
        />
      )}
    </>
  );
};

/** Who speaks for the establishment, and how to reach them. */
export const RepresentativePage = ({ of }: Props) => (
  <>
    <TextField
      {...text(of, 'representative/name')}
      label={t('establishment.representativeName')}
      required
      autoComplete="name"
      maxLength={120}
    />
    <TextField
      {...text(of, 'representative/position')}
      label={t('establishment.position')}
      hint={t('establishment.position-hint')}
      required
      autoComplete="organization-title"
      maxLength={120}
      width="medium"
    />
    <CheckedText
      {...text(of, 'representative/phone')}
      label={t('establishment.phone')}
      hint={t('establishment.phone-hint')}
      required
      type="tel"
      autoComplete="tel"
      maxLength={20}
      width="medium"
      wrong={wrongPhone}
    />
    <TextField
      {...text(of, 'representative/email')}
      label={t('establishment.email')}
      hint={t('establishment.email-hint')}
      type="email"
      autoComplete="email"
      maxLength={254}
    />
    <ToldBy of={of} />
  </>
);

/** What a warning of the server says of the establishment: worth a look, refuses nothing. */
export const EstablishmentWarnings = ({ of }: Props) => {
  const { server } = of.record;
  // Answers of registering and changing carry warnings; those of reading do not.
  const warnings =
    server !== null && 'warnings' in server ? (server.warnings as readonly { vi: string; en: string }[]) : [];
  return (
    <>
      {[...new Set(warnings.map(said))].map(sentence => (
        <Notice kind="warn" key={sentence}>
          <p>{sentence}</p>
        </Notice>
      ))}
    </>
  );
};
