import { useState } from 'preact/hooks';
import { listFundingRulesContract } from '#shared/contracts/support/list-funding-rules.ts';
import { retireFundingRuleContract } from '#shared/contracts/support/retire-funding-rule.ts';
import type { Answer } from '#web/api/call.ts';
import { useCommand } from '#web/api/use-command.ts';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { refusalOf } from '../../parts/problems-of.ts';
import { useAnew } from '../../parts/use-anew.ts';
import { t } from '../../text.ts';

export type Rule = Answer<typeof listFundingRulesContract>['items'][number];

/** Ending a rule after a last day. */
export const RetireDialog = ({
  rule,
  onClose,
}: {
  readonly rule: Rule | undefined;
  readonly onClose: () => void;
}) => {
  const retire = useCommand(retireFundingRuleContract, { refresh: [listFundingRulesContract] });
  const [lastDay, setLastDay] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  useAnew(rule?.id, () => {
    retire.reset();
    setLastDay('');
    setReason('');
    setTried(false);
  });
  const needed = (value: string) => (tried && value.trim() === '' ? t('builder.needed') : undefined);
  const confirm = async () => {
    setTried(true);
    if (rule === undefined || lastDay === '' || reason.trim() === '') return;
    const answer = await retire.run({ params: { ruleId: rule.id }, body: { lastDay, reason } });
    if (answer !== undefined) onClose();
  };
  return (
    <ConfirmDialog
      title={t('funding.retire')}
      open={rule !== undefined}
      onClose={onClose}
      onConfirm={() => void confirm()}
      confirm={t('funding.retire')}
      pending={retire.pending}
      error={refusalOf(retire.error)}
      consequences={[t('funding.retire-follows')]}
    >
      <DateField
        id="retire-day"
        label={t('funding.last-day')}
        required
        value={lastDay}
        onChange={setLastDay}
        error={needed(lastDay)}
      />
      <TextArea
        id="retire-reason"
        label={t('steps.reason')}
        required
        limit={1000}
        rows={2}
        value={reason}
        onChange={setReason}
        error={needed(reason)}
      />
    </ConfirmDialog>
  );
};
