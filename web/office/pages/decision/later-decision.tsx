import { listComplaintsContract } from '#shared/contracts/council/list-complaints.ts';
import { awaitingDecision } from '#shared/domain/council/decide.ts';
import type { Answer } from '#web/api/call.ts';
import { useAll } from '#web/api/use-all.ts';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/section.tsx';
import { t } from '../../text.ts';
import { DecisionForm } from './decision-form.tsx';

type Complaint = Answer<typeof listComplaintsContract>['items'][number];

const changeOf = ({ answer, selectionCode, productName }: Complaint): string =>
  t(answer?.recognise === true ? 'decision.change-add' : 'decision.change-remove', {
    code: selectionCode ?? '',
    product: productName,
  });

/** After upheld complaints: what they change, and for the signer the decision that makes it so. Nothing where none waits. */
export const LaterDecision = ({
  roundId,
  mayRecord,
  since,
}: {
  readonly roundId: string;
  readonly mayRecord: boolean;
  readonly since: string | undefined;
}) => {
  const complaints = useAll(listComplaintsContract, { params: { roundId } });
  const items = complaints.data ?? [];
  const awaiting = new Set(awaitingDecision(items).map(({ id }) => id));
  const pending = items.filter(({ id }) => awaiting.has(id));
  if (pending.length === 0) return null;
  const units = pending
    .filter(({ answer }) => answer?.recognise === true)
    .map(({ submissionId, productName, selectionCode }) => ({
      id: submissionId,
      name: productName,
      codes: selectionCode ?? '',
    }));
  return (
    <Section title={t('decision.later')} lead={t('decision.later-lead')}>
      <ul>
        {pending.map(complaint => (
          <li key={complaint.id}>{changeOf(complaint)}</li>
        ))}
      </ul>
      {mayRecord ? (
        <DecisionForm
          roundId={roundId}
          units={units}
          since={since}
          consequences={declined => [
            t('decision.then-change', {
              changes: pending
                .filter(({ submissionId }) => !declined.some(({ id }) => id === submissionId))
                .map(changeOf)
                .join('; '),
            }),
          ]}
        />
      ) : (
        <Notice kind="info">{t('decision.waits')}</Notice>
      )}
    </Section>
  );
};
