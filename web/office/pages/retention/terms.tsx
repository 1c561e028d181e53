import { useState } from 'preact/hooks';
import type { showRetentionContract } from '#shared/contracts/privacy/show-retention.ts';
import type { Answer } from '#web/api/call.ts';
import { localMoment } from '#web/format/dates.ts';
import { Button } from '#web/ui/button.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { useAuthorityName } from '../../parts/use-authority-name.ts';
import { t } from '../../text.ts';
import { TermDialog } from './term-dialog.tsx';

export type Retention = Answer<typeof showRetentionContract>;
export type Term = Retention['terms'][number];

/** Every term that ends: for how many years, and whether it is on. */
export const Terms = ({ retention, maySet }: { readonly retention: Retention; readonly maySet: boolean }) => {
  const authorityName = useAuthorityName();
  const [switching, switchTerm] = useState<Term>();
  const act = ({ on }: Term) => t(on === null ? 'retention.switch-on' : 'retention.switch-off');
  return (
    <>
      <DataTable
        caption={authorityName(retention.authority)}
        rows={retention.terms}
        rowKey={({ term }) => term}
        columns={[
          {
            key: 'term',
            label: t('retention.term'),
            head: true,
            cell: ({ term, years }) => (
              <>
                {t(`retention.${term}`)}
                <div class="muted">{t('retention.years', { years })}</div>
              </>
            ),
          },
          {
            key: 'state',
            label: t('support.state'),
            cell: ({ on }) => (
              <>
                <StateBadge tone={on === null ? 'neutral' : 'good'}>
                  {t(on === null ? 'retention.off' : 'retention.on')}
                </StateBadge>
                {on !== null && (
                  <div class="muted">
                    {localMoment(on.at)}: {on.reason}
                  </div>
                )}
              </>
            ),
          },
          {
            key: 'acts',
            label: t('members.acts'),
            plain: true,
            cell: term =>
              maySet && (
                <Button
                  small
                  label={t('retention.switch-which', { act: act(term), term: t(`retention.${term.term}`) })}
                  onClick={() => switchTerm(term)}
                >
                  {act(term)}
                </Button>
              ),
          },
        ]}
      />
      <TermDialog authority={retention.authority} term={switching} onClose={() => switchTerm(undefined)} />
    </>
  );
};
