import './page.css';
import { t } from '#web/app/text.ts';
import { AppLink } from './app-link.tsx';

export type Crumb = { readonly label: string; readonly href?: string | undefined };

/** The way from the face's first page to this one, which comes last. */
export const Breadcrumbs = ({ items }: { readonly items: readonly Crumb[] }) => (
  <nav class="crumbs no-print" aria-label={t('ui.breadcrumbs')}>
    <ol>
      {items.map(({ label, href }, index) => (
        <li key={label}>
          {href && index < items.length - 1 ? (
            <AppLink href={href}>{label}</AppLink>
          ) : (
            <span aria-current={index === items.length - 1 ? 'page' : undefined}>{label}</span>
          )}
        </li>
      ))}
    </ol>
  </nav>
);
