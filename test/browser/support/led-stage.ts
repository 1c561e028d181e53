import type { Stage } from '#test/play/stage.ts';
import type { ApiClient, Reply } from '#test/support/http/api-client.ts';

/** What somebody in a play is about to ask of the API. */
export type Call = {
  /** Sample person; null for a system of a producer. */
  readonly who: string | null;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** A refusal would be no surprise. */
  readonly mayFail: boolean;
};

export type Lead = {
  /** Asked before everything that a play asks by the API; an answer means that it was done by other hands. */
  readonly call: (call: Call) => Promise<Reply | undefined>;
  /** Asked before a play moves the clock on. */
  readonly at?: (instant: string) => Promise<void>;
};

const leadClient = (client: ApiClient, who: string | null, { call }: Lead): ApiClient => ({
  ...client,
  send: async (method, path, options) =>
    (await call({ who, method, path, body: options?.body, mayFail: true })) ??
    client.send(method, path, options),
  // Other hands answer what the API would; a play names the part it reads.
  post: async <T>(path: string, body?: unknown, options = {}) =>
    ((await call({ who, method: 'POST', path, body, mayFail: false })) as Reply<T> | undefined) ??
    client.post<T>(path, body, options),
  patch: async <T>(path: string, body: unknown, etag: string | null) =>
    ((await call({ who, method: 'PATCH', path, body, mayFail: false })) as Reply<T> | undefined) ??
    client.patch<T>(path, body, etag),
  put: async <T>(path: string, body: unknown, etag: string | null) =>
    ((await call({ who, method: 'PUT', path, body, mayFail: false })) as Reply<T> | undefined) ??
    client.put<T>(path, body, etag),
});

/** The same stage, on which somebody leads: lets a play wait, or does with other hands (a browser's) what it was to do. */
export const ledStage = (stage: Stage, lead: Lead): Stage => ({
  ...stage,
  as: async sub => leadClient(await stage.as(sub), sub, lead),
  withToken: token => leadClient(stage.withToken(token), null, lead),
  at: async instant => {
    await lead.at?.(instant);
    await stage.at(instant);
  },
});
