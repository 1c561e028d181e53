import { useState } from 'preact/hooks';
import { getReportContract } from '#shared/contracts/report/get-report.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { establishmentKinds } from '#shared/domain/establishment/kinds.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import type { Answer } from '#web/api/call.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { OutputButton } from '#web/app/output-button.tsx';
import { said } from '#web/text/said.ts';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { NoRightState } from '#web/ui/no-right-state.tsx';
import { Page } from '#web/ui/page.tsx';
import { Section } from '#web/ui/section.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { useOffice } from '../frame/use-office.ts';
import { useAuthorityName } from '../parts/use-authority-name.ts';
import { t } from '../text.ts';
import { FigureTable } from './reports/figure-table.tsx';

type Report = Answer<typeof getReportContract>;

const nameOf = ({ roundId, title, year }: Report['rounds'][number]): string =>
  roundId === null ? t('reports.imported-round', { title, year }) : title;

const Figures = ({ report }: { readonly report: Report }) => {
  const [scope, setScope] = useState('');
  const round = report.rounds.find((_, place) => String(place) === scope);
  const { total, groups, places, kinds } = round ?? report.whole;
  return (
    <>
      <SelectField
        id="report-scope"
        label={t('reports.scope')}
        value={scope}
        onChange={setScope}
        options={[
          { value: '', label: t('reports.all') },
          ...report.rounds.map((one, place) => ({ value: String(place), label: nameOf(one) })),
        ]}
      />
      <p class="muted">{t('reports.lead')}</p>
      {round?.roundId === null && <p>{t('reports.held-by', { name: round.authorityName })}</p>}
      <FigureTable caption={t('reports.total')} lines={[{ ...total, name: t('reports.total') }]} />
      {round === undefined && (
        <FigureTable
          caption={t('reports.by-year')}
          lines={report.years.map(one => ({ ...one, name: String(one.year) }))}
        />
      )}
      <FigureTable
        caption={t('reports.by-group')}
        lines={groups.map(one => ({ ...one, name: said(productGroups[one.group]) }))}
      />
      <FigureTable caption={t('reports.by-place')} lines={places} />
      <FigureTable
        caption={t('reports.by-kind')}
        lines={kinds.map(one => ({ ...one, name: said(establishmentKinds[one.kind]) }))}
      />
    </>
  );
};

const AuthorityReport = ({ authority }: { readonly authority: Authority }) => {
  const authorityName = useAuthorityName();
  const read = useRead(getReportContract, { query: authority });
  return (
    <Section title={authorityName(authority)}>
      <div class="row no-print">
        <OutputButton
          order={{ what: 'report', subject: authority, format: 'xlsx' }}
          name={t('reports.xlsx')}
        />
        <OutputButton
          order={{ what: 'report', subject: authority, format: 'docx' }}
          name={t('reports.docx')}
        />
      </div>
      <Loaded query={read} what={t('frame.reports')}>
        {({ body: report }) =>
          report.rounds.length === 0 ? <EmptyState title={t('reports.none')} /> : <Figures report={report} />
        }
      </Loaded>
    </Section>
  );
};

/** `/office/reports`: the figures of the authority, per round and over years, and the same as files. */
export const ReportsPage = () => {
  const office = useOffice();
  if (office === undefined) return <Loading />;
  const places = office.where('report.read');
  return (
    <Page title={t('frame.reports')}>
      {places.length === 0 && <NoRightState />}
      {places.map(({ level, locality }) => (
        <AuthorityReport key={`${level} ${locality}`} authority={{ level, locality }} />
      ))}
    </Page>
  );
};
