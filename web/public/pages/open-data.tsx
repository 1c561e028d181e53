import { getPublicFiguresContract } from '#shared/contracts/public/get-public-figures.ts';
import { getRegisterCsvContract } from '#shared/contracts/public/get-register-csv.ts';
import { getRegisterJsonContract } from '#shared/contracts/public/get-register-json.ts';
import { getRegisterSchemaContract } from '#shared/contracts/public/get-register-schema.ts';
import { registerLicence, registerShape } from '#shared/domain/recognition/open-data.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded } from '../../app/loaded.tsx';
import { said } from '../../text/said.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { t } from '../text.ts';

const of = (path: string, year: number): string => path.replace('{year}', String(year));

const columns = Object.entries(registerShape.columns).map(([key, column]) => ({ key, column }));

/** The register as files for programs: by year, with licence and columns. */
export const OpenDataPage = () => {
  const figures = useRead(getPublicFiguresContract);
  return (
    <Page title={t('data.title')} lead={t('data.lead')} narrow>
      <Section title={t('data.files')}>
        <Loaded query={figures} what={t('data.files')}>
          {({ body: { rows } }) => {
            const years = [...new Set(rows.map(({ year }) => year))].sort((one, other) => other - one);
            return years.length === 0 ? (
              <EmptyState title={t('results.no-figures')} />
            ) : (
              <ul>
                {years.map(year => (
                  <li key={year}>
                    {year}: <a href={of(getRegisterCsvContract.path, year)}>{t('data.csv-of', { year })}</a>
                    {' · '}
                    <a href={of(getRegisterJsonContract.path, year)}>{t('data.json-of', { year })}</a>
                  </li>
                ))}
              </ul>
            );
          }}
        </Loaded>
        <p>
          <a href={getRegisterSchemaContract.path}>{t('data.schema')}</a>
        </p>
      </Section>
      <Section title={t('data.licence')}>
        <p>
          {t('data.licence-words')} <a href={registerLicence}>{t('data.licence-name')}</a>
        </p>
        <p>{t('data.personal')}</p>
      </Section>
      <Section title={t('data.columns')}>
        <DataTable<(typeof columns)[number]>
          caption={t('data.columns')}
          hideCaption
          rows={columns}
          rowKey={({ key }) => key}
          columns={[
            { key: 'key', label: t('data.column'), cell: ({ key }) => <code>{key}</code>, head: true },
            { key: 'means', label: t('data.means'), cell: ({ column }) => said(column) },
          ]}
        />
      </Section>
    </Page>
  );
};
