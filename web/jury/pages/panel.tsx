import { useState } from 'preact/hooks';
import { useParams } from 'wouter';
import { approveCorrectionContract } from '#shared/contracts/judging/approve-correction.ts';
import { closeScoringContract } from '#shared/contracts/judging/close-scoring.ts';
import { getScoringProgressContract } from '#shared/contracts/judging/get-scoring-progress.ts';
import { listCorrectionsContract } from '#shared/contracts/judging/list-corrections.ts';
import type { Answer } from '../../api/call.ts';
import { useCommand } from '../../api/use-command.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded, Unread } from '../../app/loaded.tsx';
import { localMoment } from '../../format/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { t } from '../text.ts';

type Progress = Answer<typeof getScoringProgressContract>;

const Jurors = ({ jurors }: Pick<Progress, 'jurors'>) => (
  <DataTable
    caption={t('panel.progress')}
    hideCaption
    rows={jurors}
    rowKey={({ jurorId, group }) => `${jurorId}·${group}`}
    columns={[
      {
        key: 'name',
        label: t('panel.juror'),
        cell: ({ jurorName }) => jurorName,
        by: ({ jurorName }) => jurorName,
        head: true,
      },
      { key: 'group', label: t('worklist.group'), cell: ({ group }) => group },
      {
        key: 'notOpened',
        label: t('panel.not-opened'),
        cell: row => row.notOpened,
        by: row => row.notOpened,
        end: true,
      },
      { key: 'inProgress', label: t('panel.in-progress'), cell: row => row.inProgress, end: true },
      { key: 'locked', label: t('panel.locked'), cell: row => row.locked, by: row => row.locked, end: true },
      { key: 'excluded', label: t('panel.excluded'), cell: row => row.excluded, end: true },
    ]}
  />
);

const Corrections = ({ roundId }: { readonly roundId: string }) => {
  const read = useRead(listCorrectionsContract, { params: { roundId } });
  const approve = useCommand(approveCorrectionContract, {
    refresh: [listCorrectionsContract, getScoringProgressContract],
  });
  return (
    <Loaded query={read} what={t('panel.corrections')}>
      {({ body: { items } }) =>
        items.length === 0 ? (
          <EmptyState title={t('panel.no-corrections')} />
        ) : (
          <Stack>
            {approve.error !== null && <Unread error={approve.error} />}
            {items.map(({ selectionCode, jurorId, jurorName, reason, version, approvedAt }) => (
              <Card
                key={`${selectionCode}·${jurorId}·${version}`}
                title={`${selectionCode} · ${jurorName}`}
                level={3}
              >
                <p>
                  {t('panel.reason')}: {reason}
                </p>
                {approvedAt === null ? (
                  <Button
                    pending={approve.pending}
                    onClick={() => approve.run({ params: { roundId, selectionCode }, body: { jurorId } })}
                  >
                    {t('panel.approve')}
                  </Button>
                ) : (
                  <p class="muted">{t('panel.approved', { moment: localMoment(approvedAt) })}</p>
                )}
              </Card>
            ))}
          </Stack>
        )
      }
    </Loaded>
  );
};

const Close = ({ roundId, jurors }: { readonly roundId: string } & Pick<Progress, 'jurors'>) => {
  const close = useCommand(closeScoringContract, { refresh: [getScoringProgressContract] });
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [asks, setAsks] = useState(false);
  const open = new Map<string, { name: string; count: number }>();
  for (const { jurorId, jurorName, open: count } of jurors)
    if (count > 0) open.set(jurorId, { name: jurorName, count: count + (open.get(jurorId)?.count ?? 0) });
  if (close.answer !== undefined) return <Notice kind="good">{t('panel.closed')}</Notice>;
  const run = async () => {
    await close.run({
      params: { roundId },
      body: { reasons: [...open.keys()].map(jurorId => ({ jurorId, reason: reasons[jurorId] ?? '' })) },
    });
    setAsks(false);
  };
  return (
    <>
      {close.error !== null && <Unread error={close.error} />}
      {[...open].map(([jurorId, { name, count }]) => (
        <TextField
          key={jurorId}
          id={`close-${jurorId}`}
          label={t('panel.close-reason', { name, count })}
          value={reasons[jurorId] ?? ''}
          onChange={reason => setReasons({ ...reasons, [jurorId]: reason })}
          required
          maxLength={1000}
        />
      ))}
      <Button kind="danger" onClick={() => setAsks(true)}>
        {t('panel.close')}
      </Button>
      <ConfirmDialog
        open={asks}
        danger
        title={t('panel.close')}
        consequences={[t('panel.close-final')]}
        confirm={t('panel.close')}
        pending={close.pending}
        onConfirm={() => void run()}
        onClose={() => setAsks(false)}
      />
    </>
  );
};

/** The head of a panel: how far scoring is (never a score), corrections asked for, closing with reasons. */
export const PanelPage = () => {
  const { roundId = '' } = useParams();
  const progress = useRead(getScoringProgressContract, { params: { roundId } }, { every: 60_000 });
  return (
    <Page
      title={t('panel.title')}
      crumbs={[{ label: t('worklist.title'), href: `/jury/${roundId}` }, { label: t('panel.title') }]}
    >
      <Loaded query={progress} what={t('panel.progress')}>
        {({ body: { jurors } }) => (
          <>
            <Section title={t('panel.progress')}>
              <Jurors jurors={jurors} />
            </Section>
            <Section title={t('panel.corrections')}>
              <Corrections roundId={roundId} />
            </Section>
            <Section title={t('panel.close')} lead={t('panel.close-lead')}>
              <Close roundId={roundId} jurors={jurors} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
};
