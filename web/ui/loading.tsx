import './button.css';
import './states.css';
import { t } from '#web/app/text.ts';

/** Something is on its way; shown after a moment only, so that quick answers do not flicker. */
export const Loading = ({ what }: { readonly what?: string | undefined }) => (
  <div class="loading" role="status">
    <span class="spinner" aria-hidden="true" />
    <span>{what ? t('ui.loadingWhat', { what }) : t('ui.loading')}</span>
  </div>
);
