import { useState } from 'preact/hooks';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import { Button } from '#web/ui/button.tsx';
import { MoneyField } from '#web/ui/money-field.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { pointerId } from '#web/ui/pointer.ts';
import { Row } from '#web/ui/row.tsx';
import { Section } from '#web/ui/section.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import type { Editable, Values } from '../dossier/editable.ts';
import { t } from '../filing-text.ts';
import { errorOf } from './bind.ts';

type Figures = Values<'establishment'>['figures'];
type YearRow = Omit<Figures[number], 'staff'> & { readonly staff: number | null };

const lastYear = () => Number(dayOf(Date.now()).slice(0, 4)) - 1;

/** A row is sent once it says a number of people; until then it stands on the page alone. */
const complete = (rows: readonly YearRow[]): Figures =>
  rows.flatMap(({ staff, ...row }) => (staff === null ? [] : [{ ...row, staff }]));

/** The last five years, and the one that is there. */
const years = (present: number) =>
  [...new Set([present, ...Array.from({ length: 5 }, (_, back) => lastYear() - back)])]
    .sort((a, b) => b - a)
    .map(year => ({ value: String(year), label: String(year) }));

const blankRow = (year: number): YearRow => ({ year, staff: null, revenueDong: null, capitalDong: null });

/** Staff, revenue and capital by year, the latest first. */
export const FiguresPage = ({ of }: { readonly of: Editable<'establishment'> }) => {
  const kept = of.record.fields.figures ?? [];
  const [begun, setBegun] = useState<readonly YearRow[]>([]);
  const rows: readonly YearRow[] =
    kept.length + begun.length === 0 ? [blankRow(lastYear())] : [...kept, ...begun];
  const save = (next: readonly YearRow[]) => {
    of.setField('figures', complete(next));
    setBegun(next.filter(({ staff }) => staff === null));
  };
  const change = (index: number, part: Partial<YearRow>) =>
    save(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  const id = (index: number, name: string) =>
    index === 0 && name === 'staff'
      ? pointerId('/establishment/figures')
      : pointerId(`/establishment/figures/${index}/${name}`);
  return (
    <>
      <p>{t('establishment.figures-lead')}</p>
      {rows.map((row, index) => (
        <Section key={index} title={`${t('establishment.year')} ${row.year}`}>
          <SelectField
            id={id(index, 'year')}
            label={t('establishment.year')}
            value={String(row.year)}
            options={years(row.year)}
            error={errorOf(of, `figures/${index}/year`)}
            required
            width="short"
            onChange={year => change(index, { year: Number(year) })}
          />
          <NumberField
            id={id(index, 'staff')}
            label={t('establishment.staff')}
            hint={t('establishment.staff-hint')}
            value={row.staff}
            error={errorOf(of, `figures/${index}/staff`)}
            required
            unit={t('product.people')}
            onChange={staff => change(index, { staff })}
          />
          <MoneyField
            id={id(index, 'revenueDong')}
            label={t('establishment.revenue')}
            value={row.revenueDong}
            error={errorOf(of, `figures/${index}/revenueDong`)}
            onChange={revenueDong => change(index, { revenueDong })}
          />
          <MoneyField
            id={id(index, 'capitalDong')}
            label={t('establishment.capital')}
            value={row.capitalDong}
            error={errorOf(of, `figures/${index}/capitalDong`)}
            onChange={capitalDong => change(index, { capitalDong })}
          />
          {rows.length > 1 && (
            <Row>
              <Button small icon="remove" onClick={() => save(rows.filter((_, at) => at !== index))}>
                {t('establishment.removeYear', { year: row.year })}
              </Button>
            </Row>
          )}
        </Section>
      ))}
      <Row>
        <Button
          icon="add"
          disabled={begun.length > 0 || kept.length >= 10}
          onClick={() => setBegun([blankRow((rows.at(-1)?.year ?? lastYear()) - 1)])}
        >
          {t('establishment.addYear')}
        </Button>
      </Row>
    </>
  );
};
