import { useState } from 'preact/hooks';
import { getCouncilSessionContract } from '#shared/contracts/council/get-council-session.ts';
import { settleItemContract } from '#shared/contracts/council/settle-item.ts';
import { useCommand } from '../../api/use-command.ts';
import { Unread } from '../../app/loaded.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorList } from '../../ui/error-list.tsx';
import { pointerId } from '../../ui/pointer.ts';
import { Row } from '../../ui/row.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { t } from '../text.ts';
import { departingOutcome, type Item, mayBecome, outcomeWords, type Session } from './session.ts';

const outcomes = ['propose', 'reject'] as const;
const pointer = '/settle/reason';

/** The chair settles the item as the votes bear; only an outcome that departs from the jury's ranking asks for its reason. */
export const SettleItem = ({ session, item }: { readonly session: Session; readonly item: Item }) => {
  const settle = useCommand(settleItemContract, { refresh: [getCouncilSessionContract] });
  const [reason, setReason] = useState(item.departureReason ?? '');
  const [faults, setFaults] = useState<readonly { pointer: string; sentence: string }[]>([]);
  const departing = departingOutcome(item);
  const needsReason = departing !== null && mayBecome(item, departing);
  const run = (outcome: (typeof outcomes)[number]) => {
    const isMissing = outcome === departing && reason.trim() === '';
    setFaults(isMissing ? [{ pointer, sentence: t('meeting.settle-reason-needed') }] : []);
    if (isMissing) return;
    void settle.run({
      params: { roundId: session.roundId, number: String(session.number), submissionId: item.submissionId },
      body: { outcome, reason: outcome === departing ? reason.trim() : null },
    });
  };
  const none = outcomes.every(outcome => !mayBecome(item, outcome));
  return (
    <fieldset class="council-vote">
      <legend>{t('meeting.settle')}</legend>
      <ErrorList problems={faults} />
      {settle.error !== null && <Unread error={settle.error} />}
      {needsReason && (
        <TextArea
          id={pointerId(pointer)}
          label={t('meeting.settle-reason')}
          hint={t('meeting.settle-reason-hint', { outcome: outcomeWords(departing) })}
          value={reason}
          onChange={setReason}
          rows={2}
          limit={2000}
          {...(faults.length > 0 && reason.trim() === '' ? { error: t('meeting.settle-reason-needed') } : {})}
        />
      )}
      <Row>
        {outcomes.map(outcome => (
          <Button
            key={outcome}
            kind={outcome === 'propose' ? 'main' : 'plain'}
            pending={settle.pending}
            disabled={!mayBecome(item, outcome) || !item.quorumMet}
            describedBy="settle-carried"
            onClick={() => run(outcome)}
          >
            {outcomeWords(outcome)}
          </Button>
        ))}
      </Row>
      <p id="settle-carried" class="muted">
        {none ? t('meeting.not-carried') : ''}
        {item.passed ? '' : t('meeting.not-passed-settle')}
      </p>
    </fieldset>
  );
};
