import { nextTick } from 'node:process';

type Waiting<K, T> = {
  readonly key: K;
  readonly settle: (value: T | undefined) => void;
  readonly fail: (error: unknown) => void;
  readonly answer: Promise<T | undefined>;
};

const waitFor = <K, T>(key: K): Waiting<K, T> => {
  let settle: Waiting<K, T>['settle'] = () => {};
  let fail: Waiting<K, T>['fail'] = () => {};
  const answer = new Promise<T | undefined>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  });
  return { key, settle, fail, answer };
};

/**
 * Reads by key that are asked for before the event loop turns go out together: however many a use case asks for at once
 * (`Promise.all`), they are one call. A key asked for twice is read once.
 */
export const gather = <K, T>(
  nameOf: (key: K) => string,
  read: (keys: readonly K[]) => Promise<ReadonlyMap<string, T>>,
): ((key: K) => Promise<T | undefined>) => {
  let waiting = new Map<string, Waiting<K, T>>();

  const send = async (): Promise<void> => {
    const sent = [...waiting];
    waiting = new Map();
    try {
      const found = await read(sent.map(([, { key }]) => key));
      for (const [name, { settle }] of sent) settle(found.get(name));
    } catch (error) {
      for (const [, { fail }] of sent) fail(error);
    }
  };

  return key => {
    const name = nameOf(key);
    const known = waiting.get(name);
    if (known !== undefined) return known.answer;
    const open = waitFor<K, T>(key);
    // After the promises that are settled already: what they go on to ask for goes along.
    if (waiting.size === 0) void Promise.resolve().then(() => nextTick(send));
    waiting.set(name, open);
    return open.answer;
  };
};
