import type { ComponentChildren } from 'preact';
import { PageState } from './page-state.tsx';

type EmptyStateProps = {
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly action?: ComponentChildren;
};

/** Nothing yet, and how to begin. */
export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <PageState icon="file" title={title} action={action}>
    {children && <div class="muted">{children}</div>}
  </PageState>
);
