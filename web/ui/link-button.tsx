import './button.css';
import type { ComponentChildren } from 'preact';
import { AppLink } from './app-link.tsx';
import { type ButtonKind, buttonClass } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';

type LinkButtonProps = {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly kind?: ButtonKind | undefined;
  readonly icon?: IconName | undefined;
  readonly download?: boolean | string | undefined;
  readonly label?: string | undefined;
  readonly small?: boolean | undefined;
};

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export const LinkButton = ({
  href,
  children,
  kind = 'plain',
  icon,
  download,
  label,
  small,
}: LinkButtonProps) => (
  <AppLink href={href} class={buttonClass(kind, small)} download={download} label={label}>
    {icon && <Icon name={icon} />}
    <span>{children}</span>
  </AppLink>
);
