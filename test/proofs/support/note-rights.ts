import type { Route } from '#functions/edge/route.ts';
import type { Ask } from '#shared/application/ask.ts';

/** Notes, of one request at a time, what came of the rights that its use case asked for. */
export const noteRights = () => {
  let granted = false;
  let refusedLast = false;
  const noting = (ask: Ask<unknown>): Ask<unknown> => ({
    ...ask,
    allow: (resource, narrower) => {
      const allowed = ask.allow(resource, narrower);
      granted ||= allowed.ok;
      refusedLast = !allowed.ok;
      return allowed;
    },
  });
  const through = (route: Route): Route => {
    // The route's type tied contract and use case together when it was made; only its ask goes by way of here.
    const run = route.run as (world: unknown, ask: Ask<unknown>) => Promise<never>;
    return { ...route, run: (world: unknown, ask: Ask<unknown>) => run(world, noting(ask)) };
  };
  return {
    through,
    /** Whether the last request was let in: granted something, and not refused for what it asked after. Then anew. */
    wasLetIn: (status: number): boolean => {
      const was = granted && !(refusedLast && status >= 401 && status <= 404);
      granted = false;
      refusedLast = false;
      return was;
    },
  };
};
