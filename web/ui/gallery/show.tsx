import type { ComponentChildren } from 'preact';
import { Stack } from '../stack.tsx';

type ShowProps = { readonly names: readonly string[]; readonly children: ComponentChildren };

/** Names of components as in code, and under them their states. */
export const Show = ({ names, children }: ShowProps) => (
  <Stack>
    <h3>
      {names.map(name => (
        <code key={name}>{` ${name}`}</code>
      ))}
    </h3>
    {children}
  </Stack>
);
