import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '#web/app/text.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Notice } from './notice.tsx';
import { TextField } from './text-field.tsx';

type ConfirmDialogProps = {
  readonly title: ComponentChildren;
  readonly open: boolean;
  /** What follows, one line each: how many, which, who is told. */
  readonly consequences: readonly ComponentChildren[];
  /** Words of the button: the act itself, never "OK". */
  readonly confirm: ComponentChildren;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** Must be typed first; for what cannot be taken back. */
  readonly confirmWord?: string | undefined;
  readonly danger?: boolean | undefined;
  readonly pending?: boolean | undefined;
  readonly error?: string | undefined;
  readonly children?: ComponentChildren;
};

/** Says what an act will do before it is done. A second press while it is under way does nothing. */
export const ConfirmDialog = (props: ConfirmDialogProps) => {
  const { open, confirmWord, pending, error } = props;
  const [typed, setTyped] = useState('');
  const id = useId();
  useEffect(() => {
    if (open) setTyped('');
  }, [open]);
  const same =
    confirmWord === undefined || typed.trim().toLocaleLowerCase('vi') === confirmWord.toLocaleLowerCase('vi');
  return (
    <Dialog
      title={props.title}
      open={open}
      onClose={props.onClose}
      actions={
        <>
          <Button onClick={props.onClose}>{t('ui.cancel')}</Button>
          <Button
            kind={props.danger ? 'danger' : 'main'}
            pending={pending}
            disabled={!same}
            onClick={props.onConfirm}
          >
            {props.confirm}
          </Button>
        </>
      }
    >
      {error && (
        <Notice kind="bad" live>
          <p>{error}</p>
        </Notice>
      )}
      {props.consequences.length > 0 && (
        <div>
          <p>{t('ui.consequences')}</p>
          <ul>
            {props.consequences.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      {props.children}
      {confirmWord !== undefined && (
        <TextField
          id={id}
          label={t('ui.typeToConfirm', { word: confirmWord })}
          value={typed}
          onChange={setTyped}
          autoComplete="off"
          width="medium"
        />
      )}
    </Dialog>
  );
};
