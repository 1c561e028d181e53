import { listPanelsContract } from '#shared/contracts/judging/list-panels.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { localMoment } from '#web/format/dates.ts';
import { said } from '#web/text/said.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/section.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { AuditLink } from '../../parts/audit-link.tsx';
import { t } from '../../text.ts';

/** The panels as they were convened. */
export const Convened = ({ roundId }: { readonly roundId: string }) => {
  const panels = useRead(listPanelsContract, { params: { roundId } });
  return (
    <Loaded query={panels} what={t('panels.title')}>
      {({ body: { items } }) => (
        <>
          {items[0] !== undefined && (
            <Notice kind="good" title={t('panels.convened', { moment: localMoment(items[0].convenedAt) })}>
              <p>{t('panels.convened-why')}</p>
            </Notice>
          )}
          {items.map(({ group, headId, jurors, entries }) => (
            <Section
              key={group}
              title={said(productGroups[group])}
              lead={t('panels.entries', { count: entries })}
              actions={<AuditLink stream={`panel/${roundId}/${group}`} />}
            >
              <DataTable
                caption={said(productGroups[group])}
                hideCaption
                rows={jurors}
                rowKey={({ personId }) => personId}
                columns={[
                  {
                    key: 'name',
                    label: t('panels.juror'),
                    cell: ({ personId, name }) => (
                      <>
                        {name}{' '}
                        {personId === headId && <StateBadge tone="info">{t('panels.is-head')}</StateBadge>}
                      </>
                    ),
                    by: ({ name }) => name,
                    head: true,
                  },
                  { key: 'position', label: t('panels.position'), cell: ({ position }) => position },
                ]}
              />
            </Section>
          ))}
        </>
      )}
    </Loaded>
  );
};
