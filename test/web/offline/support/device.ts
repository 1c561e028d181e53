import { createHash, randomUUID } from 'node:crypto';
import { openFiles } from '#web/offline/files/files.ts';
import type { Prepare } from '#web/offline/files/preparations.ts';
import type { Uploader } from '#web/offline/files/uploader.ts';
import { type Offline, openOffline } from '#web/offline/offline.ts';
import type { Sender } from '#web/offline/sender.ts';
import { memoryStore } from '#web/offline/store/memory-store.ts';
import type { Store } from '#web/offline/store/store.ts';

type Timer = { readonly at: number; readonly work: () => void };

const noUpload: Uploader = () => {
  throw new Error('this device uploads nothing');
};

const asItIs: Prepare = async blob => ({ blob, picture: null });

/** A device whose clock only moves when it is told to; its store can be handed to another, as after a crash. */
export const openDevice = async (
  send: Sender,
  {
    store = memoryStore(),
    upload = noUpload,
    prepare = asItIs,
    at = 1_000_000,
  }: { store?: Store; upload?: Uploader; prepare?: Prepare; at?: number } = {},
) => {
  let now = at;
  let timers: readonly Timer[] = [];
  let ended = 0;
  const wakers = new Set<() => void>();
  const hearers = new Set<() => void>();
  const offline: Offline = await openOffline({
    ...{ store, send, upload },
    now: () => now,
    newId: () => randomUUID(),
    fraction: () => 0.5,
    digest: async blob =>
      createHash('sha256')
        .update(new Uint8Array(await blob.arrayBuffer()))
        .digest('hex'),
    loadFiles: async () => ({ openFiles, preparePhoto: prepare }),
    later: (ms, work) => {
      const timer = { at: now + ms, work };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter(other => other !== timer);
      };
    },
    alone: (_name, work) => work(),
    tabs: { tell: () => {}, hear: () => {}, close: () => {} },
    onWake: listener => {
      wakers.add(listener);
      return () => wakers.delete(listener);
    },
    onAnswer: listener => {
      hearers.add(listener);
      return () => hearers.delete(listener);
    },
    onSessionEnded: () => {
      ended += 1;
    },
  });

  const files = await offline.files.open();
  if (files === null) throw new Error('the code about files is at hand');

  /** Lets what runs end, without moving the clock. */
  const idle = async () => {
    for (let round = 0; round < 3; round += 1) {
      await new Promise(resolve => setImmediate(resolve));
      await offline.idle();
    }
  };

  return {
    offline,
    files,
    store,
    idle,
    now: () => now,
    /** Lets time pass in which nothing happens. */
    pass: (ms: number) => {
      now += ms;
    },
    sessionEnds: () => ended,
    wake: () => {
      for (const waker of wakers) waker();
    },
    /** The server answers something else on the same page. */
    hear: () => {
      for (const hearer of hearers) hearer();
    },
    /** Moves the clock on to what is planned next, again and again, until nothing is planned or `steps` are over. */
    settle: async (steps = 200) => {
      await idle();
      for (let step = 0; step < steps && timers.length > 0; step += 1) {
        const [next] = [...timers].sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        timers = timers.filter(timer => timer !== next);
        now = Math.max(now, next.at);
        next.work();
        await idle();
      }
    },
  };
};

export type Device = Awaited<ReturnType<typeof openDevice>>;
