import type { ComponentChildren } from 'preact';
import { localMoment } from '../format/dates.ts';
import type { useCopy } from '../offline/hooks.ts';
import { said } from '../text/said.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { NoRightState } from '../ui/no-right-state.tsx';
import { NotFoundState } from '../ui/not-found-state.tsx';
import { OfflineState } from '../ui/offline-state.tsx';
import { t } from './text.ts';

type Copy<T> = Pick<ReturnType<typeof useCopy>, 'readAt' | 'fresh' | 'reading' | 'problem' | 'again'> & {
  readonly data: T | undefined;
};

/** Shows what was read, from the device where there is no line (and says so), or why there is nothing to show. */
export const Copied = <T,>({
  copy,
  children,
}: {
  readonly copy: Copy<T>;
  readonly children: (data: T) => ComponentChildren;
}) => {
  const { data, readAt, fresh, problem, again } = copy;
  if (data !== undefined)
    return (
      <>
        {!fresh && problem === 'no-line' && readAt !== null && (
          <p class="muted">{t('shell.kept-copy', { moment: localMoment(new Date(readAt).toISOString()) })}</p>
        )}
        {children(data)}
      </>
    );
  if (problem === null) return <Loading />;
  if (problem === 'no-line') return <OfflineState onRetry={again} />;
  const sentence = said(problem.messages);
  if (problem.status === 403) return <NoRightState sentence={sentence} />;
  if (problem.status === 404) return <NotFoundState sentence={sentence} />;
  return <ErrorState problem={{ sentence }} onRetry={again} />;
};
