import { channels } from '#shared/domain/message/channels.ts';
import { audiences, noticeNames, notices } from '#shared/domain/message/notices.ts';
import { said } from '#web/text/said.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { Page } from '#web/ui/page.tsx';
import { t } from '../text.ts';

/** `/office/messages/notices`: who is told what at each step, by which channels. */
export const NoticesPage = () => (
  <Page
    title={t('notices.page')}
    lead={t('notices.lead')}
    crumbs={[{ label: t('frame.messages'), href: '/office/messages' }, { label: t('notices.page') }]}
  >
    <DataTable
      caption={t('notices.page')}
      hideCaption
      rows={noticeNames}
      rowKey={name => name}
      columns={[
        { key: 'when', label: t('notices.when'), head: true, cell: name => said(notices[name].when) },
        { key: 'to', label: t('messages.to'), cell: name => said(audiences[notices[name].to]) },
        {
          key: 'by',
          label: t('messages.channel'),
          cell: name => notices[name].by.map(channel => said(channels[channel])).join(', '),
        },
        { key: 'template', label: t('notices.template'), cell: name => <code>{name}</code> },
      ]}
    />
  </Page>
);
