import { listCouncilSessionsContract } from '#shared/contracts/council/list-council-sessions.ts';
import type { listDecisionsContract } from '#shared/contracts/council/list-decisions.ts';
import type { Answer } from '#web/api/call.ts';
import { useRead } from '#web/api/use-read.ts';
import { localMoment } from '#web/format/dates.ts';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/section.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { ListDownload } from '../../parts/list-download.tsx';
import { t } from '../../text.ts';
import type { Publication } from './first-decision.tsx';
import { RecordedDecision } from './recorded-decision.tsx';

type Decisions = Answer<typeof listDecisionsContract>['items'];

/** What was decided, latest first, whether it is published, and where anyone reads it. */
export const Recorded = ({
  roundId,
  decisions,
  publication,
}: {
  readonly roundId: string;
  readonly decisions: Decisions;
  readonly publication: Publication;
}) => {
  const sessions = useRead(listCouncilSessionsContract, { params: { roundId } });
  const names = new Map(
    (sessions.data?.body.items ?? []).flatMap(({ proposal }) => proposal.map(({ id, name }) => [id, name])),
  );
  const { publishedAt, recognised, notRecognised } = publication;
  return (
    <>
      {publishedAt === null ? (
        <Notice kind="info" live>
          {t('decision.publishing')}
        </Notice>
      ) : (
        <Notice kind="good" title={t('decision.published', { moment: localMoment(publishedAt) })}>
          <p>{t('decision.published-count', { count: recognised.length, others: notRecognised.length })}</p>
          <LinkButton href={`/rounds/${roundId}/results`}>{t('decision.to-public')}</LinkButton>
        </Notice>
      )}
      <Section title={t('decision.recorded')}>
        <Stack>
          {[...decisions].reverse().map(decision => (
            <div key={decision.id}>
              <RecordedDecision decision={decision} names={names} />
              <ListDownload what="recognised-units" subject={{ roundId, sequence: decision.sequence }} />
            </div>
          ))}
        </Stack>
      </Section>
    </>
  );
};
