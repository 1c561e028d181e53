import type { listComplaintsContract } from '#shared/contracts/council/list-complaints.ts';
import type { Answer } from '#web/api/call.ts';
import { PaperButtons } from '#web/app/paper-buttons.tsx';
import { localMoment, writtenDay } from '#web/format/dates.ts';
import { Card } from '#web/ui/card.tsx';
import { Countdown } from '#web/ui/countdown.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { AuditLink } from '../../parts/audit-link.tsx';
import { t } from '../../text.ts';
import './complaints.css';

export type ComplaintRow = Answer<typeof listComplaintsContract>['items'][number];

const tones = { received: 'warn', upheld: 'good', rejected: 'neutral', withdrawn: 'neutral' } as const;

/** What the answer changed, a line each. */
const effectsOf = ({ answer, decisionSequence }: ComplaintRow): readonly string[] =>
  answer === null
    ? []
    : [
        ...(answer.resultVersion === null
          ? []
          : [t('complaints.new-result', { version: answer.resultVersion })]),
        ...(answer.excludedSheets === 0
          ? []
          : [t('complaints.sheets-out', { count: answer.excludedSheets })]),
        ...(decisionSequence === null ? [] : [t('complaints.followed', { number: decisionSequence })]),
        ...(answer.recognise !== null && decisionSequence === null ? [t('complaints.awaits')] : []),
      ];

/** A complaint, its clock and its answer. */
export const ComplaintCard = ({ complaint }: { readonly complaint: ComplaintRow }) => {
  const waits = complaint.state === 'received';
  const effects = effectsOf(complaint);
  const { answer } = complaint;
  return (
    <Card
      level={3}
      title={[complaint.selectionCode ?? '', complaint.productName, complaint.establishmentName ?? '']
        .filter(part => part !== '')
        .join(' · ')}
      {...(complaint.overdue ? { tone: 'bad' as const } : {})}
    >
      <p>
        <StateBadge tone={complaint.overdue ? 'bad' : tones[complaint.state]}>
          {t(complaint.overdue ? 'complaints.overdue' : `complaints.state.${complaint.state}`)}
        </StateBadge>
      </p>
      <p class="muted">
        {t('complaints.received', { moment: complaint.receivedLocal })}
        {'; '}
        {t('complaints.due', { day: writtenDay(complaint.dueDay) })}
        {waits && !complaint.overdue && (
          <>
            {' '}
            (<Countdown until={complaint.dueAt} />)
          </>
        )}
      </p>
      <p class="complaint-text">{complaint.text}</p>
      {answer !== null && (
        <>
          <p>
            <strong>{t('complaints.answer', { moment: localMoment(answer.at) })}</strong>
          </p>
          <p class="complaint-text">{answer.text}</p>
          <PaperButtons
            what="complaint-answer"
            subject={{ roundId: complaint.roundId, complaintId: complaint.id }}
          />
        </>
      )}
      {effects.length > 0 && (
        <ul>
          {effects.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p class="muted">
        {complaint.receiptCode !== null && t('complaints.code', { code: complaint.receiptCode })}{' '}
        <AuditLink stream={`complaint/${complaint.roundId}/${complaint.id}`} />
      </p>
    </Card>
  );
};
