import { sendConfirmationCodeContract } from '#shared/contracts/submission/send-confirmation-code.ts';
import { ApiProblem } from '#web/api/api-problem.ts';
import { useCommand } from '#web/api/use-command.ts';
import { localMoment } from '#web/format/dates.ts';
import { Button } from '#web/ui/button.tsx';
import { CopyButton } from '#web/ui/copy-button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { OfflineState } from '#web/ui/offline-state.tsx';
import { Section } from '#web/ui/section.tsx';
import type { Dossier } from '../dossier/dossier.tsx';
import { t } from '../filing-text.ts';

/** The producer's confirmation of what an officer files: sending the code, and where it is typed. */
export const AssistancePanel = ({ submission }: Dossier) => {
  const { server, serverId } = submission.record;
  const send = useCommand(sendConfirmationCodeContract);
  const assistance = server?.assistance ?? null;
  if (assistance === null || serverId === null) return null;
  const page = `${location.origin}/confirm/${serverId}`;
  const { answer, error } = send;
  return (
    <Section title={t('assisted.confirmation')}>
      {assistance.confirmedAt !== null ? (
        <Notice kind="good">
          <p>{t('assisted.confirmed', { at: localMoment(assistance.confirmedAt) })}</p>
        </Notice>
      ) : (
        <>
          <p>{t('assisted.how', { phone: assistance.phone })}</p>
          {answer && (
            <Notice kind="good" live>
              <p>
                {t('assisted.sent', {
                  phone: answer.body.sentTo,
                  until: localMoment(answer.body.expiresAt),
                })}
              </p>
            </Notice>
          )}
          {error instanceof ApiProblem && (
            <Notice kind="bad" live>
              <p>{error.sentence}</p>
            </Notice>
          )}
          {error !== null && !(error instanceof ApiProblem) && <OfflineState />}
          <p>
            <Button
              pending={send.pending}
              onClick={() => void send.run({ params: { submissionId: serverId } })}
            >
              {t(answer ? 'assisted.send-again' : 'assisted.send')}
            </Button>
          </p>
          <p>
            {t('assisted.page')}: <a href={page}>{page}</a>{' '}
            <CopyButton text={page} what={t('assisted.page')} />
          </p>
        </>
      )}
    </Section>
  );
};
