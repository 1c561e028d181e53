import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Contract } from '#shared/contracts/contract.ts';
import { ApiProblem } from './api-problem.ts';
import { type Answer, type CallInput, call, tooMany } from './call.ts';
import type { Reply } from './send.ts';

// `call` demands an input only where the contract does; the hooks pass on what they are given.
const callAny = call as (contract: Contract, input?: unknown) => Promise<Reply<unknown>>;

/** The key under which a read is kept: by contract, so that a command can make all reads of a contract stale. */
export const readKey = (contract: Pick<Contract, 'id'>, input?: unknown): readonly unknown[] =>
  input === undefined ? [contract.id] : [contract.id, input];

export const mayRetry = (count: number, error: Error): boolean =>
  count < 2 &&
  !(error instanceof ApiProblem && error.status < 500 && (error.status !== 429 || error.code === tooMany));

type ReadOptions = {
  readonly enabled?: boolean;
  /** Milliseconds between readings while the page is looked at; none unless given. */
  readonly every?: number;
};

/** Reads a route and keeps what it answered: `data.body`, `data.etag`. A refusal is `error` (ApiProblem or NoLine). */
export const useRead = <C extends Contract>(
  contract: C,
  input?: Omit<CallInput<C>, 'signal' | 'key' | 'etag'>,
  { enabled = true, every }: ReadOptions = {},
) =>
  useQuery({
    queryKey: readKey(contract, input ?? {}),
    queryFn: ({ signal }): Promise<Reply<Answer<C>>> =>
      callAny(contract, { ...input, signal }) as Promise<Reply<Answer<C>>>,
    enabled,
    retry: mayRetry,
    placeholderData: keepPreviousData,
    ...(every === undefined ? {} : { refetchInterval: every }),
  });

type Page = { readonly items: readonly unknown[]; readonly cursor: string | null };

/** Reads a list page by page: `items` so far, `fetchNextPage`, `hasNextPage`. */
export const useList = <C extends Contract>(
  contract: C,
  input: Omit<CallInput<C>, 'signal' | 'key' | 'etag'>,
  { enabled = true }: Pick<ReadOptions, 'enabled'> = {},
) => {
  const list = useInfiniteQuery({
    queryKey: [...readKey(contract, input), 'pages'],
    queryFn: ({ signal, pageParam }): Promise<Reply<Answer<C>>> =>
      callAny(contract, {
        ...input,
        query: {
          ...(input as { query?: object }).query,
          ...(pageParam === null ? {} : { cursor: pageParam }),
        },
        signal,
      }) as Promise<Reply<Answer<C>>>,
    initialPageParam: null as string | null,
    getNextPageParam: last => (last.body as Page).cursor,
    enabled,
    retry: mayRetry,
  });
  type Item = Answer<C> extends { readonly items: readonly (infer I)[] } ? I : never;
  // Every list answers a page; the contract says of what.
  const items = list.data?.pages.flatMap(page => (page.body as Page).items as readonly Item[]);
  return { ...list, items };
};
