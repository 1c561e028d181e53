import type { ComponentChildren } from 'preact';
import type { useList } from '../api/use-read.ts';
import { Pager } from '../ui/pager.tsx';
import { Loaded } from './loaded.tsx';

type List<T> = Pick<
  ReturnType<typeof useList>,
  'error' | 'refetch' | 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'
> & { readonly items: readonly T[] | undefined };

/** Shows what has been read of a list and fetches the next page; or says why it is not there (yet). */
export const LoadedList = <T,>({
  list,
  what,
  children,
}: {
  readonly list: List<T>;
  /** What is being read, for the ear. */
  readonly what: string;
  readonly children: (items: readonly T[]) => ComponentChildren;
}) => (
  <Loaded query={{ data: list.items, error: list.error, refetch: list.refetch }} what={what}>
    {items => (
      <>
        {children(items)}
        <Pager
          more={list.hasNextPage}
          pending={list.isFetchingNextPage}
          onMore={() => list.fetchNextPage()}
          shown={items.length}
        />
      </>
    )}
  </Loaded>
);
