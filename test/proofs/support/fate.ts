import { setImmediate as turn } from 'node:timers/promises';
import { UnavailableError } from '#shared/kernel/unavailable.ts';
import type { Meet } from './process.ts';

/**
 * What befalls a process at one of its calls. `before`: it dies and the call is never made; `after`: the call is done, and it
 * dies without learning so; `reply-lost`: the call is done, the answer lost on the way, and the process lives.
 */
export const fates = ['before', 'after', 'reply-lost'] as const;
export type Fate = (typeof fates)[number];
export type Point = { readonly call: number; readonly name: string; readonly fate: Fate };

/** Notes the calls that a process makes. */
export const noteCalls = (): { readonly meet: Meet; readonly calls: readonly string[] } => {
  const calls: string[] = [];
  return {
    calls,
    meet: (name, proceed) => {
      calls.push(name);
      return proceed();
    },
  };
};

export const pointsOf = (calls: readonly string[]): readonly Point[] =>
  calls.flatMap((name, call) => fates.map(fate => ({ call, name, fate })));

const lost = (name: string): Error =>
  name.startsWith('files.')
    ? // What the store's own client makes of it once its retries are over.
      new UnavailableError('the answer was lost')
    : Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });

/** A dead process answers nothing, not even an error: whatever waits for it waits for ever. */
const never = <T>(): Promise<T> => new Promise<T>(() => {});

/** The fate of a process that is struck at a point. */
export const strikeAt = (point: Point) => {
  let calls = 0;
  let met = false;
  let dead = false;
  let tell = (): void => undefined;
  const died = new Promise<'died'>(resolve => {
    tell = () => resolve('died');
  });
  const running = new Set<Promise<unknown>>();
  const die = <T>(): Promise<T> => {
    dead = true;
    tell();
    return never<T>();
  };
  const meet: Meet = async (name, proceed) => {
    if (dead) return never();
    const here = calls === point.call;
    calls += 1;
    met ||= here;
    if (here && point.fate === 'before') return die();
    const call = proceed();
    const ended = call.then(
      () => undefined,
      () => undefined,
    );
    running.add(ended);
    const result = await call.finally(() => running.delete(ended));
    if (dead) return never();
    if (!here) return result;
    if (point.fate === 'after') return die();
    throw lost(name);
  };
  return {
    ...{ meet, died },
    wasMet: (): boolean => met,
    /** What was on its way when the process died arrives. */
    settle: async (): Promise<void> => {
      await turn();
      while (running.size > 0) await Promise.all(running);
    },
  };
};
