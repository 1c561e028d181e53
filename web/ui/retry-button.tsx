import { t } from '#web/app/text.ts';
import { Button } from './button.tsx';

export type Retry = { readonly onRetry?: (() => void) | undefined };

/** Another try, where there is one. */
export const RetryButton = ({ onRetry }: Retry) =>
  onRetry ? <Button onClick={onRetry}>{t('ui.retry')}</Button> : null;
