import './page.css';
import type { ComponentChildren } from 'preact';

type SectionProps = {
  readonly title: ComponentChildren;
  readonly lead?: ComponentChildren;
  readonly id?: string | undefined;
  readonly actions?: ComponentChildren;
  readonly level?: 2 | 3 | undefined;
  readonly children?: ComponentChildren;
};

/** A headed part of a page. */
export const Section = ({ title, lead, id, actions, level = 2, children }: SectionProps) => {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class={`section section-${level}`} id={id}>
      <div class="section-head">
        <Heading class="section-title">{title}</Heading>
        {actions && <div class="row no-print">{actions}</div>}
      </div>
      {lead && <div class="section-lead">{lead}</div>}
      {children}
    </section>
  );
};
