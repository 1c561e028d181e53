import { listReturnedMessagesContract } from '#shared/contracts/record/list-returned-messages.ts';
import { returnedClasses } from '#shared/domain/message/returned.ts';
import { useList } from '#web/api/use-read.ts';
import { said } from '#web/text/said.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { Pager } from '#web/ui/pager.tsx';
import { Section } from '#web/ui/section.tsx';
import { t } from '../../text.ts';
import { recipientOf } from './recipient.ts';

/** Who was not reached, and by which number they can be; nothing where everybody was. */
export const CallList = ({ roundId }: { readonly roundId: string }) => {
  const list = useList(listReturnedMessagesContract, { params: { roundId }, query: { limit: '50' } });
  if (list.items === undefined || list.items.length === 0) return null;
  return (
    <Section title={t('calls.title')}>
      <p>{t('calls.lead')}</p>
      <DataTable
        caption={t('calls.title')}
        hideCaption
        rows={list.items}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'who',
            label: t('calls.who'),
            head: true,
            cell: message =>
              message.call === null
                ? recipientOf(message)
                : `${message.call.name}, ${message.call.establishment}`,
          },
          {
            key: 'phone',
            label: t('calls.phone'),
            cell: ({ call }) => (call === null ? '–' : <a href={`tel:${call.phone}`}>{call.phone}</a>),
          },
          { key: 'about', label: t('messages.subject'), cell: ({ subject }) => said(subject) },
          { key: 'why', label: t('messages.reason'), cell: ({ because }) => said(returnedClasses[because]) },
        ]}
      />
      <Pager
        more={list.hasNextPage}
        pending={list.isFetchingNextPage}
        onMore={() => list.fetchNextPage()}
        shown={list.items.length}
      />
    </Section>
  );
};
