import { listFailedCallsContract } from '#shared/contracts/webhook/list-failed-calls.ts';
import { resendFailedCallContract } from '#shared/contracts/webhook/resend-failed-call.ts';
import { sayCallFault } from '#shared/domain/webhook/call-faults.ts';
import { webhookEvents } from '#shared/domain/webhook/events.ts';
import type { Answer } from '#web/api/call.ts';
import { useCommand } from '#web/api/use-command.ts';
import { useList } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { localMoment } from '#web/format/dates.ts';
import { said } from '#web/text/said.ts';
import { Button } from '#web/ui/button.tsx';
import { type Column, DataTable } from '#web/ui/data-table.tsx';
import { Pager } from '#web/ui/pager.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { t } from '../filing-text.ts';
import { refusalOf } from './refusal-of.ts';

type Call = Answer<typeof listFailedCallsContract>['items'][number];

const Next = ({ state, retryAt }: Call) => {
  if (state === 'parked') return <StateBadge tone="warn">{t('hooks.parked')}</StateBadge>;
  return (
    <StateBadge tone="info">
      {retryAt === null ? t('hooks.pending') : t('hooks.retry-at', { at: localMoment(retryAt) })}
    </StateBadge>
  );
};

const columns = (onResend: (call: Call) => void): readonly Column<Call>[] => [
  { key: 'event', label: t('hooks.event'), head: true, cell: ({ event }) => said(webhookEvents[event]) },
  { key: 'at', label: t('hooks.at'), cell: ({ at }) => localMoment(at) },
  {
    key: 'reason',
    label: t('hooks.reason'),
    cell: ({ reason }) => (reason === null ? '' : said(sayCallFault(reason))),
  },
  { key: 'next', label: t('hooks.next'), cell: call => <Next {...call} /> },
  {
    key: 'acts',
    label: t('hooks.resend'),
    plain: true,
    cell: call =>
      call.state === 'parked' ? (
        <Button
          small
          label={t('hooks.resend-of', { what: said(webhookEvents[call.event]), at: localMoment(call.at) })}
          onClick={() => onResend(call)}
        >
          {t('hooks.resend')}
        </Button>
      ) : null,
  },
];

/** What a system has missed so far: why, and having it sent again once that is mended. */
export const FailedCalls = ({ webhookId, label }: { readonly webhookId: string; readonly label: string }) => {
  const params = { webhookId };
  const list = useList(listFailedCallsContract, { params, query: { limit: '25' } });
  const resend = useCommand(resendFailedCallContract, { refresh: [listFailedCallsContract] });
  const refusal = refusalOf(resend.error);
  const send = ({ id: callId }: Call) => void resend.run({ params: { webhookId, callId } });
  return (
    <>
      {refusal !== undefined && <p role="alert">{refusal}</p>}
      <Loaded query={list} what={t('hooks.failed')}>
        {() => (
          <DataTable
            caption={t('hooks.failed-of', { label })}
            columns={columns(send)}
            rows={list.items ?? []}
            rowKey={({ id }) => id}
            empty={<p class="muted">{t('hooks.failed-none')}</p>}
          />
        )}
      </Loaded>
      <Pager
        more={list.hasNextPage}
        pending={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </>
  );
};
