import './page.css';
import type { ComponentChildren } from 'preact';

type RowProps = { readonly end?: boolean | undefined; readonly children?: ComponentChildren };

/** Things beside each other that wrap; buttons above all. */
export const Row = ({ end, children }: RowProps) => <div class={end ? 'row row-end' : 'row'}>{children}</div>;
