import { QueryClient } from '@tanstack/react-query';

/** What was read stays good for half a minute, and is read again when somebody looks at the page again. */
export const openQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, gcTime: 600_000, networkMode: 'always' },
      mutations: { networkMode: 'always', retry: false },
    },
  });
