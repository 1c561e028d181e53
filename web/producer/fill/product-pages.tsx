import { Checkbox } from '#web/ui/checkbox.tsx';
import { MoneyField } from '#web/ui/money-field.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { Editable } from '../dossier/editable.ts';
import { t } from '../filing-text.ts';
import { box, number, text } from './bind.ts';

type Props = { readonly of: Editable<'product'> };

/** What it is, what for, of what. */
export const DescriptionPage = ({ of }: Props) => (
  <>
    <TextArea
      {...text(of, 'description')}
      label={t('product.description')}
      hint={t('product.description-hint')}
      required
      limit={5000}
      rows={8}
    />
    <TextArea
      {...text(of, 'use')}
      label={t('product.use')}
      hint={t('product.use-hint')}
      required
      limit={1000}
      rows={4}
    />
    <TextArea
      {...text(of, 'materials')}
      label={t('product.materials')}
      hint={t('product.materials-hint')}
      required
      limit={1000}
      rows={4}
    />
    <NumberField {...number(of, 'domesticMaterialPercent')} label={t('product.domestic')} unit="%" />
  </>
);

/** How it is made and where it is sold. */
export const MakingPage = ({ of }: Props) => (
  <>
    <Checkbox
      {...box(of, 'serialProduction')}
      label={t('product.serial')}
      hint={t('product.serial-hint')}
      required
    />
    <TextArea
      {...text(of, 'technology')}
      label={t('product.technology')}
      hint={t('product.technology-hint')}
      limit={2000}
    />
    <TextField
      {...text(of, 'yearlyOutput')}
      label={t('product.output')}
      hint={t('product.output-hint')}
      maxLength={120}
      width="medium"
    />
    <TextField
      {...text(of, 'markets')}
      label={t('product.markets')}
      hint={t('product.markets-hint')}
      maxLength={400}
    />
    <TextArea
      {...text(of, 'environment')}
      label={t('product.environment')}
      hint={t('product.environment-hint')}
      limit={1000}
      rows={3}
    />
  </>
);

/** What it brings: revenue, work, income. */
export const ResultsPage = ({ of }: Props) => (
  <>
    <p>{t('product.optional-lead')}</p>
    <MoneyField {...number(of, 'revenueDong')} label={t('product.revenue')} />
    <NumberField {...number(of, 'workers')} label={t('product.workers')} unit={t('product.people')} />
    <MoneyField
      {...number(of, 'averageIncomeDong')}
      label={t('product.income')}
      hint={t('product.income-hint')}
    />
  </>
);
