import './button.css';
import { t } from '#web/app/text.ts';

/** A turning mark with its word for the ear. */
export const Spinner = ({ label }: { readonly label?: string | undefined }) => (
  <span>
    <span class="spinner" aria-hidden="true" />
    <span class="sr-only">{label ?? t('ui.loading')}</span>
  </span>
);
