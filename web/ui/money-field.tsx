import { t } from '#web/app/text.ts';
import type { FieldProps } from './field-frame.tsx';
import { NumberField } from './number-field.tsx';

/** Whole đồng, grouped as 1.234.567 when the field is left. */
export const MoneyField = (props: FieldProps<number | null>) => (
  <NumberField {...props} unit={t('ui.currency')} wide />
);
