import { useParams } from 'wouter';
import { listConflictsContract } from '#shared/contracts/judging/list-conflicts.ts';
import { previewPanelsContract } from '#shared/contracts/judging/preview-panels.ts';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { hasReached } from '#shared/domain/round/states.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { said } from '#web/text/said.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Page } from '#web/ui/page.tsx';
import { Section } from '#web/ui/section.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { roundPlace, useOffice } from '../frame/use-office.ts';
import { roundCrumbs } from '../parts/round-crumbs.ts';
import { t } from '../text.ts';
import { CheckPerson } from './conflicts/check-person.tsx';
import { entryOf, OpenConflict } from './conflicts/open-conflict.tsx';
import { SettledConflicts } from './conflicts/settled-conflicts.tsx';

const Raised = ({ roundId, maySettle }: { readonly roundId: string; readonly maySettle: boolean }) => {
  const list = useRead(listConflictsContract, { params: { roundId } });
  return (
    <Loaded query={list} what={t('conflicts.title')}>
      {({ body: { items } }) => {
        const open = items.filter(({ state }) => state === 'suggested');
        const settled = items.filter(({ state }) => state !== 'suggested');
        return (
          <>
            <Section title={t('conflicts.open', { count: open.length })}>
              {open.length === 0 ? (
                <EmptyState title={t('conflicts.none-open')} />
              ) : (
                <Stack>
                  {open.map(conflict => (
                    <OpenConflict
                      key={`${conflict.submissionId}~${conflict.personId}`}
                      conflict={conflict}
                      maySettle={maySettle}
                    />
                  ))}
                </Stack>
              )}
            </Section>
            {settled.length > 0 && (
              <Section title={t('conflicts.settled', { count: settled.length })}>
                <SettledConflicts conflicts={settled} />
              </Section>
            )}
          </>
        );
      }}
    </Loaded>
  );
};

const Foreseen = ({ roundId }: { readonly roundId: string }) => {
  const preview = useRead(previewPanelsContract, { params: { roundId } });
  return (
    <Loaded query={preview} what={t('conflicts.title')}>
      {({ body: { conflicts } }) => (
        <Section title={t('panels.found')}>
          <Notice kind="info">{t('conflicts.early')}</Notice>
          <DataTable
            caption={t('panels.found')}
            hideCaption
            rows={conflicts}
            rowKey={({ submissionId, personId }) => `${submissionId}~${personId}`}
            empty={<EmptyState title={t('conflicts.none')} />}
            columns={[
              {
                key: 'person',
                label: t('conflicts.person'),
                cell: ({ personName }) => personName,
                by: ({ personName }) => personName,
                head: true,
              },
              {
                key: 'entry',
                label: t('conflicts.entry'),
                cell: conflict => entryOf({ ...conflict, selectionCode: '' }),
              },
              { key: 'basis', label: t('conflicts.basis'), cell: ({ basisText }) => said(basisText) },
              {
                key: 'state',
                label: t('conflicts.state'),
                cell: ({ state }) => (
                  <StateBadge tone={state === 'confirmed' ? 'bad' : 'warn'}>
                    {t(`conflicts.state.${state}`)}
                  </StateBadge>
                ),
              },
            ]}
          />
        </Section>
      )}
    </Loaded>
  );
};

/** `/office/rounds/:roundId/conflicts`: links between people and dossiers, settled with reasons; a check before appointing. */
export const ConflictsPage = () => {
  const { roundId = '' } = useParams();
  const office = useOffice();
  const round = useRead(getRoundContract, { params: { roundId } });
  return (
    <Page
      title={t('conflicts.title')}
      lead={t('conflicts.lead')}
      crumbs={roundCrumbs(round.data?.body, t('conflicts.title'))}
    >
      <Loaded query={round} what={t('conflicts.title')}>
        {({ body }) => {
          const maySettle = office?.may('conflict.settle', roundPlace(body)) ?? false;
          return (
            <>
              {hasReached(body.state, 'judging') ? (
                <Raised roundId={body.id} maySettle={maySettle} />
              ) : (
                <Foreseen roundId={body.id} />
              )}
              {maySettle && (
                <Section title={t('conflicts.check')} lead={t('conflicts.check-lead')}>
                  <CheckPerson roundId={body.id} />
                </Section>
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};
