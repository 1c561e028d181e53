import { useParams } from 'wouter';
import { listPanelsContract } from '#shared/contracts/judging/list-panels.ts';
import { listPaperSheetsContract } from '#shared/contracts/judging/list-paper-sheets.ts';
import { listScoreFramesContract } from '#shared/contracts/judging/list-score-frames.ts';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import type { Answer } from '#web/api/call.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { localMoment } from '#web/format/dates.ts';
import { Card } from '#web/ui/card.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Page } from '#web/ui/page.tsx';
import { Section } from '#web/ui/section.tsx';
import { roundPlace, useOffice } from '../frame/use-office.ts';
import { AuditLink } from '../parts/audit-link.tsx';
import { roundCrumbs } from '../parts/round-crumbs.ts';
import { t } from '../text.ts';
import { Compare } from './paper-sheets/compare.tsx';
import { KeyInForm } from './paper-sheets/key-in-form.tsx';

type Keyed = Answer<typeof listPaperSheetsContract>['items'][number];

const standing = ({ settled }: Keyed): string => {
  if (settled === null) return t('paper-sheets.waiting');
  return settled.confirmed
    ? t('paper-sheets.confirmed')
    : t('paper-sheets.rejected', { reason: settled.reason ?? '' });
};

const KeyedCard = ({ keyed, maySettle }: { readonly keyed: Keyed; readonly maySettle: boolean }) => (
  <Card level={3} title={`${keyed.selectionCode} · ${keyed.jurorName}`}>
    <p>
      <strong>{standing(keyed)}</strong>. {t(`paper-sheets.scan-${keyed.scan.state}`)}.
    </p>
    <p class="muted">
      {t('paper-sheets.keyed-at', { moment: localMoment(keyed.keyedAt) })}{' '}
      <AuditLink stream={`paper-sheet/${keyed.roundId}/${keyed.id}`} />
    </p>
    {maySettle && keyed.settled === null && (
      <Disclosure summary={t('paper-sheets.compare')}>
        <Compare roundId={keyed.roundId} paperSheetId={keyed.id} />
      </Disclosure>
    )}
  </Card>
);

/** `/office/rounds/:roundId/paper-sheets`: sheets filled by hand, keyed in and compared with their scans. */
export const PaperSheetsPage = () => {
  const { roundId = '' } = useParams();
  const office = useOffice();
  const params = { roundId };
  const round = useRead(getRoundContract, { params });
  const panels = useRead(listPanelsContract, { params });
  const frames = useRead(listScoreFramesContract, { params });
  const keyed = useRead(listPaperSheetsContract, { params }, { every: 15_000 });
  const may = (action: 'paper-sheet.key-in' | 'paper-sheet.settle') =>
    round.data !== undefined && (office?.may(action, roundPlace(round.data.body)) ?? false);
  return (
    <Page
      title={t('paper-sheets.title')}
      lead={t('paper-sheets.lead')}
      crumbs={roundCrumbs(round.data?.body, t('paper-sheets.title'))}
    >
      {may('paper-sheet.key-in') && round.data?.body.state === 'judging' && (
        <Section title={t('paper-sheets.key-in')}>
          <Loaded query={panels} what={t('paper-sheets.key-in')}>
            {read => (
              <Loaded query={frames} what={t('paper-sheets.key-in')}>
                {({ body }) =>
                  round.data !== undefined && (
                    <KeyInForm
                      roundId={roundId}
                      set={round.data.body.rules.criteriaSetId}
                      panels={read.body.items}
                      frames={body.items}
                    />
                  )
                }
              </Loaded>
            )}
          </Loaded>
        </Section>
      )}
      <Section title={t('paper-sheets.keyed')}>
        <Loaded query={keyed} what={t('paper-sheets.keyed')}>
          {({ body }) =>
            body.items.length === 0 ? (
              <EmptyState title={t('paper-sheets.none')} />
            ) : (
              body.items.map(item => (
                <KeyedCard key={item.id} keyed={item} maySettle={may('paper-sheet.settle')} />
              ))
            )
          }
        </Loaded>
      </Section>
    </Page>
  );
};
