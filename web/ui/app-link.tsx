import type { ComponentChildren } from 'preact';
import { navigate } from 'wouter/use-browser-location';

type AppLinkProps = {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly class?: string | undefined;
  /** Whether it leads to the present page or step. */
  readonly current?: boolean | 'page' | 'step' | undefined;
  /** Spoken name, when the visible words do not say enough. */
  readonly label?: string | undefined;
  readonly download?: boolean | string | undefined;
};

/** Follows a link inside the site without a reload, unless the person asked for a new tab or a download. */
const follow = (href: string) => (event: MouseEvent) => {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  navigate(href);
};

/** A link; addresses that start with one slash stay inside the site. */
export const AppLink = ({ href, children, class: name, current, label, download }: AppLinkProps) => {
  const inside = /^\/(?!\/|api\/)/.test(href) && download === undefined;
  return (
    <a
      href={href}
      class={name}
      aria-current={current}
      aria-label={label}
      download={download}
      onClick={inside ? follow(href) : undefined}
    >
      {children}
    </a>
  );
};
