import { useState } from 'preact/hooks';
import { Button } from '#web/ui/button.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { pointerId } from '#web/ui/pointer.ts';
import { Row } from '#web/ui/row.tsx';
import { Section } from '#web/ui/section.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { Editable, Values } from '../dossier/editable.ts';
import { t } from '../filing-text.ts';
import { errorOf, text } from './bind.ts';
import { Recognitions } from './recognitions.tsx';

type Props = { readonly of: Editable<'product'> };
type Standard = Values<'product'>['standards'][number];

const blank: Standard = { name: '', number: '', issuer: '', validTo: null };

const Standards = ({ of }: Props) => {
  const rows = of.record.fields.standards ?? [];
  const save = (next: readonly Standard[]) => of.setField('standards', [...next]);
  const change = (index: number, part: Partial<Standard>) =>
    save(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  const field = (index: number, name: 'name' | 'number' | 'issuer') => ({
    id: pointerId(`/product/standards/${index}/${name}`),
    error: errorOf(of, `standards/${index}/${name}`),
    required: true,
    value: rows[index]?.[name] ?? '',
    onChange: (value: string) => change(index, { [name]: value }),
  });
  return (
    <div class="stack" id={pointerId('/product/standards')}>
      {rows.map((row, index) => (
        <fieldset class="producer-box" key={index}>
          <legend>{`${t('product.standards')} ${index + 1}`}</legend>
          <TextField {...field(index, 'name')} label={t('product.standardName')} maxLength={160} />
          <TextField
            {...field(index, 'number')}
            label={t('product.standardNumber')}
            maxLength={60}
            width="medium"
          />
          <TextField {...field(index, 'issuer')} label={t('product.standardIssuer')} maxLength={160} />
          <DateField
            id={pointerId(`/product/standards/${index}/validTo`)}
            label={t('product.standardUntil')}
            value={row.validTo ?? ''}
            error={errorOf(of, `standards/${index}/validTo`)}
            onChange={day => change(index, { validTo: day === '' ? null : day })}
          />
          <Row>
            <Button small icon="remove" onClick={() => save(rows.filter((_, at) => at !== index))}>
              {t('product.remove')}
            </Button>
          </Row>
        </fieldset>
      ))}
      <Row>
        <Button icon="add" disabled={rows.length >= 30} onClick={() => save([...rows, blank])}>
          {t('product.addStandard')}
        </Button>
      </Row>
    </div>
  );
};

const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');

/** One award a line; the text stays as it is typed, the record holds the lines that say something. */
const Awards = ({ of }: Props) => {
  const kept = of.record.fields.awards ?? [];
  const [typed, setTyped] = useState(() => kept.join('\n'));
  const isTyped = linesOf(typed).join('\n') === kept.join('\n');
  return (
    <TextArea
      id={pointerId('/product/awards')}
      label={t('product.awards')}
      hint={t('product.awards-hint')}
      value={isTyped ? typed : kept.join('\n')}
      error={errorOf(of, 'awards')}
      onChange={value => {
        setTyped(value);
        of.setField('awards', linesOf(value));
      }}
    />
  );
};

const stars = ['1', '2', '3', '4', '5'] as const;

/** Standards, awards and rights: all of it optional. */
export const StandardsPage = ({ of }: Props) => (
  <>
    <p>{t('product.optional-lead')}</p>
    <Section title={t('product.standards')}>
      <Standards of={of} />
    </Section>
    <Section title={t('product.recognitions')}>
      <Recognitions of={of} />
    </Section>
    <Section title={t('filing.page-standards')}>
      <TextField
        {...text(of, 'managementSystem')}
        label={t('product.system')}
        hint={t('product.system-hint')}
        maxLength={300}
      />
      <TextField
        {...text(of, 'intellectualProperty')}
        label={t('product.property')}
        hint={t('product.property-hint')}
        maxLength={300}
      />
      <Awards of={of} />
      <SelectField
        id={pointerId('/product/ocopStars')}
        label={t('product.ocop')}
        value={String(of.record.fields.ocopStars ?? '')}
        placeholder={t('product.ocopNone')}
        options={stars.map(count => ({ value: count, label: t('product.stars', { count }) }))}
        onChange={count => of.setField('ocopStars', count === '' ? null : Number(count))}
        width="medium"
      />
    </Section>
  </>
);
