import './page.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePathname } from 'wouter/use-browser-location';
import { t } from '#web/app/text.ts';
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx';

type PageProps = {
  readonly title: string;
  readonly lead?: ComponentChildren;
  readonly crumbs?: readonly Crumb[] | undefined;
  readonly actions?: ComponentChildren;
  /** Text and forms at reading width. */
  readonly narrow?: boolean | undefined;
  readonly children: ComponentChildren;
};

/** The path whose heading had the focus last; the first page of a visit leaves the focus where the browser puts it. */
let spokenPath: string | undefined;
let wentBack = false;
if (typeof addEventListener === 'function') addEventListener('popstate', () => (wentBack = true));

/** One page: its title in the window and as the only h1, which takes the focus after a navigation. */
export const Page = ({ title, lead, crumbs, actions, narrow, children }: PageProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const path = usePathname();
  useEffect(() => {
    document.title = t('ui.pageTitle', { title });
  }, [title]);
  useEffect(() => {
    if (spokenPath !== undefined && spokenPath !== path) {
      // Going back keeps the place where the person was reading.
      if (!wentBack) scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    wentBack = false;
    spokenPath = path;
  }, [path]);
  return (
    <div class={narrow ? 'page page-narrow' : 'page'}>
      {crumbs && <Breadcrumbs items={crumbs} />}
      <div class="page-head">
        <h1 class="page-title" tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {actions && <div class="row no-print">{actions}</div>}
        {lead && <div class="page-lead">{lead}</div>}
      </div>
      {children}
    </div>
  );
};
