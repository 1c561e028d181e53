import { DataTable } from '#web/ui/data-table.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { t } from '../../text.ts';
import type { Progress } from './jurors.tsx';

/** Entries that cannot have enough sheets, loudly; all of them on demand. */
export const Entries = ({ entries, minSheets }: Pick<Progress, 'entries' | 'minSheets'>) => {
  const short = entries.filter(entry => entry.short);
  return (
    <>
      {short.length > 0 && (
        <Notice kind="bad" title={t('progress.short', { count: short.length, least: minSheets })}>
          <p>{short.map(({ selectionCode }) => selectionCode).join(', ')}</p>
          <p>{t('progress.short-why')}</p>
        </Notice>
      )}
      <Disclosure summary={t('progress.entries')}>
        <DataTable
          caption={t('progress.entries')}
          hideCaption
          rows={entries}
          rowKey={({ selectionCode }) => selectionCode}
          columns={[
            {
              key: 'code',
              label: t('progress.code'),
              cell: ({ selectionCode }) => selectionCode,
              by: ({ selectionCode }) => selectionCode,
              head: true,
            },
            {
              key: 'locked',
              label: t('progress.entry-locked'),
              cell: ({ locked }) => locked,
              by: ({ locked }) => locked,
              end: true,
            },
            {
              key: 'open',
              label: t('progress.entry-open'),
              cell: ({ open }) => open,
              by: ({ open }) => open,
              end: true,
            },
            {
              key: 'excluded',
              label: t('progress.entry-excluded'),
              cell: ({ excluded }) => excluded,
              by: ({ excluded }) => excluded,
              end: true,
            },
            {
              key: 'short',
              label: t('progress.entry-short'),
              cell: entry => (
                <StateBadge tone={entry.short ? 'bad' : 'good'}>
                  {entry.short ? t('progress.is-short') : t('progress.is-enough', { least: minSheets })}
                </StateBadge>
              ),
            },
          ]}
        />
      </Disclosure>
    </>
  );
};
