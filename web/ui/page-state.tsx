import './states.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '#web/app/text.ts';
import { Icon, type IconName } from './icon.tsx';

type PageStateProps = {
  readonly icon: IconName;
  readonly title: string;
  readonly bad?: boolean | undefined;
  readonly live?: boolean | undefined;
  readonly action?: ComponentChildren;
  readonly children?: ComponentChildren;
};

/** What stands where the content would: a mark, what is the matter, what to do. On a page without a heading it is the heading. */
export const PageState = ({ icon, title, bad, live, action, children }: PageStateProps) => {
  const [alone, setAlone] = useState(false);
  useEffect(() => {
    if (document.querySelector('h1') !== null) return;
    setAlone(true);
    document.title = t('ui.pageTitle', { title });
  }, [title]);
  const Title = alone ? 'h1' : 'p';
  return (
    <div class={bad ? 'state state-bad' : 'state'} role={live ? 'alert' : undefined}>
      <Icon name={icon} />
      <Title class="state-title">{title}</Title>
      {children}
      {action}
    </div>
  );
};
