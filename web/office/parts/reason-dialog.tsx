import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { useCommand } from '#web/api/use-command.ts';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { t } from '../text.ts';
import { refusalOf } from './problems-of.ts';
import { useAnew } from './use-anew.ts';

type ReasonDialogProps = {
  /** Id of the field. */
  readonly id: string;
  /** What is acted upon: open while there is one, begun anew for another. */
  readonly about: string | undefined;
  readonly title: ComponentChildren;
  readonly confirm: ComponentChildren;
  readonly consequences: readonly ComponentChildren[];
  readonly command: Pick<ReturnType<typeof useCommand>, 'pending' | 'error' | 'reset'>;
  /** Sends the act with its reason; answers undefined when it was refused. */
  readonly send: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
  /** Of the reason, in characters. */
  readonly limit: number;
  readonly hint?: string;
  readonly danger?: boolean;
};

/** An act that is not done without a reason for the record: what follows from it, the reason, the act. */
export const ReasonDialog = (props: ReasonDialogProps) => {
  const { id, about, command, send, onClose, limit, hint, ...act } = props;
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const begin = () => {
    command.reset();
    setReason('');
    setTried(false);
  };
  useAnew(about, begin);
  const isMissing = reason.trim() === '';
  const confirm = async () => {
    setTried(true);
    if (about === undefined || isMissing || (await send(reason)) === undefined) return;
    begin();
    onClose();
  };
  return (
    <ConfirmDialog
      {...act}
      open={about !== undefined}
      onClose={onClose}
      onConfirm={() => void confirm()}
      pending={command.pending}
      error={refusalOf(command.error)}
    >
      <TextArea
        id={id}
        label={t('steps.reason')}
        hint={hint}
        required
        limit={limit}
        rows={3}
        value={reason}
        onChange={setReason}
        error={tried && isMissing ? t('steps.reason-missing') : undefined}
      />
    </ConfirmDialog>
  );
};
