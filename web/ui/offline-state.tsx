import { t } from '#web/app/text.ts';
import { PageState } from './page-state.tsx';
import { type Retry, RetryButton } from './retry-button.tsx';

/** There is no line and nothing kept to show. */
export const OfflineState = ({ onRetry }: Retry) => (
  <PageState icon="noLine" live title={t('ui.offlineTitle')} action={<RetryButton onRetry={onRetry} />}>
    <p>{t('ui.offlineLead')}</p>
  </PageState>
);
