import { copySubmissionContract } from '#shared/contracts/submission/copy-submission.ts';
import { listOwnSubmissionsContract } from '#shared/contracts/submission/list-own-submissions.ts';
import { ApiProblem } from '#web/api/api-problem.ts';
import { useCommand } from '#web/api/use-command.ts';
import { said } from '#web/text/said.ts';
import { Button } from '#web/ui/button.tsx';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { OfflineState } from '#web/ui/offline-state.tsx';
import { Row } from '#web/ui/row.tsx';
import { Section } from '#web/ui/section.tsx';
import { t } from '../filing-text.ts';
import type { Entry } from './entries.ts';

type CopyOfferProps = { readonly roundId: string; readonly entries: readonly Entry[] };

/** What was submitted in another round, or taken back in this one. */
const isCopyable =
  (here: string) =>
  ({ state, roundId, receiptCode }: Entry): boolean =>
    receiptCode !== null && (state === 'withdrawn' || roundId !== here);

/** Beginning with what an earlier dossier of the same product held. Needs a line: the papers are at the server. */
export const CopyOffer = ({ roundId, entries }: CopyOfferProps) => {
  const copy = useCommand(copySubmissionContract, { refresh: [listOwnSubmissionsContract] });
  const earlier = entries.filter(isCopyable(roundId));
  const { answer, error } = copy;
  if (earlier.length === 0) return null;
  return (
    <Section title={t('start.copy')} lead={t('start.copy-lead')}>
      {error instanceof ApiProblem && (
        <Notice kind="bad" live>
          <p>{error.sentence}</p>
        </Notice>
      )}
      {error !== null && !(error instanceof ApiProblem) && <OfflineState />}
      {answer === undefined ? (
        <Row>
          {earlier.map(({ id, product, round }) => (
            <Button
              key={id}
              pending={copy.pending}
              onClick={() =>
                void copy.run({ params: { roundId }, body: { submissionId: id, productId: null } })
              }
            >
              {t('start.copy-of', { product, round })}
            </Button>
          ))}
        </Row>
      ) : (
        <Notice kind="good" live title={t('start.copied', { count: answer.body.documents })}>
          {answer.body.leftOut.length > 0 && (
            <>
              <p>{t('start.left-out')}</p>
              <ul>
                {answer.body.leftOut.map(left => (
                  <li key={`${left.type} ${left.fileName}`}>
                    {left.fileName}: {said(left)}
                  </li>
                ))}
              </ul>
            </>
          )}
          <p>
            <LinkButton kind="main" href={`/producer/submissions/${answer.body.submissionId}/review`}>
              {t('start.to-copy')}
            </LinkButton>
          </p>
        </Notice>
      )}
    </Section>
  );
};
