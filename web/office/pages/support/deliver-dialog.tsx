import { useState } from 'preact/hooks';
import { deliverSupportContract } from '#shared/contracts/support/deliver-support.ts';
import { getCertificateSupportContract } from '#shared/contracts/support/get-certificate-support.ts';
import { listSupportContract } from '#shared/contracts/support/list-support.ts';
import { useCommand } from '#web/api/use-command.ts';
import { dong } from '#web/format/numbers.ts';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { MoneyField } from '#web/ui/money-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { refusalOf } from '../../parts/problems-of.ts';
import { useAnew } from '../../parts/use-anew.ts';
import { t } from '../../text.ts';
import type { Grant } from './states.ts';

const blank = { on: '', amountDong: null as number | null, note: '' };

/** Entering what was given: when, how much, by which paper. */
export const DeliverDialog = ({
  grant,
  onClose,
}: {
  readonly grant: Grant | undefined;
  readonly onClose: () => void;
}) => {
  const deliver = useCommand(deliverSupportContract, {
    refresh: [getCertificateSupportContract, listSupportContract],
  });
  const [typed, setTyped] = useState(blank);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<typeof blank>) => setTyped({ ...typed, ...part });
  const left = grant === undefined ? 0 : grant.promisedDong - grant.deliveredDong;
  useAnew(grant && `${grant.id} ${grant.version}`, () => {
    deliver.reset();
    setTyped({ ...blank, amountDong: left });
    setTried(false);
  });
  const { on, amountDong, note } = typed;
  const needed = (value: string) => (tried && value.trim() === '' ? t('builder.needed') : undefined);
  const confirm = async () => {
    setTried(true);
    if (grant === undefined || on === '' || note.trim() === '') return;
    const answer = await deliver.run({
      params: { certificateId: grant.certificateId, grantId: grant.id },
      etag: `"${grant.version}"`,
      body: { on, note, amountDong: amountDong ?? 0 },
    });
    if (answer !== undefined) onClose();
  };
  return (
    <ConfirmDialog
      title={t('support.deliver')}
      open={grant !== undefined}
      onClose={onClose}
      onConfirm={() => void confirm()}
      confirm={t('support.deliver')}
      pending={deliver.pending}
      error={refusalOf(deliver.error)}
      consequences={[t('support.deliver-follows', { left: dong(left) })]}
    >
      <DateField
        id="delivery-on"
        label={t('support.delivered-on')}
        required
        value={on}
        onChange={value => change({ on: value })}
        error={needed(on)}
      />
      <MoneyField
        id="delivery-amount"
        label={t('support.amount-given')}
        value={amountDong}
        onChange={value => change({ amountDong: value })}
      />
      <TextField
        id="delivery-note"
        label={t('support.delivery-note')}
        hint={t('support.delivery-note-hint')}
        required
        maxLength={200}
        value={note}
        onChange={value => change({ note: value })}
        error={needed(note)}
      />
    </ConfirmDialog>
  );
};
