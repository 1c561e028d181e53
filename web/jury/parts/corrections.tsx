import { approveCorrectionContract } from '#shared/contracts/judging/approve-correction.ts';
import { getScoringProgressContract } from '#shared/contracts/judging/get-scoring-progress.ts';
import { listCorrectionsContract } from '#shared/contracts/judging/list-corrections.ts';
import type { Answer } from '../../api/call.ts';
import { useCommand } from '../../api/use-command.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded, Unread } from '../../app/loaded.tsx';
import { localMoment } from '../../format/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Stack } from '../../ui/stack.tsx';
import { t } from '../text.ts';

type Correction = Answer<typeof listCorrectionsContract>['items'][number];

/** Those that wait stand first, then the latest. */
const inOrder = (items: readonly Correction[]): readonly Correction[] =>
  items.toSorted(
    (a, b) =>
      Number(a.approvedAt !== null) - Number(b.approvedAt !== null) ||
      b.requestedAt.localeCompare(a.requestedAt),
  );

/** Corrections that jurors ask for; the head reads the reason and gives consent, but never to their own. */
export const Corrections = ({
  roundId,
  me,
}: {
  readonly roundId: string;
  /** Id of the head who looks. */
  readonly me: string | undefined;
}) => {
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
            {inOrder(items).map(({ selectionCode, jurorId, jurorName, reason, version, approvedAt }) => (
              <Card
                key={`${selectionCode}·${jurorId}·${version}`}
                title={`${selectionCode} · ${jurorName}`}
                level={3}
              >
                <p>
                  {t('panel.reason')}: {reason}
                </p>
                {approvedAt === null && jurorId === me && <p class="muted">{t('panel.own-correction')}</p>}
                {approvedAt === null && jurorId !== me && (
                  <Button
                    label={`${t('panel.approve')}: ${selectionCode} · ${jurorName}`}
                    pending={approve.pending}
                    onClick={() => approve.run({ params: { roundId, selectionCode }, body: { jurorId } })}
                  >
                    {t('panel.approve')}
                  </Button>
                )}
                {approvedAt !== null && (
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
