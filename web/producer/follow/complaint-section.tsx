import { fileComplaintContract } from '#shared/contracts/council/file-complaint.ts';
import { listOwnComplaintsContract } from '#shared/contracts/council/list-own-complaints.ts';
import { ApiProblem } from '#web/api/api-problem.ts';
import { useCommand } from '#web/api/use-command.ts';
import { localMoment } from '#web/format/dates.ts';
import { useCopy } from '#web/offline/hooks.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Form } from '#web/ui/form.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { OfflineState } from '#web/ui/offline-state.tsx';
import { Row } from '#web/ui/row.tsx';
import { Section } from '#web/ui/section.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { sayDue } from '../dossier/due.ts';
import { t } from '../filing-text.ts';
import { useKeptText } from './kept-text.ts';

type ComplaintSectionProps = {
  readonly submissionId: string;
  /** ISO instant of the end of the window. */
  readonly until: string;
  readonly now: number;
};

/** Complaining about one's own result within the window (Circular 26/2014/TT-BCT, Article 20), and what became of it. */
export const ComplaintSection = ({ submissionId, until, now }: ComplaintSectionProps) => {
  const own = useCopy(listOwnComplaintsContract, { params: { submissionId } });
  const file = useCommand(fileComplaintContract);
  const [text, write] = useKeptText(`complaint/${submissionId}`);
  const items = own.data?.items ?? [];
  const isOpen = now < Date.parse(until);
  const isWaiting = items.some(({ state }) => state === 'received');
  const { error } = file;
  const send = async () => {
    const answer = await file.run({ params: { submissionId }, body: { text: text.trim() } });
    if (answer === undefined) return;
    write('');
    own.again();
  };
  return (
    <Section
      title={t('complaint.title')}
      lead={
        isOpen
          ? t('complaint.lead', { until: sayDue(until) })
          : t('complaint.over', { until: localMoment(until) })
      }
    >
      {items.map(({ id, text: said, receivedAt, dueAt, answer }) => (
        <Card key={id}>
          <p class="review-words">{said}</p>
          <p class="muted">{t('complaint.received', { at: localMoment(receivedAt), due: sayDue(dueAt) })}</p>
          {answer !== null && (
            <Notice kind="info" title={t('complaint.answered', { at: localMoment(answer.at) })}>
              <p class="review-words">{answer.text}</p>
            </Notice>
          )}
        </Card>
      ))}
      {isOpen && !isWaiting && (
        <Form onSubmit={() => void send()}>
          {error instanceof ApiProblem && (
            <Notice kind="bad" live>
              <p>{error.sentence}</p>
            </Notice>
          )}
          {error !== null && !(error instanceof ApiProblem) && <OfflineState />}
          <TextArea
            id="complaint-text"
            label={t('complaint.text')}
            hint={t('complaint.text-hint')}
            value={text}
            onChange={write}
            limit={5000}
            required
          />
          <Row>
            <Button kind="main" type="submit" pending={file.pending} disabled={text.trim() === ''}>
              {t('complaint.send')}
            </Button>
          </Row>
        </Form>
      )}
    </Section>
  );
};
