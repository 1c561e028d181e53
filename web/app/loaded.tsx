import type { UseQueryResult } from '@tanstack/react-query';
import type { ComponentChildren } from 'preact';
import { ApiProblem, NoLine } from '../api/api-problem.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { NoRightState } from '../ui/no-right-state.tsx';
import { NotFoundState } from '../ui/not-found-state.tsx';
import { OfflineState } from '../ui/offline-state.tsx';
import { SignInAgain } from './sign-in-again.tsx';

/** What stands in the place of something that could not be read: why, in words, and what to do. */
export const Unread = ({
  error,
  onRetry,
}: {
  readonly error: Error;
  readonly onRetry?: (() => void) | undefined;
}) => {
  const retry = onRetry === undefined ? {} : { onRetry };
  if (error instanceof NoLine) return <OfflineState {...retry} />;
  if (!(error instanceof ApiProblem)) throw error;
  if (error.status === 401) return <NoRightState sentence={error.sentence} action={<SignInAgain />} />;
  if (error.status === 403) return <NoRightState sentence={error.sentence} />;
  if (error.status === 404) return <NotFoundState sentence={error.sentence} />;
  return <ErrorState problem={{ sentence: error.sentence, requestId: error.details.requestId }} {...retry} />;
};

/** Shows what was read, or why it is not there (yet): loading, no line, no right, not found, refused. */
export const Loaded = <T,>({
  query,
  what,
  children,
}: {
  readonly query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  /** What is being read, for the ear. */
  readonly what?: string;
  readonly children: (data: T) => ComponentChildren;
}) => {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error !== null) return <Unread error={query.error} onRetry={() => query.refetch()} />;
  return <Loading {...(what === undefined ? {} : { what })} />;
};
