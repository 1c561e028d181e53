import { useQuery } from '@tanstack/react-query';
import type { Contract } from '#shared/contracts/contract.ts';
import { type Answer, type CallInput, call } from './call.ts';
import { type Page, readPages } from './read-pages.ts';
import type { Reply } from './send.ts';
import { mayRetry, readKey } from './use-read.ts';

// `call` demands an input only where the contract does; lists give theirs.
const callAny = call as (contract: Contract, input?: unknown) => Promise<Reply<unknown>>;

/** The largest page that a list gives. */
const limit = '100';

type Item<C extends Contract> = Answer<C> extends { readonly items: readonly (infer I)[] } ? I : never;

/** Reads a list to its end, page after page. @throws ApiProblem, NoLine */
export const readAll = async <C extends Contract>(
  contract: C,
  input: Omit<CallInput<C>, 'signal' | 'key' | 'etag'>,
  signal: AbortSignal,
): Promise<readonly Item<C>[]> => {
  const { query } = input as { readonly query?: object };
  return readPages(async cursor => {
    const paging: object = cursor === null ? { limit } : { limit, cursor };
    const { body } = await callAny(contract, { ...input, query: { ...query, ...paging }, signal });
    return body as Page<Item<C>>; // Every list answers a page; the contract says of what.
  });
};

/** A list as a whole: for lists that stay small, and pages that need all of it at once. */
export const useAll = <C extends Contract>(
  contract: C,
  input: Omit<CallInput<C>, 'signal' | 'key' | 'etag'>,
  { enabled = true }: { readonly enabled?: boolean } = {},
) =>
  useQuery({
    queryKey: [...readKey(contract, input), 'all'],
    queryFn: ({ signal }) => readAll(contract, input, signal),
    enabled,
    retry: mayRetry,
  });
