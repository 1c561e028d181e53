import { t } from '#web/app/text.ts';
import { PageState } from './page-state.tsx';
import { type Retry, RetryButton } from './retry-button.tsx';

type ErrorStateProps = Retry & {
  readonly problem?: { readonly sentence: string; readonly requestId?: string | undefined } | undefined;
};

/** The server refused or failed: its sentence, the code to give to support, another try. */
export const ErrorState = ({ problem, onRetry }: ErrorStateProps) => (
  <PageState icon="bad" bad live title={t('ui.errorTitle')} action={<RetryButton onRetry={onRetry} />}>
    <p>{problem?.sentence ?? t('ui.errorLead')}</p>
    {problem?.requestId && <p class="muted">{t('ui.requestCode', { code: problem.requestId })}</p>}
  </PageState>
);
