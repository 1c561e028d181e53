import './dialog.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '#web/app/text.ts';
import { Icon } from './icon.tsx';

type DialogProps = {
  readonly title: ComponentChildren;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
  readonly wide?: boolean | undefined;
};

/** A native modal dialog: the page behind is inert, Escape closes, the focus returns to where it was. */
export const Dialog = ({ title, open, onClose, children, actions, wide }: DialogProps) => {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open && !box.current?.open) box.current?.showModal();
    if (!open && box.current?.open) box.current.close();
  }, [open]);
  return (
    <dialog
      class={wide ? 'dialog dialog-wide' : 'dialog'}
      ref={box}
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
    >
      {open && (
        <>
          <div class="dialog-head">
            <h2 id={id} class="dialog-title">
              {title}
            </h2>
            <button class="dialog-close" type="button" aria-label={t('ui.close')} onClick={onClose}>
              <Icon name="close" />
            </button>
          </div>
          <div class="dialog-body">{children}</div>
          {actions && <div class="dialog-acts">{actions}</div>}
        </>
      )}
    </dialog>
  );
};
