import type { Stage } from '#test/play/stage.ts';
import type { ApiClient } from '#test/support/http/api-client.ts';

/** What a play is about to do. */
export type Step = { readonly post: string } | { readonly at: string };

/** The same stage, with everything asked before a play posts something or moves the clock. */
export const haltingStage = (stage: Stage, before: (step: Step) => Promise<void>): Stage => {
  const halting = (client: ApiClient): ApiClient => ({
    ...client,
    post: async (path, body, options) => {
      await before({ post: path });
      return client.post(path, body, options);
    },
  });
  return {
    ...stage,
    as: async sub => halting(await stage.as(sub)),
    withToken: token => halting(stage.withToken(token)),
    at: async instant => {
      await before({ at: instant });
      await stage.at(instant);
    },
  };
};
