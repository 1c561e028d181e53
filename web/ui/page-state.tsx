import './states.css';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

type PageStateProps = {
  readonly icon: IconName;
  readonly title: ComponentChildren;
  readonly bad?: boolean | undefined;
  readonly live?: boolean | undefined;
  readonly action?: ComponentChildren;
  readonly children?: ComponentChildren;
};

/** What stands where the content would: a mark, what is the matter, what to do. */
export const PageState = ({ icon, title, bad, live, action, children }: PageStateProps) => (
  <div class={bad ? 'state state-bad' : 'state'} role={live ? 'alert' : undefined}>
    <Icon name={icon} />
    <p class="state-title">{title}</p>
    {children}
    {action}
  </div>
);
