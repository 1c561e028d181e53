import { type Level, levels } from '#shared/domain/authority/levels.ts';
import { said } from '#web/text/said.ts';
import { Button } from '#web/ui/button.tsx';
import { pointerId } from '#web/ui/pointer.ts';
import { Row } from '#web/ui/row.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { Editable, Values } from '../dossier/editable.ts';
import { t } from '../filing-text.ts';
import { errorOf } from './bind.ts';

type Recognition = Values<'product'>['recognitions'][number];

const most = 20;
const firstYear = 2014;

const isLevel = (value: string): value is Level => value in levels;
const levelOptions = () => Object.entries(levels).map(([value, level]) => ({ value, label: said(level) }));
const years = () => {
  const present = new Date().getFullYear();
  return Array.from({ length: present - firstYear + 1 }, (_, back) => String(present - back)).map(year => ({
    value: year,
    label: year,
  }));
};

/** Earlier recognitions of the product, as the producer states them. */
export const Recognitions = ({ of }: { readonly of: Editable<'product'> }) => {
  const rows = of.record.fields.recognitions ?? [];
  const save = (next: readonly Recognition[]) => of.setField('recognitions', [...next]);
  const change = (index: number, part: Partial<Recognition>) =>
    save(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  const id = (index: number, name: string) => pointerId(`/product/recognitions/${index}/${name}`);
  return (
    <div class="stack" id={pointerId('/product/recognitions')}>
      {rows.map((row, index) => (
        <fieldset class="producer-box" key={index}>
          <legend>{`${t('product.recognitions')} ${index + 1}`}</legend>
          <SelectField
            id={id(index, 'level')}
            label={t('product.recognitionLevel')}
            value={row.level}
            options={levelOptions()}
            required
            width="medium"
            onChange={level => isLevel(level) && change(index, { level })}
          />
          <SelectField
            id={id(index, 'year')}
            label={t('establishment.year')}
            value={String(row.year)}
            options={years()}
            required
            width="short"
            onChange={year => change(index, { year: Number(year) })}
          />
          <TextField
            id={id(index, 'decision')}
            label={t('product.recognitionDecision')}
            value={row.decision}
            error={errorOf(of, `recognitions/${index}/decision`)}
            required
            maxLength={120}
            onChange={decision => change(index, { decision })}
          />
          <Row>
            <Button small icon="remove" onClick={() => save(rows.filter((_, at) => at !== index))}>
              {t('product.remove')}
            </Button>
          </Row>
        </fieldset>
      ))}
      <Row>
        <Button
          icon="add"
          disabled={rows.length >= most}
          onClick={() => save([...rows, { level: 'TINH', year: new Date().getFullYear() - 1, decision: '' }])}
        >
          {t('product.addRecognition')}
        </Button>
      </Row>
    </div>
  );
};
