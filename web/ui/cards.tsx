import './page.css';
import type { ComponentChildren } from 'preact';

/** Equal boxes in as many columns as fit. */
export const Cards = ({ children }: { readonly children?: ComponentChildren }) => (
  <div class="cards">{children}</div>
);
