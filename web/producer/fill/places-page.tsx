import { provinceCodes, provinces } from '#shared/domain/place/provinces.ts';
import { CommuneField } from '#web/place/commune-field.tsx';
import { said } from '#web/text/said.ts';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { pointerId } from '#web/ui/pointer.ts';
import { Section } from '#web/ui/section.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { Editable } from '../dossier/editable.ts';
import { t } from '../filing-text.ts';
import { text } from './bind.ts';

type Props = { readonly of: Editable<'establishment'> };

const options = () => provinceCodes.map(code => ({ value: code, label: said(provinces[code]) }));

const PlaceFields = ({ of, at }: Props & { readonly at: 'office' | 'site' }) => (
  <div class="stack" id={pointerId(`/establishment/${at}`)}>
    <SelectField
      {...text(of, `${at}/province`)}
      // Another province has other communes.
      onChange={province => of.setFields({ [`${at}/province`]: province, [`${at}/commune`]: '' })}
      label={t('establishment.province')}
      required
      options={options()}
      width="medium"
    />
    <CommuneField
      {...text(of, `${at}/commune`)}
      province={of.record.fields[`${at}/province`] ?? ''}
      required
    />
    <TextField
      {...text(of, `${at}/address`)}
      label={t('establishment.address')}
      hint={t('establishment.address-hint')}
      required
      autoComplete="street-address"
      maxLength={200}
    />
  </div>
);

const parts = ['province', 'commune', 'address'] as const;

/** Head office and place of production, often the same. */
export const PlacesPage = ({ of }: Props) => {
  const { fields } = of.record;
  const isFilled = parts.some(part => (fields[`office/${part}`] ?? '') !== '');
  const isSame = isFilled && parts.every(part => fields[`office/${part}`] === fields[`site/${part}`]);
  const copy = (same: boolean) =>
    of.setFields({
      'site/province': same ? (fields['office/province'] ?? '') : '',
      'site/commune': same ? (fields['office/commune'] ?? '') : '',
      'site/address': same ? (fields['office/address'] ?? '') : '',
    });
  return (
    <>
      <Section title={t('establishment.office')}>
        <PlaceFields of={of} at="office" />
      </Section>
      <Section title={t('establishment.site')}>
        <Checkbox
          id="same-site"
          label={t('establishment.sameSite')}
          value={isSame}
          disabled={!isFilled}
          onChange={copy}
        />
        <PlaceFields of={of} at="site" />
        <TextField
          {...text(of, 'craftVillage')}
          label={t('establishment.craftVillage')}
          hint={t('establishment.craftVillage-hint')}
          maxLength={200}
        />
      </Section>
    </>
  );
};
