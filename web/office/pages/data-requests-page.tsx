import { useState } from 'preact/hooks';
import { listDataRequestsContract } from '#shared/contracts/privacy/list-data-requests.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { dataRights } from '#shared/domain/privacy/data-request.ts';
import { useList } from '#web/api/use-read.ts';
import { LoadedList } from '#web/app/loaded-list.tsx';
import { localMoment } from '#web/format/dates.ts';
import { said } from '#web/text/said.ts';
import { Button } from '#web/ui/button.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { NoRightState } from '#web/ui/no-right-state.tsx';
import { Page } from '#web/ui/page.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { type Office, useOffice } from '../frame/use-office.ts';
import { AuditLink } from '../parts/audit-link.tsx';
import { useAuthorityName } from '../parts/use-authority-name.ts';
import { t } from '../text.ts';
import { AnswerDialog, type DataRequest } from './data-requests/answer-dialog.tsx';

const State = ({ request: { answer, overdue, dueLocal } }: { readonly request: DataRequest }) =>
  answer === null ? (
    <>
      <StateBadge tone={overdue ? 'bad' : 'warn'}>
        {t(overdue ? 'requests.late' : 'requests.open')}
      </StateBadge>
      <div class="muted">{t('requests.due', { due: dueLocal })}</div>
    </>
  ) : (
    <>
      <StateBadge tone={answer.outcome === 'refused' ? 'neutral' : 'good'}>
        {t(`requests.${answer.outcome}`)}
      </StateBadge>
      <div class="muted">
        {localMoment(answer.at)}: {answer.text}
      </div>
    </>
  );

const List = ({ authority, office }: { readonly authority: Authority; readonly office: Office }) => {
  const authorityName = useAuthorityName();
  const list = useList(listDataRequestsContract, { query: { ...authority, limit: '50' } });
  const [answering, answer] = useState<DataRequest>();
  const mayAnswer = office.may('personal-data.answer', authority);
  const mayAudit = office.may('audit.read', authority);
  return (
    <>
      <LoadedList list={list} what={t('frame.data-requests')}>
        {items => (
          <DataTable
            caption={authorityName(authority)}
            rows={items}
            rowKey={({ id }) => id}
            empty={<EmptyState title={t('requests.none')} />}
            columns={[
              {
                key: 'who',
                label: t('certificates.establishment'),
                head: true,
                by: ({ establishmentName }) => establishmentName,
                cell: ({ establishmentName, receivedLocal }) => (
                  <>
                    {establishmentName}
                    <div class="muted">{receivedLocal}</div>
                  </>
                ),
              },
              {
                key: 'what',
                label: t('requests.right'),
                cell: ({ right, text }) => (
                  <>
                    {said(dataRights[right])}
                    {text !== null && <div class="muted">{text}</div>}
                  </>
                ),
              },
              { key: 'state', label: t('support.state'), cell: request => <State request={request} /> },
              {
                key: 'acts',
                label: t('members.acts'),
                plain: true,
                cell: request => (
                  <span class="row">
                    {mayAnswer && request.answer === null && (
                      <Button
                        small
                        label={t('requests.answer-which', { name: request.establishmentName })}
                        onClick={() => answer(request)}
                      >
                        {t('requests.answer')}
                      </Button>
                    )}
                    {mayAudit && <AuditLink stream={`data-request/${request.id}`} />}
                  </span>
                ),
              },
            ]}
          />
        )}
      </LoadedList>
      <AnswerDialog request={answering} onClose={() => answer(undefined)} />
    </>
  );
};

/** `/office/data-requests`: requests about personal data, with their clock of two working days. */
export const DataRequestsPage = () => {
  const office = useOffice();
  if (office === undefined) return <Loading />;
  const places = office.where('personal-data.read');
  return (
    <Page title={t('frame.data-requests')} lead={t('requests.lead')}>
      {places.length === 0 && <NoRightState />}
      {places.map(place => (
        <List key={`${place.level} ${place.locality}`} authority={place} office={office} />
      ))}
    </Page>
  );
};
