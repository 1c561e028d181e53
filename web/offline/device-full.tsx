import { t } from '../app/text.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** The device has no room left: what that means for the words on this page, and what to do. */
export const DeviceFull = ({
  opened,
  onRetry,
}: {
  /** Whether the page is open, with words that are in memory alone. */
  readonly opened: boolean;
  readonly onRetry: () => void;
}) => (
  <Notice kind="bad" live title={t('ui.fullTitle')}>
    <p>{t(opened ? 'ui.fullOpen' : 'ui.fullClosed')}</p>
    <p>{t('ui.fullDo')}</p>
    <p>
      <Button onClick={onRetry}>{t('ui.fullAgain')}</Button>
    </p>
  </Notice>
);
