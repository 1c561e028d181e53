import { type ProductGroup, productGroups } from '#shared/domain/product/groups.ts';
import { said } from '#web/text/said.ts';
import { CheckboxGroup } from '#web/ui/checkbox-group.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { Section } from '#web/ui/section.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { t } from '../../text.ts';
import { Bound } from './bound.tsx';

// The keys of a const table.
const groupCodes = Object.keys(productGroups) as readonly ProductGroup[];

/** Name, year and plan of the round. */
export const Basics = () => (
  <Section title={t('builder.basics')} id="basics">
    <Bound name="title" pointer="/title">
      {field => <TextField {...field} label={t('builder.title')} required maxLength={200} />}
    </Bound>
    <Bound name="year" pointer="/year">
      {({ value, onChange, ...field }) => (
        <TextField
          {...field}
          label={t('builder.year')}
          hint={t('builder.year-hint')}
          required
          inputMode="numeric"
          maxLength={4}
          width="short"
          value={Number.isNaN(value) ? '' : String(value)}
          onChange={typed => onChange(typed === '' ? Number.NaN : Number(typed))}
        />
      )}
    </Bound>
    <Bound name="planNumber" pointer="/plan">
      {field => (
        <TextField
          {...field}
          label={t('builder.plan-number')}
          hint={t('builder.plan-hint')}
          required
          maxLength={60}
          width="medium"
        />
      )}
    </Bound>
    <Bound name="planDate" pointer="/plan/date">
      {field => <DateField {...field} label={t('builder.plan-date')} required />}
    </Bound>
  </Section>
);

/** Groups of products that may be entered. */
export const Groups = () => (
  <Section title={t('builder.groups')} id="groups">
    <Bound name="groups" pointer="/groups">
      {({ value, onChange, ...field }) => (
        <CheckboxGroup
          {...field}
          label={t('builder.groups-label')}
          required
          value={value}
          onChange={picked => onChange(groupCodes.filter(code => picked.includes(code)))}
          options={groupCodes.map(code => ({
            value: code,
            label: said(productGroups[code]),
            hint: said({
              vi: productGroups[code].examples.vi.join(', '),
              en: productGroups[code].examples.en.join(', '),
            }),
          }))}
        />
      )}
    </Bound>
  </Section>
);
