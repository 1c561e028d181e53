import { useState } from 'preact/hooks';
import { closeCouncilSessionContract } from '#shared/contracts/council/close-council-session.ts';
import { getCouncilSessionContract } from '#shared/contracts/council/get-council-session.ts';
import { listCouncilSessionsContract } from '#shared/contracts/council/list-council-sessions.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { useCommand } from '../../api/use-command.ts';
import { Unread } from '../../app/loaded.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DateTimeField } from '../../ui/date-time-field.tsx';
import { ErrorList } from '../../ui/error-list.tsx';
import { Form } from '../../ui/form.tsx';
import { errorAt, pointerId } from '../../ui/pointer.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { t } from '../text.ts';
import { type Closing, closingFaults, consequencesOf, deadlineFields, outcomes } from './closing.ts';
import type { Session } from './session.ts';
import { TierFields, type Tiers } from './tier-fields.tsx';

const blank: Closing = {
  outcome: 'propose',
  reason: '',
  deadlines: { scoringUntil: '', councilUntil: '', decisionUntil: '' },
};

/** The chair closes the session: the proposal goes to the authority, or the jury scores again with new deadlines. */
export const CloseSession = ({ session }: { readonly session: Session }) => {
  const close = useCommand(closeCouncilSessionContract, {
    refresh: [getCouncilSessionContract, listCouncilSessionsContract],
  });
  const [closing, setClosing] = useState(blank);
  const [faults, setFaults] = useState<ReturnType<typeof closingFaults>>([]);
  const [tiers, setTiers] = useState<Tiers>({});
  const [asks, setAsks] = useState(false);
  const { outcome, reason, deadlines } = closing;
  const change = (part: Partial<Closing>) => setClosing({ ...closing, ...part });
  const check = () => {
    const found = closingFaults(session, closing);
    setFaults(found);
    setAsks(found.length === 0);
  };
  const run = async () => {
    await close.run({
      params: { roundId: session.roundId, number: String(session.number) },
      body: {
        outcome,
        reason: outcome === 'propose' ? null : reason.trim(),
        deadlines: outcome === 'rescore' ? deadlines : null,
        tiers:
          outcome === 'propose'
            ? Object.entries(tiers).map(([submissionId, tier]) => ({ submissionId, tier }))
            : [],
      },
    });
    setAsks(false);
  };
  const refusals = close.error instanceof ApiProblem ? close.error.problems : [];
  const now = closingFaults(session, closing);
  const error = (pointer: string) => {
    const sentence =
      errorAt(faults, pointer) === undefined ? errorAt(refusals, pointer) : errorAt(now, pointer);
    return sentence === undefined ? {} : { error: sentence };
  };
  return (
    <Form onSubmit={check} label={t('meeting.close')}>
      <ErrorList title={t('meeting.close-not-yet')} problems={faults} />
      {close.error instanceof ApiProblem ? (
        <ErrorList
          title={close.error.sentence}
          problems={refusals.length > 0 ? refusals : [{ sentence: t('meeting.close-look') }]}
        />
      ) : (
        close.error !== null && <Unread error={close.error} />
      )}
      <RadioGroup
        id={pointerId('/body/outcome')}
        label={t('meeting.close-outcome')}
        value={outcome}
        onChange={value => {
          const chosen = outcomes.find(known => known === value);
          if (chosen !== undefined) change({ outcome: chosen });
          setFaults([]);
        }}
        options={outcomes.map(value => ({ value, label: t(`meeting.close-${value}`) }))}
      />
      {outcome === 'propose' && <TierFields session={session} tiers={tiers} onChange={setTiers} />}
      {outcome !== 'propose' && (
        <TextArea
          id={pointerId('/body/reason')}
          label={t('meeting.close-reason')}
          value={reason}
          onChange={typed => change({ reason: typed })}
          required
          rows={2}
          limit={2000}
          {...error('/body/reason')}
        />
      )}
      {outcome === 'rescore' &&
        deadlineFields.map(([name, label]) => (
          <DateTimeField
            key={name}
            id={pointerId(`/body/deadlines/${name}`)}
            label={t(label)}
            value={deadlines[name]}
            onChange={value => change({ deadlines: { ...deadlines, [name]: value } })}
            required
            {...error(`/body/deadlines/${name}`)}
          />
        ))}
      <Button type="submit" kind="main" pending={close.pending}>
        {t('meeting.close')}
      </Button>
      <ConfirmDialog
        open={asks}
        title={t('meeting.close')}
        consequences={consequencesOf(session, closing)}
        confirm={t('meeting.close')}
        pending={close.pending}
        onConfirm={() => void run()}
        onClose={() => setAsks(false)}
      />
    </Form>
  );
};
