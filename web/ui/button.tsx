import './button.css';
import type { ComponentChildren } from 'preact';
import { t } from '#web/app/text.ts';
import { Icon, type IconName } from './icon.tsx';

export type ButtonKind = 'main' | 'plain' | 'danger' | 'link';

type ButtonProps = {
  readonly children: ComponentChildren;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  readonly kind?: ButtonKind | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  /** Work is under way: further clicks do nothing, the focus stays. */
  readonly pending?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly icon?: IconName | undefined;
  /** Spoken name, when the visible words do not say enough. */
  readonly label?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly pressed?: boolean | undefined;
  readonly small?: boolean | undefined;
  readonly id?: string | undefined;
};

export const buttonClass = (kind: ButtonKind, small = false): string =>
  `button button-${kind}${small ? ' button-small' : ''}`;

/** A native button; `main` once a page, `danger` for what cannot be taken back. */
export const Button = (props: ButtonProps) => {
  const { kind = 'plain', type = 'button', pending = false, icon, onClick } = props;
  const press = (event: MouseEvent) => {
    if (pending) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      id={props.id}
      class={buttonClass(kind, props.small)}
      type={type}
      disabled={props.disabled}
      aria-disabled={pending || undefined}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-pressed={props.pressed}
      onClick={press}
    >
      {pending ? <span class="spinner" aria-hidden="true" /> : icon && <Icon name={icon} />}
      <span>{props.children}</span>
      {pending && <span class="sr-only">{t('ui.pending')}</span>}
    </button>
  );
};
