import './description-list.css';
import type { ComponentChildren } from 'preact';

type Item = {
  readonly term: ComponentChildren;
  readonly detail: ComponentChildren;
  readonly key?: string | undefined;
};

/** Names and what they stand for; side by side on a desk. */
export const DescriptionList = ({ items }: { readonly items: readonly Item[] }) => (
  <dl class="facts">
    {items.map(({ term, detail, key }, index) => (
      <div class="fact" key={key ?? index}>
        <dt>{term}</dt>
        <dd>{detail}</dd>
      </div>
    ))}
  </dl>
);
