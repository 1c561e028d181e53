import type { Call, Lead } from './led-stage.ts';

/** Somebody who does in a browser what a play would have asked of the API. */
export type Hand = {
  readonly who: string;
  readonly method: string;
  readonly path: RegExp;
  /** Does it; answers the body that the play reads. */
  readonly work: (call: Call) => Promise<unknown>;
};

/** Leads a play by hands. While one is at work, the others of the play wait: nothing changes under a person's eyes. */
export const leadByHands = (hands: readonly Hand[]): Lead & { readonly used: () => readonly string[] } => {
  let atWork: Promise<unknown> = Promise.resolve();
  const used = new Set<string>();
  return {
    call: async call => {
      const { who, method, path, mayFail } = call;
      // What a play expects to be refused it asks by itself; a write that may find a newer version is a write.
      const isTrial = mayFail && method === 'POST';
      const hand = isTrial
        ? undefined
        : hands.find(one => one.who === who && one.method === method && one.path.test(path));
      if (hand === undefined) {
        await atWork;
        return undefined;
      }
      used.add(`${who} ${hand.path.source}`);
      const work = hand.work(call);
      // Whoever waits only waits; what went wrong is told to the play by the next line.
      atWork = work.catch(() => undefined);
      return { status: 200, body: await work, etag: null, headers: new Headers() };
    },
    used: () => [...used],
  };
};
