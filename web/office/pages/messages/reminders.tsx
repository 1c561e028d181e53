import { listRemindersContract } from '#shared/contracts/record/list-reminders.ts';
import { audiences } from '#shared/domain/message/notices.ts';
import { reminders } from '#shared/domain/message/reminders.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { localDay } from '#web/format/dates.ts';
import { said } from '#web/text/said.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Section } from '#web/ui/section.tsx';
import { t } from '../../text.ts';

/** What will go out when, as things stand. */
export const Reminders = ({ roundId }: { readonly roundId: string }) => {
  const read = useRead(listRemindersContract, { params: { roundId } });
  return (
    <Section title={t('reminders.title')}>
      <p>{t('reminders.lead')}</p>
      <Loaded query={read} what={t('reminders.title')}>
        {({ body: { items } }) => (
          <DataTable
            caption={t('reminders.title')}
            hideCaption
            rows={items}
            rowKey={({ name, day, deadline }) => `${name} ${day} ${deadline}`}
            empty={<EmptyState title={t('reminders.none')} />}
            columns={[
              { key: 'day', label: t('reminders.day'), head: true, cell: ({ day }) => localDay(day) },
              { key: 'what', label: t('reminders.what'), cell: ({ name }) => said(reminders[name]) },
              { key: 'to', label: t('messages.to'), cell: ({ name }) => said(audiences[reminders[name].to]) },
              {
                key: 'people',
                label: t('reminders.people'),
                end: true,
                cell: ({ people }) => (people === null ? t('reminders.unknown') : String(people)),
              },
              { key: 'until', label: t('reminders.until'), cell: ({ deadlineLocal }) => deadlineLocal },
            ]}
          />
        )}
      </Loaded>
    </Section>
  );
};
