import './page.css';
import type { ComponentChildren } from 'preact';
import { AppLink } from './app-link.tsx';

type CardProps = {
  readonly title?: ComponentChildren;
  readonly href?: string | undefined;
  readonly level?: 2 | 3 | undefined;
  readonly tone?: 'info' | 'good' | 'warn' | 'bad' | undefined;
  readonly children?: ComponentChildren;
};

/** A box; with an address the title is the link and the whole box its target. */
export const Card = ({ title, href, level = 3, tone, children }: CardProps) => {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div class={`card${tone ? ` card-${tone}` : ''}${href ? ' card-link' : ''}`}>
      {title && <Heading class="card-title">{href ? <AppLink href={href}>{title}</AppLink> : title}</Heading>}
      {children}
    </div>
  );
};
