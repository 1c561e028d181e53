import { useState } from 'preact/hooks';
import { decideSupportContract } from '#shared/contracts/support/decide-support.ts';
import { getCertificateSupportContract } from '#shared/contracts/support/get-certificate-support.ts';
import { listSupportContract } from '#shared/contracts/support/list-support.ts';
import { useCommand } from '#web/api/use-command.ts';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { MoneyField } from '#web/ui/money-field.tsx';
import { RadioGroup } from '#web/ui/radio-group.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { refusalOf } from '../../parts/problems-of.ts';
import { useAnew } from '../../parts/use-anew.ts';
import { t } from '../../text.ts';
import type { Grant } from './states.ts';

const blank = { approved: true, number: '', date: '', amountDong: null as number | null, reason: '' };

/** Entering what was decided about a proposal: by which paper, how much, or why not. */
export const DecideDialog = ({
  grant,
  onClose,
}: {
  readonly grant: Grant | undefined;
  readonly onClose: () => void;
}) => {
  const decide = useCommand(decideSupportContract, {
    refresh: [getCertificateSupportContract, listSupportContract],
  });
  const [typed, setTyped] = useState(blank);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<typeof blank>) => setTyped({ ...typed, ...part });
  useAnew(grant?.id, () => {
    decide.reset();
    setTyped({ ...blank, amountDong: grant?.proposal.amountDong ?? null });
    setTried(false);
  });
  const { approved, number, date, amountDong, reason } = typed;
  const needed = (value: string) => (tried && value.trim() === '' ? t('builder.needed') : undefined);
  const confirm = async () => {
    setTried(true);
    if (grant === undefined || number.trim() === '' || date === '' || (!approved && reason.trim() === ''))
      return;
    const answer = await decide.run({
      params: { certificateId: grant.certificateId, grantId: grant.id },
      etag: `"${grant.version}"`,
      body: {
        ...{ outcome: approved ? 'approved' : 'refused', number, date },
        amountDong: approved ? (amountDong ?? 0) : 0,
        reason: reason.trim() === '' ? null : reason,
      },
    });
    if (answer !== undefined) onClose();
  };
  return (
    <ConfirmDialog
      title={t('support.decide')}
      open={grant !== undefined}
      onClose={onClose}
      onConfirm={() => void confirm()}
      confirm={t('support.decide')}
      pending={decide.pending}
      error={refusalOf(decide.error)}
      consequences={[t('support.decide-follows')]}
    >
      <RadioGroup
        id="support-outcome"
        label={t('support.outcome')}
        value={approved ? 'approved' : 'refused'}
        onChange={value => change({ approved: value === 'approved' })}
        options={[
          { value: 'approved', label: t('support.approve') },
          { value: 'refused', label: t('support.refuse') },
        ]}
      />
      <TextField
        id="support-number"
        label={t('support.decision-number')}
        required
        maxLength={60}
        width="medium"
        value={number}
        onChange={value => change({ number: value })}
        error={needed(number)}
      />
      <DateField
        id="support-date"
        label={t('support.decision-date')}
        required
        value={date}
        onChange={value => change({ date: value })}
        error={needed(date)}
      />
      {approved && (
        <MoneyField
          id="support-amount"
          label={t('support.amount-promised')}
          value={amountDong}
          onChange={value => change({ amountDong: value })}
        />
      )}
      <TextArea
        id="support-reason"
        label={t('support.reason')}
        required={!approved}
        limit={1000}
        rows={2}
        value={reason}
        onChange={value => change({ reason: value })}
        error={approved ? undefined : needed(reason)}
      />
    </ConfirmDialog>
  );
};
