import { useParams } from 'wouter';
import { getScoringProgressContract } from '#shared/contracts/judging/get-scoring-progress.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import type { Answer } from '../../api/call.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded } from '../../app/loaded.tsx';
import { groupsOf } from '../../format/groups-of.ts';
import { useMe } from '../../session/use-me.ts';
import { said } from '../../text/said.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { CloseScoring } from '../parts/close-scoring.tsx';
import { Corrections } from '../parts/corrections.tsx';
import { t } from '../text.ts';

type Progress = Answer<typeof getScoringProgressContract>;

const Jurors = ({ jurors }: Pick<Progress, 'jurors'>) => (
  <>
    {[...groupsOf(jurors, ({ group }) => group)].map(([group, rows]) => (
      <DataTable
        key={group}
        dense
        caption={said(productGroups[group])}
        rows={rows}
        rowKey={({ jurorId }) => jurorId}
        columns={[
          {
            key: 'name',
            label: t('panel.juror'),
            cell: ({ jurorName }) => jurorName,
            by: ({ jurorName }) => jurorName,
            head: true,
          },
          {
            key: 'notOpened',
            label: t('panel.not-opened'),
            cell: row => row.notOpened,
            by: row => row.notOpened,
            end: true,
          },
          {
            key: 'inProgress',
            label: t('panel.in-progress'),
            cell: row => row.inProgress,
            by: row => row.inProgress,
            end: true,
          },
          {
            key: 'locked',
            label: t('panel.locked'),
            cell: row => row.locked,
            by: row => row.locked,
            end: true,
          },
          { key: 'excluded', label: t('panel.excluded'), cell: row => row.excluded, end: true },
        ]}
      />
    ))}
  </>
);

/** The head of a panel: how far scoring is (never a score), corrections asked for, closing with reasons. */
export const PanelPage = () => {
  const { roundId = '' } = useParams();
  const me = useMe();
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
              <Corrections roundId={roundId} me={me?.id} />
            </Section>
            <Section title={t('panel.close')}>
              <CloseScoring roundId={roundId} jurors={jurors} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
};
