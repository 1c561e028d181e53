import './disclosure.css';
import type { ComponentChildren } from 'preact';

type DisclosureProps = {
  readonly summary: ComponentChildren;
  readonly open?: boolean | undefined;
  readonly children: ComponentChildren;
};

/** Something to unfold, on native details. */
export const Disclosure = ({ summary, open, children }: DisclosureProps) => (
  <details class="disclosure" open={open}>
    <summary>{summary}</summary>
    <div class="disclosure-body">{children}</div>
  </details>
);
