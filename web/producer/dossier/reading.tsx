import type { ReadProblem } from '#web/offline/records/records.ts';
import { said } from '#web/text/said.ts';
import { ErrorState } from '#web/ui/error-state.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { NoRightState } from '#web/ui/no-right-state.tsx';
import { NotFoundState } from '#web/ui/not-found-state.tsx';
import { OfflineState } from '#web/ui/offline-state.tsx';
import { Page } from '#web/ui/page.tsx';
import { t } from '../text.ts';

/** Why something cannot be shown, in the place of it. */
export const Unread = ({
  problem,
  onRetry,
}: {
  readonly problem: ReadProblem;
  readonly onRetry?: (() => void) | undefined;
}) => {
  if (problem === 'no-line') return <OfflineState onRetry={onRetry} />;
  const sentence = said(problem.messages);
  if (problem.status === 403) return <NoRightState sentence={sentence} />;
  if (problem.status === 404) return <NotFoundState sentence={sentence} />;
  return <ErrorState problem={{ sentence }} onRetry={onRetry} />;
};

/** A page whose record is not there yet, or cannot be had. */
export const ReadingPage = ({ problem }: { readonly problem: ReadProblem | null | undefined }) => (
  <Page title={t('home.title')} crumbs={[{ label: t('home.title'), href: '/producer' }]}>
    {problem ? <Unread problem={problem} /> : <Loading />}
  </Page>
);
