import './hash-line.css';
import { Disclosure } from '#web/ui/disclosure.tsx';

/** A hash that few read, folded away. */
export const HashLine = ({ label, hash }: { readonly label: string; readonly hash: string }) => (
  <Disclosure summary={label}>
    <code class="hash-line">{hash}</code>
  </Disclosure>
);
