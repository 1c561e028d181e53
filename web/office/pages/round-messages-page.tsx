import './messages/messages.css';
import { useState } from 'preact/hooks';
import { useParams } from 'wouter';
import { listMessagesContract } from '#shared/contracts/record/list-messages.ts';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { channels } from '#shared/domain/message/channels.ts';
import { useList, useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { LoadedList } from '#web/app/loaded-list.tsx';
import { localMoment } from '#web/format/dates.ts';
import { said } from '#web/text/said.ts';
import { Button } from '#web/ui/button.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { NoRightState } from '#web/ui/no-right-state.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Page } from '#web/ui/page.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { roundPlace, useOffice } from '../frame/use-office.ts';
import { ListDownload } from '../parts/list-download.tsx';
import { t } from '../text.ts';
import { CallList } from './messages/call-list.tsx';
import { MessageDialog } from './messages/message-dialog.tsx';
import { deliveryOf, type Message, whyOf } from './messages/message-words.ts';
import { recipientOf } from './messages/recipient.ts';
import { Reminders } from './messages/reminders.tsx';
import { ResendDialog } from './messages/resend-dialog.tsx';

const wantsSomebody = ({ state }: Message): boolean => state === 'parked' || state === 'returned';

/** What was held back or came back comes first, then the latest. */
const undeliveredFirst = (messages: readonly Message[]): readonly Message[] => [
  ...messages.filter(wantsSomebody),
  ...messages.filter(message => !wantsSomebody(message)),
];

const Messages = ({ roundId }: { readonly roundId: string }) => {
  const list = useList(listMessagesContract, { params: { roundId }, query: { limit: '50' } });
  const [open, setOpen] = useState<Message>();
  const [sending, setSending] = useState<Message>();
  const parked = (list.items ?? []).filter(({ state }) => state === 'parked').length;
  const resend = (message: Message) => {
    setOpen(undefined);
    setSending(message);
  };
  return (
    <>
      {parked > 0 && (
        <Notice kind="bad" title={t('messages.parked-count', { count: parked })}>
          <p>{t('messages.parked-lead')}</p>
        </Notice>
      )}
      <LoadedList list={list} what={t('messages.page')}>
        {items => (
          <DataTable
            caption={t('messages.caption')}
            rows={undeliveredFirst(items)}
            rowKey={({ id }) => id}
            marked={message => (wantsSomebody(message) ? 'bad' : undefined)}
            empty={<EmptyState title={t('messages.none')} />}
            columns={[
              {
                key: 'subject',
                label: t('messages.subject'),
                head: true,
                cell: message => (
                  <button type="button" class="message-open" onClick={() => setOpen(message)}>
                    {said(message.subject)}
                  </button>
                ),
              },
              { key: 'to', label: t('messages.to'), cell: recipientOf },
              {
                key: 'channel',
                label: t('messages.channel'),
                cell: ({ channel }) => said(channels[channel]),
              },
              {
                key: 'state',
                label: t('messages.state'),
                cell: ({ state, reason }) => {
                  const delivery = deliveryOf(state);
                  return (
                    <>
                      <StateBadge tone={delivery.tone}>{delivery.said}</StateBadge>
                      {reason !== null && <div>{whyOf(reason)}</div>}
                    </>
                  );
                },
              },
              {
                key: 'created',
                label: t('messages.created'),
                cell: ({ createdAt }) => localMoment(createdAt),
                by: ({ createdAt }) => createdAt,
              },
              {
                key: 'acts',
                label: t('members.acts'),
                plain: true,
                cell: message =>
                  message.state === 'pending' || message.state === 'waiting' ? null : (
                    <Button
                      small
                      label={t('messages.resend-what', { what: said(message.subject) })}
                      onClick={() => setSending(message)}
                    >
                      {t('messages.resend')}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </LoadedList>
      <MessageDialog message={open} onClose={() => setOpen(undefined)} onResend={resend} />
      <ResendDialog
        effect={sending}
        what={sending === undefined ? '' : `${said(sending.subject)} → ${recipientOf(sending)}`}
        onClose={() => setSending(undefined)}
      />
    </>
  );
};

/** `/office/rounds/:roundId/messages`: every mail of the round, what became of it, and once more. */
export const RoundMessagesPage = () => {
  const { roundId = '' } = useParams();
  const office = useOffice();
  const read = useRead(getRoundContract, { params: { roundId } });
  return (
    <Loaded query={read} what={t('frame.round')}>
      {({ body: round }) => (
        <Page
          title={t('messages.page')}
          lead={t('messages.lead')}
          crumbs={[
            { label: t('frame.rounds'), href: '/office' },
            { label: round.title, href: `/office/rounds/${round.id}` },
            { label: t('messages.page') },
          ]}
        >
          {office?.may('message.read', roundPlace(round)) === true ? (
            <>
              <CallList roundId={round.id} />
              <Messages roundId={round.id} />
              <ListDownload what="messages" subject={{ roundId: round.id }} />
              <Reminders roundId={round.id} />
            </>
          ) : (
            <NoRightState />
          )}
        </Page>
      )}
    </Loaded>
  );
};
