import './page.css';
import type { ComponentChildren } from 'preact';

type StackProps = { readonly gap?: 'small' | 'large' | undefined; readonly children?: ComponentChildren };

/** Things below each other with even space. */
export const Stack = ({ gap, children }: StackProps) => (
  <div class={gap ? `stack stack-${gap}` : 'stack'}>{children}</div>
);
