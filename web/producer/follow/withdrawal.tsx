import { useState } from 'preact/hooks';
import { useLocation } from 'wouter';
import { localMoment } from '#web/format/dates.ts';
import { useOutbox } from '#web/offline/hooks.ts';
import { said } from '#web/text/said.ts';
import { Button } from '#web/ui/button.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Row } from '#web/ui/row.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import type { Dossier } from '../dossier/dossier.tsx';
import { t } from '../filing-text.ts';

type WithdrawalProps = {
  readonly dossier: Dossier;
  readonly name: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
};

/** Taking a dossier back: what follows is said first; a draft that never left the device is thrown away. */
export const Withdrawal = ({ dossier, name, open, onOpen }: WithdrawalProps) => {
  const { submission, round, kind, id } = dossier;
  const { server, serverId } = submission.record;
  const [, go] = useLocation();
  const [reason, setReason] = useState('');
  const { commands, queue } = useOutbox(kind, id);
  const [command] = commands.filter(({ command }) => command === 'withdraw-submission');
  const isOpen = Date.now() + dossier.skew < Date.parse(round.timeline.closesAt);
  if (round.publishedAt !== null) return null;
  if (command?.state === 'waiting' || command?.state === 'sending')
    return (
      <Notice kind="warn" live>
        <p>{t('withdraw.waiting')}</p>
        <p>
          <Button onClick={() => void command.cancel()}>{t('submit.cancel')}</Button>
        </p>
      </Notice>
    );
  const confirm = async () => {
    onOpen(false);
    if (serverId === null) {
      await submission.discard();
      go('/producer');
    } else await queue('withdraw-submission', { reason: reason.trim() === '' ? null : reason.trim() });
  };
  return (
    <>
      {command?.state === 'refused' && command.problem !== null && (
        <Notice kind="bad" live title={t('withdraw.refused')}>
          <p>{said(command.problem.messages)}</p>
        </Notice>
      )}
      <Row>
        <Button kind="danger" onClick={() => onOpen(true)}>
          {t('withdraw.open')}
        </Button>
      </Row>
      <ConfirmDialog
        title={t('withdraw.title', { product: name })}
        open={open}
        danger
        consequences={[
          ...(serverId === null ? [t('withdraw.gone')] : [t('withdraw.no-part')]),
          ...(server?.receiptCode ? [t('withdraw.code')] : []),
          ...(isOpen ? [t('withdraw.again', { until: localMoment(round.timeline.closesAt) })] : []),
        ]}
        confirm={t('withdraw.confirm')}
        onConfirm={() => void confirm()}
        onClose={() => onOpen(false)}
      >
        <TextArea
          id="withdraw-reason"
          label={t('withdraw.reason')}
          hint={t('withdraw.reason-hint')}
          value={reason}
          onChange={setReason}
          limit={1000}
          rows={3}
        />
      </ConfirmDialog>
    </>
  );
};
